import { IGNORED } from "../words/unit-kind.js";
import type { WordAutomaton } from "../words/word-automaton.js";
import type { TokenBuffer } from "./token-buffer.js";
import { codeAt, startBefore, type TextBytes, widthOf } from "./utf8.js";

/** What one code point beyond U+FFFF counts in positions: 1 where they count code points, 2 where they count UTF-16 units. */
export type AstralWidth = 1 | 2;

/**
 * Fills the buffer with the known words of a text.
 *
 * The loop is one table step and one comparison per byte of ASCII: what a known word needs besides, its start and its position,
 * is found when it ends, and places only where a rule asks for them.
 */
export function findWords({ bytes, from, to }: TextBytes, { classes, shift, next, firstExit }: WordAutomaton, astral: AstralWidth, buffer: TokenBuffer): void {
  buffer.count = 0;
  let state = 0;
  // Position of a byte: at − skew. The skew grows where a code point takes more bytes than it counts.
  let skew = from;
  for (let at = from; at < to; ) {
    const unit = bytes[at] as number;
    if (unit < 0x80) {
      state = next[(state << shift) | (classes[unit] as number)] as number;
      if (state >= firstExit) {
        addWord(bytes, from, at, skew, state - firstExit, classes, buffer);
        state = 0;
      }
      at++;
    } else {
      state = next[(state << shift) | (classes[codeAt(bytes, at)] as number)] as number;
      if (state >= firstExit) {
        addWord(bytes, from, at, skew, state - firstExit, classes, buffer);
        state = 0;
      }
      const width = widthOf(unit);
      skew += width === 4 ? 4 - astral : width - 1;
      at += width;
    }
  }
  state = next[state << shift] as number;
  if (state >= firstExit) addWord(bytes, from, to, skew, state - firstExit, classes, buffer);
}

/** Adds the word that ends before a byte; it begins behind the last break, and signs that words ignore do not begin it. */
function addWord(bytes: Uint8Array, from: number, end: number, skew: number, list: number, classes: WordAutomaton["classes"], buffer: TokenBuffer): void {
  let start = end;
  // A word of ASCII ends its start's search here.
  while (start > from && (bytes[start - 1] as number) < 0x80 && (classes[bytes[start - 1] as number] as number) > IGNORED) start--;
  let length = end - start;
  for (let at = start, points = length + 1; at > from; points++) {
    at = startBefore(bytes, at);
    const unitClass = classes[codeAt(bytes, at)] as number;
    if (unitClass < IGNORED) break;
    if (unitClass === IGNORED) continue;
    start = at;
    length = points;
  }
  buffer.push(list, end - skew - length, end - skew, start, end);
}
