import { HARD_BREAK, IGNORED } from "../words/unit-kind.js";
import type { WordAutomaton } from "../words/word-automaton.js";
import type { TokenBuffer } from "./token-buffer.js";
import { codeAt, startBefore, type TextBytes, widthOf } from "./utf8.js";

type Classes = WordAutomaton["classes"];

const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019;

/** Whether three letters follow one another from a byte on (`direction` 1) or back from it (−1). */
function isLongWord({ bytes, from, to }: TextBytes, classes: Classes, at: number, direction: 1 | -1): boolean {
  for (let letters = 0; letters < 3; letters++) {
    if (direction === 1 ? at >= to : at <= from) return false;
    const start = direction === 1 ? at : startBefore(bytes, at);
    if ((classes[codeAt(bytes, start)] as number) <= HARD_BREAK) return false;
    at = direction === 1 ? start + widthOf(bytes[start] as number) : start;
  }
  return true;
}

/** Whether a word of one or two letters hangs on a longer one by an apostrophe: children's, l'eau. */
function isElided(text: TextBytes, classes: Classes, start: number, end: number): boolean {
  const { bytes, from, to } = text;
  if (end < to && isApostrophe(codeAt(bytes, end)) && isLongWord(text, classes, end + widthOf(bytes[end] as number), 1)) return true;
  if (start <= from) return false;
  const before = startBefore(bytes, start);
  return isApostrophe(codeAt(bytes, before)) && isLongWord(text, classes, before, -1);
}

/**
 * Places from the end of one word to the end of a later one: each word is a place, and each mark of a clause or sentence, so that
 * phrases do not reach over it. A short word that hangs on a longer one by an apostrophe is none; so few words share a place.
 */
function countPlaces(text: TextBytes, classes: Classes, after: number, until: number): number {
  const { bytes } = text;
  let places = 0;
  let letters = 0;
  let start = after;
  for (let at = after; ; at += widthOf(bytes[at] as number)) {
    const unitClass = at < until ? (classes[codeAt(bytes, at)] as number) : 0;
    if (unitClass > HARD_BREAK) {
      if (unitClass > IGNORED && letters++ === 0) start = at;
      continue;
    }
    if (letters > 2 || (letters > 0 && !isElided(text, classes, start, at))) places++;
    letters = 0;
    if (at >= until) return places;
    places += unitClass;
  }
}

/** Places from the known word before to the known word `at`; each stretch of the text is walked at most once. */
export function stepTo(at: number, text: TextBytes, classes: Classes, { steps, byteEnds }: TokenBuffer): number {
  const known = steps[at] as number;
  if (known >= 0) return known;
  return (steps[at] = countPlaces(text, classes, byteEnds[at - 1] as number, byteEnds[at] as number));
}

/** Places from one known word to a later one. */
export function distance(from: number, to: number, text: TextBytes, classes: Classes, tokens: TokenBuffer): number {
  let places = 0;
  for (let at = from + 1; at <= to; at++) places += stepTo(at, text, classes, tokens);
  return places;
}

/** Whether a known word takes no place of its own. */
export const isPlaceless = (at: number, text: TextBytes, classes: Classes, { starts, ends, byteStarts, byteEnds }: TokenBuffer): boolean =>
  (ends[at] as number) - (starts[at] as number) <= 2 && isElided(text, classes, byteStarts[at] as number, byteEnds[at] as number);
