import type { WordAutomaton } from "../words/word-automaton.js";
import type { TokenBuffer } from "./token-buffer.js";

const isApostrophe = (unit: number): boolean => unit === 0x27 || unit === 0x2019;

/**
 * Fills the buffer with the known words of a text. One table step per UTF-16 unit.
 *
 * A mark of a clause or sentence takes a place of its own, so that phrases do not reach over it;
 * a word of one or two letters beside an apostrophe (children's, l'eau) takes none.
 */
export function findWords(text: string, { classes, shift, next, accepts }: WordAutomaton, buffer: TokenBuffer): void {
  buffer.count = 0;
  let { starts, ends, places, lists } = buffer;
  let count = 0;
  let place = 0;
  let state = 0;
  let start = 0;
  for (let at = 0, length = text.length; at <= length; at++) {
    const unitClass = at < length ? (classes[text.charCodeAt(at)] as number) : 0;
    if (unitClass > 1) {
      if (state === 0) start = at;
      state = next[(state << shift) | unitClass] as number;
      continue;
    }
    if (state !== 0) {
      if (at - start > 2 || !((at < length && isApostrophe(text.charCodeAt(at))) || (start > 0 && isApostrophe(text.charCodeAt(start - 1))))) place++;
      const list = accepts[state] as number;
      if (list !== 0) {
        if (count === starts.length) {
          buffer.grow();
          ({ starts, ends, places, lists } = buffer);
        }
        starts[count] = start;
        ends[count] = at;
        places[count] = place;
        lists[count++] = list;
      }
      state = 0;
    }
    place += unitClass;
  }
  buffer.count = count;
}
