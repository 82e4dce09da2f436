import * as vega from "vega";
import { compile } from "vega-lite";
import type { toSvg } from "@redheart/render";

/** Vega measures text with this; `toSvg` puts the bundled fonts in its place. */
const metrics = (vega as unknown as { readonly textMetrics: { width: unknown } }).textMetrics;
/** What Vega does without a canvas: a guess by the number of letters. */
const guess = (item: { readonly fontSize?: number }, text: unknown): number => Math.trunc(0.8 * [text].flat().join("").length * (item.fontSize ?? 11));

/** The SVG that Vega alone makes of a specification: compiled, laid out, written. */
export async function vegaSvg(spec: Parameters<typeof toSvg>[0]): Promise<string> {
  metrics.width = guess;
  const view = new vega.View(vega.parse(compile(spec).spec), { renderer: "none", logLevel: vega.Error });
  try {
    return await view.toSVG();
  } finally {
    view.finalize();
  }
}
