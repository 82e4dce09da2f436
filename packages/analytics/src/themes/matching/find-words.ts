import { HARD_BREAK } from "../words/unit-kind.js";
import type { WordAutomaton } from "../words/word-automaton.js";
import { codeAt, widthOf } from "./utf8.js";
import type { WordList } from "./word-list.js";

/** A quarter shorter than this is not worth the turning. */
const SHORTEST_LANE = 256;

/** First byte from `at` on that parts words, or the end. */
function nextBreak(bytes: Uint8Array, at: number, to: number, { classes }: WordAutomaton): number {
  while (at < to && ((bytes[at] as number) >= 0x80 || (classes[bytes[at] as number] as number) > HARD_BREAK)) at++;
  return at;
}

/** Finds known words from a state on; returns whether there is more than ASCII. */
function readAlone(bytes: Uint8Array, from: number, to: number, state: number, { classes, shift, next, firstExit }: WordAutomaton, words: WordList): boolean {
  let isWide = false;
  for (let at = from; at < to; ) {
    const start = at;
    let unit = bytes[start] as number;
    if (unit < 0x80) at = start + 1;
    else {
      at = start + widthOf(unit);
      unit = codeAt(bytes, start);
      isWide = true;
    }
    state = next[(state << shift) | (classes[unit] as number)] as number;
    if (state < firstExit) continue;
    words.push(state - firstExit, start);
    state = 0;
  }
  const exit = next[state << shift] as number;
  if (exit >= firstExit) words.push(exit - firstExit, to);
  return isWide;
}

/**
 * Finds the known words of some bytes, in order: one table step and one comparison for a byte of ASCII.
 *
 * A step waits until the one before has come out of the cache, so four stretches that begin at breaks are read side by side: while one waits, the others step.
 *
 * @param lanes Where the words go: those of all stretches end up in the first.
 * @returns Whether there is more than ASCII.
 */
export function findWords(bytes: Uint8Array, from: number, to: number, automaton: WordAutomaton, lanes: readonly [WordList, WordList, WordList, WordList]): boolean {
  const { classes, shift, next, firstExit } = automaton;
  const [words0, words1, words2, words3] = lanes;
  for (const words of lanes) words.count = 0;
  const quarter = (to - from) >> 2;
  if (quarter < SHORTEST_LANE) return readAlone(bytes, from, to, 0, automaton, words0);
  const to0 = nextBreak(bytes, from + quarter, to, automaton);
  const to1 = nextBreak(bytes, Math.max(to0, from + 2 * quarter), to, automaton);
  const to2 = nextBreak(bytes, Math.max(to1, from + 3 * quarter), to, automaton);
  let [at0, at1, at2, at3] = [from, to0, to1, to2];
  let [state0, state1, state2, state3] = [0, 0, 0, 0];
  let isWide = false;
  while (at0 < to0 && at1 < to1 && at2 < to2 && at3 < to) {
    let start = at0;
    let unit = bytes[start] as number;
    if (unit < 0x80) at0 = start + 1;
    else {
      at0 = start + widthOf(unit);
      unit = codeAt(bytes, start);
      isWide = true;
    }
    state0 = next[(state0 << shift) | (classes[unit] as number)] as number;
    if (state0 >= firstExit) {
      words0.push(state0 - firstExit, start);
      state0 = 0;
    }
    start = at1;
    unit = bytes[start] as number;
    if (unit < 0x80) at1 = start + 1;
    else {
      at1 = start + widthOf(unit);
      unit = codeAt(bytes, start);
      isWide = true;
    }
    state1 = next[(state1 << shift) | (classes[unit] as number)] as number;
    if (state1 >= firstExit) {
      words1.push(state1 - firstExit, start);
      state1 = 0;
    }
    start = at2;
    unit = bytes[start] as number;
    if (unit < 0x80) at2 = start + 1;
    else {
      at2 = start + widthOf(unit);
      unit = codeAt(bytes, start);
      isWide = true;
    }
    state2 = next[(state2 << shift) | (classes[unit] as number)] as number;
    if (state2 >= firstExit) {
      words2.push(state2 - firstExit, start);
      state2 = 0;
    }
    start = at3;
    unit = bytes[start] as number;
    if (unit < 0x80) at3 = start + 1;
    else {
      at3 = start + widthOf(unit);
      unit = codeAt(bytes, start);
      isWide = true;
    }
    state3 = next[(state3 << shift) | (classes[unit] as number)] as number;
    if (state3 >= firstExit) {
      words3.push(state3 - firstExit, start);
      state3 = 0;
    }
  }
  const wide0 = readAlone(bytes, at0, to0, state0, automaton, words0);
  const wide1 = readAlone(bytes, at1, to1, state1, automaton, words1);
  const wide2 = readAlone(bytes, at2, to2, state2, automaton, words2);
  const wide3 = readAlone(bytes, at3, to, state3, automaton, words3);
  words0.append(words1);
  words0.append(words2);
  words0.append(words3);
  return isWide || wide0 || wide1 || wide2 || wide3;
}
