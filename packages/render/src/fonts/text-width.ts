import { type FontWeight, nearestWeight } from "./faces.js";
import { shapeRun } from "./shape-run.js";
import { textRuns } from "./text-runs.js";

const LIMIT = 5000;
const known = new Map<string, number>();

/** Advance width of a line in em, with shaping: Bengali conjuncts and kerning included. */
export function emWidth(text: string, weight: FontWeight): number {
  const key = `${weight}${text}`;
  const stored = known.get(key);
  if (stored !== undefined) return stored;
  const width = textRuns(text, weight).reduce((sum, run) => sum + shapeRun(run).advanceWidth / run.font.unitsPerEm, 0);
  if (known.size >= LIMIT) known.clear();
  known.set(key, width);
  return width;
}

/** What Vega asks a text for when it lays out a chart. */
export interface TextStyle {
  readonly fontSize?: number;
  readonly fontWeight?: unknown;
}

/**
 * Width of one line of text in the bundled fonts.
 *
 * Unit: pixels at the given font size (11 when absent).
 *
 * @param style Font size and weight, as Vega's text marks carry them.
 * @param text The line, or a number; anything else has no width.
 */
export function textWidth(style: TextStyle, text: unknown): number {
  const line = typeof text === "string" ? text : typeof text === "number" ? String(text) : "";
  return emWidth(line, nearestWeight(style.fontWeight)) * (style.fontSize ?? 11);
}
