import { IGNORED } from "../words/unit-kind.js";
import type { WordAutomaton } from "../words/word-automaton.js";
import type { TokenBuffer } from "./token-buffer.js";
import { codeAt, startBefore, type TextBytes } from "./utf8.js";

/** First byte of a known word, whose position it notes too. */
export function locateWord(at: number, text: TextBytes, automaton: WordAutomaton, tokens: TokenBuffer): number {
  const known = tokens.byteStarts[at] as number;
  if (known >= 0) return known;
  const length = automaton.lengths[tokens.lists[at] as number] as number;
  if (!tokens.isAscii || length === 0) return searchStart(at, text, automaton.classes, tokens);
  tokens.starts[at] = (tokens.ends[at] as number) - length;
  return (tokens.byteStarts[at] = (tokens.byteEnds[at] as number) - length);
}

/** A word begins behind the last break, and signs that words ignore do not begin it. */
function searchStart(at: number, { bytes, from }: TextBytes, classes: WordAutomaton["classes"], tokens: TokenBuffer): number {
  const end = tokens.byteEnds[at] as number;
  let start = end;
  let length = 0;
  for (let before = end, points = 1; before > from; points++) {
    before = startBefore(bytes, before);
    const unitClass = classes[codeAt(bytes, before)] as number;
    if (unitClass < IGNORED) break;
    if (unitClass === IGNORED) continue;
    start = before;
    length = points;
  }
  tokens.starts[at] = (tokens.ends[at] as number) - length;
  return (tokens.byteStarts[at] = start);
}
