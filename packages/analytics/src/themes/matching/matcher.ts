import { foldText } from "../words/fold.js";
import { moveByCase } from "./cased-lists.js";
import { compileRules, ENDING } from "./compile-rules.js";
import { countParts, joinParts, voidExcluded } from "./join-and-void.js";
import { sequenceStart } from "./find-sequence.js";
import { type AstralWidth, KnownWords } from "./known-words.js";
import { locateWord } from "./locate-word.js";
import { MatchBuffer } from "./match-buffer.js";
import { areNeighbors, negateBehind, stepTo } from "./places.js";
import type { Rule } from "./rule.js";
import { textBatch, type TextSpans } from "./text-batch.js";

/** Finds every match of every rule of the active languages in a text; positions count UTF-16 units. The buffer that it returns is reused by the next call. */
export type Matcher = (text: string, active?: ReadonlySet<string>) => MatchBuffer;

/** Finds matches in texts as UTF-8: first it reads them all, then it tells of each. */
export interface BatchMatcher {
  /** Reads texts; they must stay as they are until the last has been matched. */
  read(texts: TextSpans): void;
  /** Every match of every rule of the active languages in one of the texts read; positions count code points unless asked otherwise. The buffer is reused by the next call. */
  match(text: number, active?: ReadonlySet<string>, astral?: AstralWidth): MatchBuffer;
}

/** Options of {@link createMatcher} and {@link createBatchMatcher}. */
export interface MatcherOptions {
  /** Words that void matches which start at most `window` words after them. */
  readonly negation?: { readonly cues: readonly string[]; readonly window: number } | undefined;
}

/**
 * Compiles rules to a matcher: words by automaton, then phrases, gaps and conjunctions over the known words only.
 * Time is linear in the text for given rules; matches are in order of their ends.
 */
export function createBatchMatcher(rules: readonly Rule[], { negation }: MatcherOptions = {}): BatchMatcher {
  const compiled = compileRules(rules, (negation?.cues ?? []).map(foldText));
  const { automaton, casings, endings, offsets, holds, cues } = compiled;
  const parts = countParts(rules);
  const window = negation?.window ?? 0;
  const words = new KnownWords(automaton);
  const found = new MatchBuffer();
  const aside = new MatchBuffer();
  const masks = new WeakMap<ReadonlySet<string>, Uint8Array>();
  const everyRule = new Uint8Array(rules.length).fill(1);

  const maskOf = (active: ReadonlySet<string>): Uint8Array => {
    const known = masks.get(active);
    if (known !== undefined) return known;
    const mask = Uint8Array.from(rules, ({ language }) => (active.has(language) ? 1 : 0));
    masks.set(active, mask);
    return mask;
  };
  /** First word of a rule that ends at word `last`, −1 if it does not stand there: most rules are of a word or two, and most of several words end at the look at the word before. */
  const startOf = (rule: number, length: number, before: number, last: number): number => {
    if (length === 1) return last;
    if (before > 0) {
      if (last === words.first) return -1;
      const list = words.lists[last - 1] as number;
      if (holds(list, before)) {
        if (length === 2) return areNeighbors(last, words) ? last - 1 : -1;
      } else if ((automaton.lengths[list] as number) > 2) return -1;
    }
    return sequenceStart(rule, last, compiled, words);
  };

  const setAside = (rule: number, first: number, last: number): void => {
    const { role, indicator } = rules[rule] as Rule;
    if (role === "evidence") found.push(indicator, words.starts[first] as number, words.ends[last] as number, first, last);
    else aside.push(rule, words.starts[first] as number, words.ends[last] as number, first, last);
  };

  const joinAndVoid = (): void => {
    joinParts(rules, parts, aside, found);
    const { first, end } = words;
    const places = new Int32Array(end - first);
    for (let at = 1; at < places.length; at++) places[at] = (places[at - 1] as number) + stepTo(first + at, words);
    voidExcluded(rules, parts, (word) => places[word - first] as number, aside, found);
  };

  const match: BatchMatcher["match"] = (text, active, astral = 1) => {
    words.open(text, astral);
    if (casings.length > 0) moveByCase(casings, words);
    found.count = 0;
    aside.count = 0;
    const mask = active === undefined ? everyRule : maskOf(active);
    const { starts, ends, lists, negated, end } = words;
    for (let last = words.first; last < end; last++) {
      const list = lists[last] as number;
      if (cues[list] === 1) negateBehind(last, window, cues, words);
      for (let at = offsets[list] as number, behind = offsets[list + 1] as number; at < behind; at += ENDING) {
        const rule = endings[at] as number;
        if (mask[rule] === 0) continue;
        const first = startOf(rule, endings[at + 1] as number, endings[at + 2] as number, last);
        if (first < 0 || negated[first] === 1) continue;
        locateWord(first, words);
        const indicator = endings[at + 3] as number;
        if (indicator < 0) setAside(rule, first, last);
        else found.push(indicator, starts[first] as number, ends[last] as number, first, last);
      }
    }
    if (aside.count > 0) joinAndVoid();
    return found;
  };
  return { read: (texts) => words.read(texts), match };
}

/** Compiles rules to a matcher of texts; see {@link createBatchMatcher}. */
export function createMatcher(rules: readonly Rule[], options: MatcherOptions = {}): Matcher {
  const matcher = createBatchMatcher(rules, options);
  return (text, active) => {
    matcher.read(textBatch.only(text));
    return matcher.match(0, active, 2);
  };
}
