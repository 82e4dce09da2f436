import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import * as fontkit from "fontkit";

/** Weights that the bundled families are drawn in. */
export type FontWeight = 400 | 600;

// CommonJS builds have __filename and no import.meta.url; modules the other way round.
const locate = createRequire(typeof __filename === "string" ? __filename : import.meta.url);

/** Bundled font files, in the order in which a character looks for its glyph. */
const FILES = [
  "inter/files/inter-latin",
  "noto-sans-bengali/files/noto-sans-bengali-bengali",
  "inter/files/inter-latin-ext",
  "inter/files/inter-greek",
  "inter/files/inter-cyrillic",
] as const;

const loaded = new Map<string, fontkit.Font>();

function face(file: string, weight: FontWeight): fontkit.Font {
  const key = `${file}-${weight}`;
  const known = loaded.get(key);
  if (known !== undefined) return known;
  const font = fontkit.create(readFileSync(locate.resolve(`@fontsource/${key}-normal.woff2`))) as fontkit.Font;
  // fontkit keeps the characters of a glyph from where it first met it; met first as the outcome of a rule, a letter would
  // have none, and later words would be shaped wrongly. Meeting every letter as itself first keeps shaping free of history.
  for (const codePoint of font.characterSet) font.glyphForCodePoint(codePoint);
  loaded.set(key, font);
  return font;
}

/** Weight of the bundled families nearest to a CSS or Vega font weight. */
export const nearestWeight = (weight: unknown): FontWeight => (weight === "bold" || Number(weight) >= 550 ? 600 : 400);

/** The bundled font that has a glyph for the code point; `undefined` when none has. */
export function fontFor(codePoint: number, weight: FontWeight): fontkit.Font | undefined {
  for (const file of FILES) {
    const font = face(file, weight);
    if (font.hasGlyphForCodePoint(codePoint)) return font;
  }
  return undefined;
}

/** Font whose empty box stands for characters that no bundled font has. */
export const fallbackFont = (weight: FontWeight): fontkit.Font => face(FILES[0], weight);
