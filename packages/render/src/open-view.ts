import * as vega from "vega";
import type { TopLevelSpec } from "vega-lite";
import { textWidth } from "./fonts/text-width.js";
import { compileSpec } from "./prepare-spec.js";

/** Vega lays text out with this; without a canvas it only guesses widths. */
const metrics = (vega as unknown as { readonly textMetrics: { width: typeof textWidth } }).textMetrics;

/**
 * Lay a chart out without a browser, use it, and let it go.
 *
 * @param spec Vega-Lite specification; not changed.
 * @param use What to do with the laid-out view.
 */
export async function openView<T>(spec: TopLevelSpec, use: (view: vega.View) => Promise<T> | T): Promise<T> {
  metrics.width = textWidth;
  const view = new vega.View(vega.parse(compileSpec(spec)), { renderer: "none", logLevel: vega.Error });
  try {
    await view.runAsync();
    return await use(view);
  } finally {
    view.finalize();
  }
}
