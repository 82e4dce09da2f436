import type { Evidence } from "@redheart/core";
import type { MatchBuffer } from "../matching/match-buffer.js";
import type { NumberedIndicator } from "./rules-of.js";

/** Evidence by code number, each match once, in order of position; positions in code points. */
export function evidenceOf(matches: MatchBuffer, indicators: readonly NumberedIndicator[], pointOf: (unit: number) => number): Map<number, Evidence[]> {
  const byCode = new Map<number, Evidence[]>();
  for (let at = 0; at < matches.count; at++) {
    const { indicator, code } = indicators[matches.indicators[at] as number] as NumberedIndicator;
    const evidence: Evidence = { kind: "indicator", feature: indicator.pattern, start: pointOf(matches.starts[at] as number), end: pointOf(matches.ends[at] as number), weight: indicator.weight ?? 1 };
    const own = byCode.get(code);
    if (own === undefined) byCode.set(code, [evidence]);
    else if (!own.some(({ feature, start, end }) => feature === evidence.feature && start === evidence.start && end === evidence.end)) own.push(evidence);
  }
  for (const own of byCode.values()) own.sort((a, b) => a.start - b.start || a.end - b.end);
  return byCode;
}
