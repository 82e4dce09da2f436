import { EMPTY_CELL, SEQUENTIAL_STEPS } from "./palette.js";

/** Colours of counts in cells, and of the numbers on them. */
export interface SequentialScale {
  /** Vega-Lite scale of the fill. */
  readonly scale: Readonly<Record<string, unknown>>;
  /** Vega-Lite channel definition of the numbers' colour. */
  readonly textColour: Readonly<Record<string, unknown>>;
}

/** So many steps of the palette, from its lightest to its darkest. */
const spread = (count: number) => SEQUENTIAL_STEPS.filter((_step, at) => Array.from({ length: count }, (_unused, n) => Math.round((n * (SEQUENTIAL_STEPS.length - 1)) / Math.max(1, count - 1))).includes(at));

/**
 * Stepped colours from the least to the greatest value, each with a text colour that can be read on it.
 *
 * Steps are equally wide; up to five whole values take a step each.
 *
 * @param field Field of the values.
 * @param greatest Greatest value, above 0.
 * @param isCount Whether values are whole.
 */
export function sequentialScale(field: string, greatest: number, isCount = true): SequentialScale {
  const steps = spread(isCount ? Math.min(greatest, SEQUENTIAL_STEPS.length) : SEQUENTIAL_STEPS.length);
  const cuts = steps.slice(1).map((_step, at) => (isCount ? Math.floor(((at + 1) * greatest) / steps.length) + 1 : ((at + 1) * greatest) / steps.length));
  const dark = steps.findIndex(({ text }) => text === "#ffffff");
  return {
    scale: { type: "threshold", domain: [isCount ? 1 : Number.MIN_VALUE, ...cuts], range: [EMPTY_CELL, ...steps.map(({ fill }) => fill)] },
    textColour: { condition: { test: `datum[${JSON.stringify(field)}] >= ${dark < 1 ? 1e300 : (cuts[dark - 1] ?? 1e300)}`, value: "#ffffff" }, value: SEQUENTIAL_STEPS[0].text },
  };
}
