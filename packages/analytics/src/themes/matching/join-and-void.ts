import type { MatchBuffer } from "./match-buffer.js";
import type { Rule } from "./rule.js";
import { type Span, spanIndex } from "./span-index.js";

/** Most words between a match and a pattern of `unless` that voids it. */
const EXCLUSION_REACH = 4;

/** Number of parts of each pattern that joins several with `&`. */
export function countParts(rules: readonly Rule[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { pattern, part } of rules) if (part > 0) counts.set(pattern, Math.max(counts.get(pattern) ?? 0, part + 1));
  return counts;
}

/** An indicator joined by `&` is found once, from the first to the last of its parts' first matches. */
export function joinParts(rules: readonly Rule[], counts: ReadonlyMap<number, number>, aside: MatchBuffer, found: MatchBuffer): void {
  const seen = new Map<number, Map<number, number>>();
  for (let at = 0; at < aside.count; at++) {
    const { role, pattern, part } = rules[aside.indicators[at] as number] as Rule;
    if (role !== "part") continue;
    const matches = seen.get(pattern) ?? new Map<number, number>();
    if (!matches.has(part)) seen.set(pattern, matches.set(part, at));
  }
  for (const [pattern, matches] of seen) {
    if (matches.size < (counts.get(pattern) ?? 0)) continue;
    const all = [...matches.values()];
    const { indicator } = rules[aside.indicators[all[0] as number] as number] as Rule;
    const first = all.reduce((a, b) => ((aside.starts[a] as number) <= (aside.starts[b] as number) ? a : b));
    const last = all.reduce((a, b) => ((aside.ends[a] as number) >= (aside.ends[b] as number) ? a : b));
    found.push(indicator, aside.starts[first] as number, aside.ends[last] as number, aside.firstTokens[first] as number, aside.lastTokens[last] as number);
  }
}

/** Whether the parts of a pattern of `unless` all stand in the text. */
function partsFound(rules: readonly Rule[], counts: ReadonlyMap<number, number>, aside: MatchBuffer): (pattern: number) => boolean {
  const seen = new Map<number, Set<number>>();
  for (let at = 0; at < aside.count; at++) {
    const { role, pattern, part } = rules[aside.indicators[at] as number] as Rule;
    if (role === "exclusion" && counts.has(pattern)) seen.set(pattern, (seen.get(pattern) ?? new Set<number>()).add(part));
  }
  return (pattern) => (seen.get(pattern)?.size ?? 1) === (counts.get(pattern) ?? 1);
}

/**
 * Takes out matches that a pattern of `unless` of their indicator overlaps or stands near; of one joined by `&`, any part of it, where all stand in the text.
 *
 * @param placeOf Place of a known word among all words.
 */
export function voidExcluded(rules: readonly Rule[], counts: ReadonlyMap<number, number>, placeOf: (token: number) => number, aside: MatchBuffer, found: MatchBuffer): void {
  const isWhole = partsFound(rules, counts, aside);
  const reasons = new Map<number, Span[]>();
  for (let at = 0; at < aside.count; at++) {
    const { role, indicator, pattern } = rules[aside.indicators[at] as number] as Rule;
    if (role !== "exclusion" || !isWhole(pattern)) continue;
    const reach = { start: placeOf(aside.firstTokens[at] as number) - EXCLUSION_REACH - 1, end: placeOf(aside.lastTokens[at] as number) + EXCLUSION_REACH + 2 };
    const own = reasons.get(indicator);
    if (own === undefined) reasons.set(indicator, [reach]);
    else own.push(reach);
  }
  if (reasons.size === 0) return;
  const voids = new Map(Array.from(reasons, ([indicator, spans]) => [indicator, spanIndex(spans)]));
  found.keep((at) => voids.get(found.indicators[at] as number)?.({ start: placeOf(found.firstTokens[at] as number), end: placeOf(found.lastTokens[at] as number) + 1 }) !== true);
}
