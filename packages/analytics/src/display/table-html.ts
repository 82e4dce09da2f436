import { escapeHtml } from "./escape-html.js";
import { shownTable, type ShownTableOptions, type TableSource } from "./shown-table.js";

/**
 * Rows as an HTML table with a caption and column headings that screen readers announce.
 *
 * @param source Rows or a tidy table.
 * @param caption What the table shows and in which unit.
 * @param options Columns and the most rows.
 * @example
 * ```ts
 * tableHtml([{ theme: "Shelter" }], "Themes").includes("<caption>Themes</caption>") // => true
 * ```
 */
export function tableHtml(source: TableSource, caption: string, options: ShownTableOptions = {}): string {
  const { headings, isNumeric, cells, left } = shownTable(source, options);
  const align = (at: number): string => ` style="text-align:${isNumeric[at] === true ? "right" : "left"}"`;
  const head = headings.map((heading, at) => `<th scope="col"${align(at)}>${escapeHtml(heading)}</th>`).join("");
  const body = cells.map((row) => `<tr>${row.map((cell, at) => `<td${align(at)}>${escapeHtml(cell)}</td>`).join("")}</tr>`).join("");
  const rest = left > 0 ? `<tfoot><tr><td colspan="${headings.length}">… ${left} more rows</td></tr></tfoot>` : "";
  return `<table><caption>${escapeHtml(caption)}</caption><thead><tr>${head}</tr></thead><tbody>${body}</tbody>${rest}</table>`;
}
