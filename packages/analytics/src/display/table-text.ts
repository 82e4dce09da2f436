import { shownTable, type ShownTableOptions, type TableSource } from "./shown-table.js";

/** Marks combine with the letter before them and take no column of a terminal. */
const columnsOf = (text: string): number => [...text.replace(/[\p{M}\u200c\u200d]/gu, "")].length;

/**
 * Rows as aligned plain text for terminals and `text/plain`.
 *
 * @param source Rows or a tidy table.
 * @param caption First line.
 * @param options Columns and the most rows.
 * @example
 * ```ts
 * tableText([{ theme: "Shelter", n: 3 }], "Themes") // => "Themes\ntheme    n\nShelter  3"
 * ```
 */
export function tableText(source: TableSource, caption: string, options: ShownTableOptions = {}): string {
  const { headings, isNumeric, cells, left } = shownTable(source, options);
  const widths = headings.map((heading, at) => Math.max(columnsOf(heading), ...cells.map((row) => columnsOf(row[at] ?? ""))));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, at) => {
        const gap = " ".repeat((widths[at] ?? 0) - columnsOf(cell));
        return isNumeric[at] === true ? gap + cell : cell + gap;
      })
      .join("  ")
      .trimEnd();
  return [caption, line(headings), ...cells.map(line), ...(left > 0 ? [`… ${left} more rows`] : [])].join("\n");
}
