import type { ChartOptions } from "./frame-chart.js";

/** Options of charts whose marks stand for findings. */
export interface EvidenceOptions extends ChartOptions {
  /** Words of a finding, for the tooltip of the mark behind which it stands. @defaultValue tooltips name the findings' ids */
  readonly findingText?: (findingId: string) => string | undefined;
}

const MOST = 4;

/**
 * The findings behind a mark, as a tooltip says them: the first few, and how many more.
 *
 * @param findingIds Ids of the findings.
 * @param findingText Their words.
 * @example
 * ```ts
 * evidenceWords(["m1-1", "m1-2"]) // => "m1-1 • m1-2"
 * ```
 */
export function evidenceWords(findingIds: readonly string[] = [], findingText: EvidenceOptions["findingText"] = () => undefined): string {
  const shown = findingIds.slice(0, MOST).map((id) => findingText(id) ?? id);
  return [...shown, ...(findingIds.length > MOST ? [`+ ${findingIds.length - MOST}`] : [])].join(" • ");
}
