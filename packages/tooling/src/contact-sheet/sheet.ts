import { outlineText } from "@redheart/render";

/** A drawn chart. */
export interface DrawnChart {
  readonly name: string;
  /** SVG as `toSvg` gives it. */
  readonly svg: string;
}

const COLUMN = 640;
const GAP = 40;

const sizeOf = (svg: string): readonly [number, number] => {
  const [, width = "1", height = "1"] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  return [Number(width), Number(height)];
};

/** All charts on one sheet as an SVG: columns of equal width, each next chart in the shortest column. */
export function contactSheet(charts: readonly DrawnChart[], columns = 4): string {
  const bottoms = Array.from({ length: columns }, () => GAP);
  const placed = charts.map(({ svg }, index) => {
    const [width, height] = sizeOf(svg);
    const scale = Math.min(1, COLUMN / width);
    const column = bottoms.indexOf(Math.min(...bottoms));
    const x = GAP + column * (COLUMN + GAP);
    const y = bottoms[column] ?? GAP;
    bottoms[column] = y + height * scale + GAP;
    // Clip paths are numbered within each chart; on one sheet their names must differ.
    const own = outlineText(svg).replace(/(id="|url\(#)/g, `$1c${index}-`);
    return own.replace(/<svg [^>]*>/, `<svg x="${x}" y="${y}" width="${width * scale}" height="${height * scale}" viewBox="0 0 ${width} ${height}">`);
  });
  const [width, height] = [GAP + columns * (COLUMN + GAP), Math.max(...bottoms)];
  return `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><rect width="100%" height="100%" fill="#eef1f4"/>${placed.join("")}</svg>`;
}
