import type { Font, Glyph, GlyphPosition } from "fontkit";
import type { TextRun } from "./text-runs.js";

/** Glyphs of a run with their places, and how far it goes. */
export interface ShapedRun {
  readonly glyphs: readonly Glyph[];
  readonly positions: readonly GlyphPosition[];
  /** Font units. */
  readonly advanceWidth: number;
}

/** Bengali syllables: a letter, those that a hasanta joins to it, and their signs. Everything between is one piece. */
const SYLLABLE = /[\u0985-\u09b9\u09ce\u09dc-\u09e1\u09f0\u09f1](?:[\u200c\u200d]?\u09cd[\u200c\u200d]?[\u0995-\u09b9\u09ce\u09dc-\u09df\u09f0\u09f1])*[\u0981-\u0983\u09bc\u09be-\u09cd\u09d7\u09fe\u200c\u200d]*|[^\u0985-\u09b9\u09ce\u09dc-\u09e1\u09f0\u09f1]+/gu;
const BENGALI = /[\u0980-\u09ff]/;

/**
 * Shape a run as browsers do.
 *
 * Bengali is shaped syllable by syllable: fontkit lets the font's rules reach over to the next syllable, which draws a
 * reph twice and pushes letters into each other.
 */
export function shapeRun({ font, text }: TextRun): ShapedRun {
  if (!BENGALI.test(text)) return layOut(font, text);
  const parts = [...text.matchAll(SYLLABLE)].map(([part]) => layOut(font, part));
  return { glyphs: parts.flatMap(({ glyphs }) => glyphs), positions: parts.flatMap(({ positions }) => positions), advanceWidth: parts.reduce((sum, part) => sum + part.advanceWidth, 0) };
}

/**
 * Room that the font makes after the arm of a tall letter by rules (`dist`) that fontkit leaves out, in font units:
 * after the arm's own piece of headline, and after a joined ka. Measured against Chromium.
 */
const ARM_ROOM: Readonly<Record<string, number>> = { "uni0995.arm2 headlinebeng.200": 200, "baphalabeng.alt4 uni0995.part": 105 };

function layOut(font: Font, text: string): ShapedRun {
  // The bundled fonts write from left to right; fontkit would turn a whole run with an Arabic letter in it, numbers included.
  const { glyphs, positions, advanceWidth } = font.layout(text, undefined, undefined, undefined, "ltr");
  const room = glyphs.map(({ name }, at) => ARM_ROOM[`${glyphs[at - 1]?.name ?? ""} ${name}`] ?? 0);
  return { glyphs, positions: positions.map((position, at) => ({ ...position, xAdvance: position.xAdvance + (room[at] ?? 0) })), advanceWidth: advanceWidth + room.reduce((sum, units) => sum + units, 0) };
}
