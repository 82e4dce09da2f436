import { HARD_BREAK, IGNORED, SOFT_BREAK } from "../words/unit-kind.js";
import type { KnownWords } from "./known-words.js";
import { locateWord } from "./locate-word.js";
import { codeAt, startBefore, widthOf } from "./utf8.js";

const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019;

/** Whether a word has three letters or more, read from its first byte on (`direction` 1) or back from the byte behind it (−1). */
function isLongWord({ bytes, from, to, automaton: { classes } }: KnownWords, at: number, direction: 1 | -1): boolean {
  for (let letters = 0; letters < 3; ) {
    if (direction === 1 ? at >= to : at <= from) return false;
    const start = direction === 1 ? at : startBefore(bytes, at);
    const unitClass = classes[codeAt(bytes, start)] as number;
    if (unitClass < IGNORED) return false;
    if (unitClass > IGNORED) letters++;
    at = direction === 1 ? start + widthOf(bytes[start] as number) : start;
  }
  return true;
}

/** Whether a word of one or two letters hangs on a longer one by an apostrophe: children's, l'eau. */
function isElided(words: KnownWords, start: number, end: number): boolean {
  const { bytes, from, to, automaton: { classes } } = words;
  if (end < to && isApostrophe(codeAt(bytes, end)) && isLongWord(words, end + widthOf(bytes[end] as number), 1)) return true;
  for (let before = start; before > from; ) {
    before = startBefore(bytes, before);
    const code = codeAt(bytes, before);
    if (classes[code] !== IGNORED) return isApostrophe(code) && isLongWord(words, before, -1);
  }
  return false;
}

/**
 * Places from the end of one word to the end of a later one: each word is a place, and each mark of a clause or sentence, so that
 * phrases do not reach over it. A short word that hangs on a longer one by an apostrophe is none; so few words share a place.
 *
 * @param most Counting may stop where there are more.
 */
function countPlaces(words: KnownWords, after: number, until: number, most = Number.POSITIVE_INFINITY): number {
  const { bytes, automaton: { classes } } = words;
  let places = 0;
  let letters = 0;
  let start = after;
  for (let at = after; places <= most; at += widthOf(bytes[at] as number)) {
    const unitClass = at < until ? (classes[codeAt(bytes, at)] as number) : 0;
    if (unitClass > HARD_BREAK) {
      if (unitClass > IGNORED && letters++ === 0) start = at;
      continue;
    }
    if (letters > 2 || (letters > 0 && !isElided(words, start, at))) places++;
    letters = 0;
    if (at >= until) return places;
    places += unitClass;
  }
  return places;
}

/** Whether the known word `at` stands one plain break behind the one before and hangs on nothing, as most neighbors do: one place, without a walk. */
function isNextWord(at: number, words: KnownWords): boolean {
  const { bytes, to, automaton: { classes }, byteEnds } = words;
  const end = byteEnds[at] as number;
  const gapAt = locateWord(at, words) - 1;
  const gap = bytes[gapAt] as number;
  const behind = end < to ? (bytes[end] as number) : 0;
  return gapAt === byteEnds[at - 1] && gap < 0x80 && gap !== 0x27 && classes[gap] === SOFT_BREAK && behind < 0x80 && behind !== 0x27;
}

/** Places from the known word before to the known word `at`; each stretch of the text is walked at most once. */
export function stepTo(at: number, words: KnownWords): number {
  const { steps, byteEnds } = words;
  const known = steps[at] as number;
  if (known >= 0) return known;
  return (steps[at] = isNextWord(at, words) ? 1 : countPlaces(words, byteEnds[at - 1] as number, byteEnds[at] as number));
}

/**
 * Marks the known words that stand at most `window` places behind the known word `cue`. Reads no further, since most texts go on long behind, and not
 * beyond the next cue, which reaches further itself: so each stretch of the text is walked at most once.
 *
 * @param cues By list: 1 if the word is a cue.
 */
export function negateBehind(cue: number, window: number, cues: Uint8Array, words: KnownWords): void {
  const { byteEnds, lists, negated, end } = words;
  let left = window;
  for (let at = cue + 1; at < end; at++) {
    left -= countPlaces(words, byteEnds[at - 1] as number, byteEnds[at] as number, left);
    if (left < 0) return;
    negated[at] = 1;
    if (cues[lists[at] as number] === 1) return;
  }
}

/** Places from one known word to a later one. */
export function distance(from: number, to: number, words: KnownWords): number {
  let places = 0;
  for (let at = from + 1; at <= to; at++) places += stepTo(at, words);
  return places;
}

/** Places that a known word takes itself: 1, or 0 where it hangs on a longer one. */
export function ownPlace(at: number, words: KnownWords): number {
  const end = words.byteEnds[at] as number;
  return !isLongWord(words, end, -1) && isElided(words, locateWord(at, words), end) ? 0 : 1;
}

/** Whether the known word before stands directly before the known word `at`, but for words that take no place. */
export const areNeighbors = (at: number, words: KnownWords): boolean => isNextWord(at, words) || stepTo(at, words) === ownPlace(at, words);
