import { CoreError } from "@redheart/core/errors";
import { Resvg } from "@resvg/resvg-js";
import type { TopLevelSpec } from "vega-lite";
import { outlineText } from "./fonts/outline-text.js";
import { toSvg } from "./to-svg.js";

/** What {@link toPng} may be told. */
export interface PngOptions {
  /** Pixels of the picture for each pixel of the chart; 2 is sharp on paper and on dense screens. @defaultValue 2 */
  readonly scale?: number;
  /** CSS colour behind the chart. @defaultValue "white" */
  readonly background?: string;
}

/**
 * An SVG made by `toSvg` as a PNG; its words are outlined first, so that no font of the machine takes part.
 *
 * @param svg An SVG as `toSvg` gives it.
 * @param options Scale and background.
 * @throws {CoreError} `invalid_value` when a text could not be outlined; `invalid_option` for a scale that is no number above 0.
 * @example
 * ```ts
 * const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="4"><rect width="8" height="4"/></svg>';
 * [...svgToPng(svg, { scale: 3 }).slice(16, 24)] // => [0, 0, 0, 24, 0, 0, 0, 12]
 * ```
 */
export function svgToPng(svg: string, { scale = 2, background = "white" }: PngOptions = {}): Uint8Array {
  if (!(Number.isFinite(scale) && scale > 0)) throw new CoreError("invalid_option", "svgToPng: scale must be a number above 0; got another value", ["scale"]);
  return new Resvg(outlineText(svg), { fitTo: { mode: "zoom", value: scale }, background, font: { loadSystemFonts: false } }).render().asPng();
}

/**
 * A chart as a PNG file, without a browser and without fonts of the machine. The same specification gives the same bytes.
 *
 * @param spec Vega-Lite specification with a description, or an SVG that `toSvg` made of one.
 * @param options Scale and background.
 * @throws {CoreError} `missing_field` without a description.
 * @example
 * ```ts
 * const png = await toPng(messageChart({ title: "No meeting yet", text: "The first one is planned." }), { scale: 1 });
 * String.fromCharCode(...png.slice(1, 4)) // => "PNG"
 * ```
 */
export async function toPng(spec: TopLevelSpec | string, options: PngOptions = {}): Promise<Uint8Array> {
  return svgToPng(typeof spec === "string" ? spec : await toSvg(spec), options);
}
