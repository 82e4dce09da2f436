/**
 * Charts as files without a browser: Vega-Lite specification in, SVG or PNG out, fonts included.
 *
 * @packageDocumentation
 */
export { type SvgOptions, toSvg } from "./to-svg.js";
export { type PngOptions, svgToPng, toPng } from "./to-png.js";
export { outlineText } from "./fonts/outline-text.js";
export { findLayoutProblems, type LayoutProblem } from "./layout/find-layout-problems.js";
export { contrastRatio } from "./layout/contrast-ratio.js";
