import { CoreError } from "@redheart/core/errors";
import { type FontWeight, nearestWeight } from "./faces.js";
import { shapeRun } from "./shape-run.js";
import { textRuns } from "./text-runs.js";
import { emWidth } from "./text-width.js";

const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };

const decode = (text: string): string =>
  text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (all, hex: string | undefined, decimal: string | undefined, name: string | undefined) => {
    if (name !== undefined) return ENTITIES[name] ?? all;
    return String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16));
  });

const attribute = (attributes: string, name: string): string | undefined => new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1];

function linePath(line: string, size: number, weight: FontWeight, anchor: string | undefined, y: number): string {
  const width = emWidth(line, weight) * size;
  let x = anchor === "middle" ? -width / 2 : anchor === "end" ? -width : 0;
  let path = "";
  for (const run of textRuns(line, weight)) {
    const scale = size / run.font.unitsPerEm;
    const { glyphs, positions } = shapeRun(run);
    for (const [at, glyph] of glyphs.entries()) {
      const position = positions[at];
      if (position === undefined) continue;
      path += glyph.path.transform(scale, 0, 0, -scale, x + position.xOffset * scale, y - position.yOffset * scale).toSVG();
      x += position.xAdvance * scale;
    }
  }
  return path;
}

/** Lines of a text element: its own text, or one line a `<tspan>`. */
function linesOf(inner: string): { line: string; y: number }[] {
  if (!inner.includes("<tspan")) return [{ line: decode(inner), y: 0 }];
  let y = 0;
  return [...inner.matchAll(/<tspan([^>]*)>([^<]*)<\/tspan>/g)].map(([, attributes = "", text = ""]) => {
    y += Number(attribute(attributes, "dy") ?? 0);
    return { line: decode(text), y };
  });
}

/**
 * Replace every text of a Vega SVG by its outlines in the bundled fonts.
 *
 * The picture is then the same on every machine, and a rasterizer needs no fonts of its own. The words stay in the
 * `aria-label` of the picture.
 *
 * @param svg An SVG as `toSvg` gives it.
 * @throws {CoreError} `invalid_value` when a text could not be outlined and would be lost.
 * @example
 * ```ts
 * outlineText('<svg><text font-size="12px">a</text></svg>').startsWith("<svg><path ") // => true
 * ```
 */
export function outlineText(svg: string): string {
  // A text without words is written as an element that closes itself.
  const outlined = svg.replace(/<text\b[^>]*\/>/g, "").replace(/<text\b([^>]*)>([\s\S]*?)<\/text>/g, (_all, attributes: string, inner: string) => {
    const size = Number.parseFloat(attribute(attributes, "font-size") ?? "11");
    const weight = nearestWeight(attribute(attributes, "font-weight"));
    const anchor = attribute(attributes, "text-anchor");
    const kept = ["fill", "opacity", "fill-opacity"].map((name) => [name, attribute(attributes, name)] as const).filter(([, value]) => value !== undefined);
    const path = linesOf(inner).map(({ line, y }) => linePath(line, size, weight, anchor, y)).join("");
    return `<path transform="${attribute(attributes, "transform") ?? ""}" d="${path}"${kept.map(([name, value]) => ` ${name}="${value}"`).join("")}/>`;
  });
  if (/<(?:text|tspan)\b/.test(outlined)) throw new CoreError("invalid_value", "outlineText: svg must hold only text elements that can be outlined; got another kind", ["svg"]);
  return outlined;
}
