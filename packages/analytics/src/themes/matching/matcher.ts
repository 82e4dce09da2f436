import { foldText } from "../words/fold.js";
import { compileRules } from "./compile-rules.js";
import { encoder } from "./encoder.js";
import { joinParts, voidExcluded } from "./join-and-void.js";
import { sequenceStart } from "./find-sequence.js";
import { type AstralWidth, findWords } from "./find-words.js";
import { locateWord } from "./locate-word.js";
import { MatchBuffer } from "./match-buffer.js";
import { stepTo } from "./places.js";
import type { Rule } from "./rule.js";
import { TokenBuffer } from "./token-buffer.js";
import type { TextBytes } from "./utf8.js";

/** Finds every match of every rule of the active languages in a text; positions count UTF-16 units. The buffer that it returns is reused by the next call. */
export type Matcher = (text: string, active?: ReadonlySet<string>) => MatchBuffer;

/** Like a {@link Matcher}, over UTF-8; positions count code points unless asked otherwise. */
export type ByteMatcher = (text: TextBytes, active?: ReadonlySet<string>, astral?: AstralWidth) => MatchBuffer;

/** Options of {@link createMatcher} and {@link createByteMatcher}. */
export interface MatcherOptions {
  /** Words that void matches which start at most `window` words after them. */
  readonly negation?: { readonly cues: readonly string[]; readonly window: number } | undefined;
}

const ONE_WORD = 1;
const IN_ORDER = 2;
const LOOKED_AT = 0;

/** How a rule is looked for: its last word is all, its words and gaps, or with a look at the text or other rules after that. */
const kindOf = ({ role, sequence, verbatim }: Rule): number => (role !== "evidence" || verbatim !== undefined ? LOOKED_AT : sequence.length === 1 && sequence[0]?.length === 1 ? ONE_WORD : IN_ORDER);

/**
 * Compiles rules to a matcher: words by automaton, then phrases, gaps and conjunctions over the known words only.
 * Time is linear in the text for given rules; matches are in order of their ends.
 */
export function createByteMatcher(rules: readonly Rule[], { negation }: MatcherOptions = {}): ByteMatcher {
  const compiled = compileRules(rules, (negation?.cues ?? []).map(foldText));
  const { automaton, endings, offsets, befores, holds, cues } = compiled;
  const kinds = Uint8Array.from(rules, kindOf);
  const owners = Int32Array.from(rules, ({ indicator }) => indicator);
  const parts = countParts(rules);
  const window = negation?.window ?? 0;
  const tokens = new TokenBuffer();
  const found = new MatchBuffer();
  const aside = new MatchBuffer();
  const decoder = new TextDecoder();
  const masks = new WeakMap<ReadonlySet<string>, Uint8Array>();
  const everyRule = new Uint8Array(rules.length).fill(1);

  const maskOf = (active: ReadonlySet<string>): Uint8Array => {
    const known = masks.get(active);
    if (known !== undefined) return known;
    const mask = Uint8Array.from(rules, ({ language }) => (active.has(language) ? 1 : 0));
    masks.set(active, mask);
    return mask;
  };
  const isNegated = (text: TextBytes, first: number): boolean => {
    let distance = 0;
    for (let at = first; at > 0; at--) {
      distance += stepTo(at, text, automaton, tokens);
      if (distance > window) return false;
      if (cues[tokens.lists[at - 1] as number] === 1) return true;
    }
    return false;
  };
  /** Whether a rule's word may stand before the known word `last`, directly or but for words that take no place: most rules of several words end here. */
  const mayFollow = (before: number, last: number): boolean => {
    if (last === 0) return false;
    const list = tokens.lists[last - 1] as number;
    return holds(list, before) || (automaton.lengths[list] as number) <= 2;
  };
  const isVerbatim = (bytes: Uint8Array, verbatim: string, first: number, last: number): boolean =>
    decoder.decode(bytes.subarray(tokens.byteStarts[first], tokens.byteEnds[last])).replace(/[\s-]+/g, " ") === verbatim;

  const setAside = (bytes: Uint8Array, rule: number, first: number, last: number): void => {
    const { role, indicator, verbatim } = rules[rule] as Rule;
    if (verbatim !== undefined && !isVerbatim(bytes, verbatim, first, last)) return;
    if (role === "evidence") found.push(indicator, tokens.starts[first] as number, tokens.ends[last] as number, first, last);
    else aside.push(rule, tokens.starts[first] as number, tokens.ends[last] as number, first, last);
  };

  const joinAndVoid = (text: TextBytes): void => {
    joinParts(rules, parts, aside, found);
    const places = new Int32Array(tokens.count);
    for (let at = 1; at < tokens.count; at++) places[at] = (places[at - 1] as number) + stepTo(at, text, automaton, tokens);
    voidExcluded(rules, (token) => places[token] as number, aside, found);
  };

  return (text, active, astral = 1) => {
    findWords(text, automaton, astral, tokens);
    found.count = 0;
    aside.count = 0;
    const mask = active === undefined ? everyRule : maskOf(active);
    const { starts, ends, lists, count } = tokens;
    let negates = false;
    for (let last = 0; last < count; last++) {
      const list = lists[last] as number;
      negates ||= cues[list] === 1;
      for (let at = offsets[list] as number, end = offsets[list + 1] as number; at < end; at++) {
        const rule = endings[at] as number;
        if (mask[rule] === 0) continue;
        const before = befores[rule] as number;
        if (before >= 0 && !mayFollow(before, last)) continue;
        const kind = kinds[rule];
        const first = kind === ONE_WORD ? last : sequenceStart(rule, last, compiled, text, tokens);
        if (first < 0 || (negates && isNegated(text, first))) continue;
        locateWord(first, text, automaton, tokens);
        if (kind === LOOKED_AT) setAside(text.bytes, rule, first, last);
        else found.push(owners[rule] as number, starts[first] as number, ends[last] as number, first, last);
      }
    }
    if (aside.count > 0) joinAndVoid(text);
    return found;
  };
}

/** Compiles rules to a matcher of texts; see {@link createByteMatcher}. */
export function createMatcher(rules: readonly Rule[], options: MatcherOptions = {}): Matcher {
  const find = createByteMatcher(rules, options);
  return (text, active) => find(encoder.encode(text), active, 2);
}

/** Number of parts of each indicator whose pattern joins several with `&`. */
function countParts(rules: readonly Rule[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { role, indicator, part } of rules) if (role === "part") counts.set(indicator, Math.max(counts.get(indicator) ?? 0, part + 1));
  return counts;
}
