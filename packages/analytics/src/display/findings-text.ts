import { findingEntries, type ShownFinding } from "./finding-entries.js";
import type { FindingsOptions } from "./findings-html.js";

/**
 * Findings as plain text, two lines each, for terminals and `text/plain`; what is left out is counted.
 *
 * @param findings Findings of a dataset, in the order to be shown.
 * @param caption First line.
 * @param options Theme labels, names of meetings (`namesOf(dataset)` has them), the most findings.
 * @example
 * ```ts
 * findingsText(consultations.findings.slice(0, 3), "From the first meeting", { limit: 1 }).split("\n").at(-1) // => "… 2 more"
 * ```
 */
export function findingsText(findings: readonly ShownFinding[], caption: string, { limit = 50, ...options }: FindingsOptions = {}): string {
  const lines = findingEntries(findings.slice(0, limit), options).map(({ id, text, kind, place, themes }, at) => `${at + 1}. ${text}\n   ${[kind, place, ...themes, id].join(" · ")}`);
  const left = findings.length - lines.length;
  return [caption, ...lines, ...(left > 0 ? [`… ${left} more`] : [])].join("\n");
}
