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

/** An SVG made by `toSvg` as a PNG; its words are outlined first, so that no font of the machine takes part. */
export function svgToPng(svg: string, { scale = 2, background = "white" }: PngOptions = {}): Uint8Array {
  return new Resvg(outlineText(svg), { fitTo: { mode: "zoom", value: scale }, background, font: { loadSystemFonts: false } }).render().asPng();
}

/**
 * A chart as a PNG file, without a browser and without fonts of the machine. The same specification gives the same bytes.
 *
 * @param spec Vega-Lite specification with a description, or an SVG that `toSvg` made of one.
 * @param options Scale and background.
 * @throws {CoreError} `missing_field` without a description.
 */
export async function toPng(spec: TopLevelSpec | string, options: PngOptions = {}): Promise<Uint8Array> {
  return svgToPng(typeof spec === "string" ? spec : await toSvg(spec), options);
}
