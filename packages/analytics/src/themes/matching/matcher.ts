import { foldText } from "../words/fold.js";
import { compileRules } from "./compile-rules.js";
import { sequenceStart } from "./find-sequence.js";
import { findWords } from "./find-words.js";
import { MatchBuffer } from "./match-buffer.js";
import type { Rule } from "./rule.js";
import { TokenBuffer } from "./token-buffer.js";

/** Most words between a match and a pattern of `unless` that voids it. */
const EXCLUSION_REACH = 4;

/** Finds every match of every rule of the active languages in a text. The buffer that it returns is reused by the next call. */
export type Matcher = (text: string, active?: ReadonlySet<string>) => MatchBuffer;

/** Options of {@link createMatcher}. */
export interface MatcherOptions {
  /** Words that void matches which start at most `window` words after them. */
  readonly negation?: { readonly cues: readonly string[]; readonly window: number } | undefined;
}

/**
 * Compiles rules to a matcher: words by automaton, then phrases, gaps and conjunctions over the known words only.
 * Time is linear in the text for given rules; matches are in order of their ends.
 */
export function createMatcher(rules: readonly Rule[], { negation }: MatcherOptions = {}): Matcher {
  const compiled = compileRules(rules, (negation?.cues ?? []).map(foldText));
  const { automaton, endings, offsets, cues } = compiled;
  const plain = Uint8Array.from(rules, ({ role, sequence, verbatim }) => (role === "evidence" && verbatim === undefined && sequence.length === 1 && sequence[0]?.length === 1 ? 1 : 0));
  const owners = Int32Array.from(rules, ({ indicator }) => indicator);
  const parts = countParts(rules);
  const hasExclusions = rules.some(({ role }) => role === "exclusion");
  const window = negation?.window ?? 0;
  const tokens = new TokenBuffer();
  const found = new MatchBuffer();
  const aside = new MatchBuffer();

  const isNegated = (first: number): boolean => {
    for (let at = first - 1; at >= 0 && (tokens.places[first] as number) - (tokens.places[at] as number) <= window; at--) if (cues[tokens.lists[at] as number] === 1) return true;
    return false;
  };
  const isVerbatim = (text: string, verbatim: string, first: number, last: number): boolean => text.slice(tokens.starts[first], tokens.ends[last]).replace(/[\s-]+/g, " ") === verbatim;

  const examine = (text: string, rule: number, last: number): void => {
    const first = plain[rule] === 1 ? last : sequenceStart(rule, last, compiled, tokens);
    if (first < 0 || (window > 0 && isNegated(first))) return;
    const { role, verbatim } = rules[rule] as Rule;
    if (verbatim !== undefined && !isVerbatim(text, verbatim, first, last)) return;
    (role === "evidence" ? found : aside).push(role === "evidence" ? (owners[rule] as number) : rule, tokens.starts[first] as number, tokens.ends[last] as number, tokens.places[first] as number, tokens.places[last] as number);
  };

  return (text, active) => {
    findWords(text, automaton, tokens);
    found.count = 0;
    aside.count = 0;
    for (let last = 0; last < tokens.count; last++) {
      const list = tokens.lists[last] as number;
      for (let at = offsets[list] as number, end = offsets[list + 1] as number; at < end; at++) {
        const rule = endings[at] as number;
        if (active === undefined || active.has((rules[rule] as Rule).language)) examine(text, rule, last);
      }
    }
    if (aside.count > 0) {
      joinParts(rules, parts, aside, found);
      if (hasExclusions) voidExcluded(rules, aside, found);
    }
    return found;
  };
}

/** Number of parts of each indicator whose pattern joins several with `&`. */
function countParts(rules: readonly Rule[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { role, indicator, part } of rules) if (role === "part") counts.set(indicator, Math.max(counts.get(indicator) ?? 0, part + 1));
  return counts;
}

/** An indicator joined by `&` is found once, from the first to the last of its parts' first matches. */
function joinParts(rules: readonly Rule[], counts: ReadonlyMap<number, number>, aside: MatchBuffer, found: MatchBuffer): void {
  const seen = new Map<number, Map<number, number>>();
  for (let at = 0; at < aside.count; at++) {
    const { role, indicator, part } = rules[aside.indicators[at] as number] as Rule;
    if (role !== "part") continue;
    const matches = seen.get(indicator) ?? new Map<number, number>();
    if (!matches.has(part)) seen.set(indicator, matches.set(part, at));
  }
  for (const [indicator, matches] of seen) {
    if (matches.size < (counts.get(indicator) ?? 0)) continue;
    const all = [...matches.values()];
    const first = all.reduce((a, b) => ((aside.starts[a] as number) <= (aside.starts[b] as number) ? a : b));
    const last = all.reduce((a, b) => ((aside.ends[a] as number) >= (aside.ends[b] as number) ? a : b));
    found.push(indicator, aside.starts[first] as number, aside.ends[last] as number, aside.firstPlaces[first] as number, aside.lastPlaces[last] as number);
  }
}

function voidExcluded(rules: readonly Rule[], aside: MatchBuffer, found: MatchBuffer): void {
  const reasons = new Map<number, number[]>();
  for (let at = 0; at < aside.count; at++) {
    const { role, indicator } = rules[aside.indicators[at] as number] as Rule;
    if (role === "exclusion") reasons.set(indicator, [...(reasons.get(indicator) ?? []), at]);
  }
  const isVoid = (match: number): boolean =>
    (reasons.get(found.indicators[match] as number) ?? []).some(
      (reason) => (aside.firstPlaces[reason] as number) - (found.lastPlaces[match] as number) <= EXCLUSION_REACH + 1 && (found.firstPlaces[match] as number) - (aside.lastPlaces[reason] as number) <= EXCLUSION_REACH + 1,
    );
  if (reasons.size > 0) found.keep((at) => !isVoid(at));
}
