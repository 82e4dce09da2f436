import { codePointsOf } from "../themes/coding/code-points.js";
import { countBelow } from "../themes/count-below.js";

/** A place in a file as editors show it: both from 1; columns count Unicode code points. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** Finds places of positions (UTF-16 units) of one text, in any order; lines end with LF, CR LF or CR, and a byte order mark takes no column. */
export function textPlaces(text: string): (at: number) => TextPlace {
  const starts = [text.startsWith("\ufeff") ? 1 : 0];
  for (const match of text.matchAll(/\r\n?|\n/g)) starts.push(match.index + match[0].length);
  const pointOf = codePointsOf(text);
  return (at) => {
    const line = Math.max(1, countBelow(starts, at + 1));
    const start = starts[line - 1] as number;
    return { line, column: pointOf(Math.max(at, start)) - pointOf(start) + 1 };
  };
}
