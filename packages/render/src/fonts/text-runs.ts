import type { Font } from "fontkit";
import { fallbackFont, fontFor, type FontWeight } from "./faces.js";

/** A stretch of text that one font draws. */
export interface TextRun {
  readonly font: Font;
  readonly text: string;
}

/** Joiners stay with the script that they join. */
const FOLLOWS = /^[\u200c\u200d]$/u;

/**
 * Bengali letters with a dot below, whole: Unicode's own normal form takes them apart, and the shaper would then draw a
 * dotted circle under the vowel that follows.
 */
const WHOLE = { "\u09a1\u09bc": "\u09dc", "\u09a2\u09bc": "\u09dd", "\u09af\u09bc": "\u09df" } as const;
const whole = (text: string): string => text.replace(/[\u09a1\u09a2\u09af]\u09bc/g, (letter) => WHOLE[letter as keyof typeof WHOLE]);

/**
 * Split a text into runs, each drawn by one bundled font.
 *
 * A joiner stays with the run before it, so that Bengali conjuncts keep their shape. A character without a glyph
 * is drawn as an empty box.
 */
export function textRuns(text: string, weight: FontWeight): TextRun[] {
  const runs: { font: Font; text: string }[] = [];
  for (const character of whole(text)) {
    const last = runs.at(-1);
    const point = character.codePointAt(0) ?? 0;
    const font = last !== undefined && FOLLOWS.test(character) && last.font.hasGlyphForCodePoint(point) ? last.font : (fontFor(point, weight) ?? fallbackFont(weight));
    if (last?.font === font) last.text += character;
    else runs.push({ font, text: character });
  }
  return runs;
}
