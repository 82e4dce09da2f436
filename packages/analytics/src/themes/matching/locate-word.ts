import { IGNORED } from "../words/unit-kind.js";
import type { KnownWords } from "./known-words.js";
import { codeAt, startBefore } from "./utf8.js";

/** First byte of a known word, whose position it notes too. */
export function locateWord(at: number, words: KnownWords): number {
  const known = words.byteStarts[at] as number;
  if (known >= 0) return known;
  const length = words.automaton.lengths[words.lists[at] as number] as number;
  if (!words.isAscii || length === 0) return searchStart(at, words);
  words.starts[at] = (words.ends[at] as number) - length;
  return (words.byteStarts[at] = (words.byteEnds[at] as number) - length);
}

/** A word begins behind the last break, and signs that words ignore do not begin it. */
function searchStart(at: number, { bytes, from, automaton: { classes }, byteEnds, byteStarts, starts, ends }: KnownWords): number {
  const end = byteEnds[at] as number;
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
  starts[at] = (ends[at] as number) - length;
  return (byteStarts[at] = start);
}
