import type { WordAutomaton } from "../words/word-automaton.js";
import type { TokenBuffer } from "./token-buffer.js";
import { codeAt, type TextBytes, widthOf } from "./utf8.js";

/** What one code point beyond U+FFFF counts in positions: 1 where they count code points, 2 where they count UTF-16 units. */
export type AstralWidth = 1 | 2;

/**
 * Fills the buffer with the known words of a text.
 *
 * The loop is one table step and one comparison per byte of ASCII: where a known word starts, and how far from the one before it stands,
 * is found where a rule asks for it.
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
        buffer.push(state - firstExit, at - skew, at);
        state = 0;
      }
      at++;
    } else {
      state = next[(state << shift) | (classes[codeAt(bytes, at)] as number)] as number;
      if (state >= firstExit) {
        buffer.push(state - firstExit, at - skew, at);
        state = 0;
      }
      const width = widthOf(unit);
      skew += width === 4 ? 4 - astral : width - 1;
      at += width;
    }
  }
  state = next[state << shift] as number;
  if (state >= firstExit) buffer.push(state - firstExit, to - skew, to);
  buffer.isAscii = skew === from;
}
