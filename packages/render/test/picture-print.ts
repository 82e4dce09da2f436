import { outlineText } from "@redheart/render";
import { Resvg } from "@resvg/resvg-js";
import type { TopLevelSpec } from "vega-lite";
import { demonstrationCharts } from "./charts/demonstration.js";

const spec = (name: string, language: "en" | "bn"): TopLevelSpec => demonstrationCharts({ language })[name] as TopLevelSpec;
/** Charts whose PNG is kept as a print. */
export const DRAWN = { "gap.en": spec("gap", "en"), "theme-by-meeting.bn": spec("theme-by-meeting", "bn") } as const;
const CELLS = 24;

/** Mean lightness of the cells of a grid over the picture: what stays the same where pixels differ a little. */
export function lightness(svg: string): number[] {
  const { pixels, width, height } = new Resvg(outlineText(svg), { fitTo: { mode: "zoom", value: 0.5 }, background: "white", font: { loadSystemFonts: false } }).render();
  const sums = Array.from({ length: CELLS * CELLS }, () => ({ sum: 0, count: 0 }));
  for (let at = 0; at < width * height; at++) {
    const cell = sums[Math.floor((Math.floor(at / width) / height) * CELLS) * CELLS + Math.floor(((at % width) / width) * CELLS)];
    if (cell === undefined) continue;
    cell.sum += ((pixels[at * 4] ?? 0) + (pixels[at * 4 + 1] ?? 0) + (pixels[at * 4 + 2] ?? 0)) / 3;
    cell.count++;
  }
  return sums.map(({ sum, count }) => Math.round(sum / Math.max(1, count)));
}
