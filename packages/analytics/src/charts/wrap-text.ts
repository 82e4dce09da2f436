import { measureText } from "./text-measure.js";

/** How {@link wrapText} breaks a text. */
export interface WrapOptions {
  /** Widest line in pixels. */
  readonly width: number;
  /** Font size in pixels. @defaultValue 12 */
  readonly fontSize?: number;
  /** Font weight. @defaultValue 400 */
  readonly weight?: 400 | 600;
  /** Most lines; what is left over ends in an ellipsis. @defaultValue Infinity */
  readonly lines?: number;
}

/** Break a word that is wider than a line into pieces that fit; letters and their marks stay together. */
function pieces(word: string, fits: (text: string) => boolean): string[] {
  const out: string[] = [];
  let piece = "";
  for (const [cluster] of word.matchAll(/\P{M}(?:[\p{M}\u200c\u200d]|(?<=\u09cd)\P{M})*/gu)) {
    if (piece !== "" && !fits(piece + cluster)) {
      out.push(piece);
      piece = "";
    }
    piece += cluster;
  }
  return piece === "" ? out : [...out, piece];
}

/** Where a line may break: not between a number and its noun, nor within `n = 12 meetings`. */
const BREAK = /(?<!(?:^| )(?:[\d\u09e6-\u09ef][\d\u09e6-\u09ef.,]*|=|n)) (?!=)/u;

/** What a line breaks between: words, and numbers with their nouns. */
export const unbroken = (text: string): string[] => text.trim().replace(/[ \t\r\n]+/g, " ").split(BREAK);

/** Shorten a line so that it ends in an ellipsis and still fits. */
function withEllipsis(line: string, fits: (text: string) => boolean): string {
  let kept = "";
  for (const [cluster] of line.matchAll(/\P{M}[\p{M}\u200c\u200d]*/gu)) {
    if (!fits(`${(kept + cluster).trimEnd()}…`)) break;
    kept += cluster;
  }
  return `${kept.trimEnd()}…`;
}

/**
 * Lines of a text no wider than the given width, broken between words, and inside a word only when it alone is too wide.
 * A number stays with the word after it; a no-break space holds.
 *
 * @param text One paragraph.
 * @param options Width, font and the most lines.
 * @returns At least one line; the last ends in `…` when the text did not fit.
 * @example
 * ```ts
 * wrapText("Police and law enforcement", { width: 100 }) // => ["Police and law", "enforcement"]
 * wrapText("Police and law enforcement", { width: 100, lines: 1 }) // => ["Police and law e…"]
 * ```
 */
export function wrapText(text: string, { width, fontSize = 12, weight = 400, lines = Infinity }: WrapOptions): string[] {
  const fits = (line: string): boolean => measureText(line, fontSize, weight) <= width;
  const words = unbroken(text).flatMap((word) => (fits(word) ? [word] : pieces(word, fits)));
  const out: string[] = [];
  let line = "";
  for (const word of words) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line === "" || fits(longer)) line = longer;
    else {
      out.push(line);
      line = word;
    }
  }
  out.push(line);
  if (out.length <= lines) return out;
  return [...out.slice(0, lines - 1), withEllipsis(out.slice(lines - 1).join(" "), fits)];
}
