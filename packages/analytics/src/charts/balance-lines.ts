import { measureText } from "./text-measure.js";
import { unbroken, wrapText, type WrapOptions } from "./wrap-text.js";

/**
 * Lines of a text as {@link wrapText} breaks it, then made as equally long as their number allows, so that no last line
 * holds a single word. A text that had to be shortened keeps its widest lines.
 *
 * @param text One paragraph.
 * @param options Width, font and the most lines.
 * @example
 * ```ts
 * balanceLines("Network members of the Campaign", { width: 160 }) // => ["Network members", "of the Campaign"]
 * ```
 */
export function balanceLines(text: string, options: WrapOptions): string[] {
  const isCut = (lines: readonly string[]): boolean => lines.at(-1)?.endsWith("…") === true;
  const widest = wrapText(text, options);
  if (widest.length < 2 || isCut(widest)) return widest;
  const { width, fontSize = 12, weight = 400 } = options;
  const isWhole = (at: number): boolean => unbroken(text).every((word) => measureText(word, fontSize, weight) <= at);
  let [low, high] = [0, width];
  while (high - low > 4) {
    const middle = (low + high) / 2;
    const lines = wrapText(text, { ...options, width: middle });
    if (isWhole(middle) && lines.length === widest.length && !isCut(lines)) high = middle;
    else low = middle;
  }
  return wrapText(text, { ...options, width: high });
}
