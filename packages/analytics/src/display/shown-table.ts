/** A table that gives its columns and rows, as Arquero's does. */
export interface TidyTable {
  /** Names of the columns in order. */
  readonly columnNames: () => string[];
  /** The rows as objects. */
  readonly objects: () => object[];
}

/** Anything that can be shown as a table: rows of plain values, or a tidy table that gives them. */
export type TableSource = readonly object[] | TidyTable;

/** A column to show. */
export interface ShownColumn {
  /** Field of the rows. */
  readonly field: string;
  /** Heading. @defaultValue the field */
  readonly title?: string;
}

/** What {@link shownTable} takes beside the rows. */
export interface ShownTableOptions {
  /** Columns in order. @defaultValue every column of the table, or every field of the first row */
  readonly columns?: readonly (string | ShownColumn)[];
  /** Most rows shown; what is left out is said. @defaultValue 1000 */
  readonly limit?: number;
}

/** A table ready to be written out: text in every cell, and which columns hold numbers. */
export interface ShownTable {
  /** Heading of each column. */
  readonly headings: readonly string[];
  /** Whether a column holds numbers, or text that is written as numbers (`5 %`, `< 0.001`), and is set flush right. */
  readonly isNumeric: readonly boolean[];
  /** The text of each cell, row by row. */
  readonly cells: readonly (readonly string[])[];
  /** Rows beyond the limit. */
  readonly left: number;
}

const isTidy = (source: TableSource): source is TidyTable => !Array.isArray(source);

/** A number as people write it: with a sign, a comma, a percent sign, a bound before it; a star where it is hidden, a dash where there is none. */
const WRITTEN_NUMBER = /^(?:[<>≤≥~−-]\s?)?\d[\d,.]*\s?%?\+?$|^[*–]$/;

const isNumberLike = (value: unknown): boolean => value === undefined || typeof value === "number" || (typeof value === "string" && WRITTEN_NUMBER.test(value));

/** Four significant digits, and never fewer than the whole part and one more. */
const roundedText = (value: number): string => String(Number(value.toPrecision(Math.max(4, Math.trunc(Math.abs(value)).toString().length + 1))));

function cellText(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (Array.isArray(value)) return value.map(cellText).join(", ");
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === "number") return Number.isInteger(value) ? String(value) : roundedText(value);
  return typeof value === "string" ? value : (JSON.stringify(value) ?? "");
}

/**
 * Rows as headings and cells of text.
 *
 * Numbers that are not whole are written with four significant digits, or one beyond the point where that is more; dates as ISO
 * days; lists joined by commas.
 *
 * @param source Rows or a tidy table.
 * @param options Columns and the most rows.
 * @example
 * ```ts
 * shownTable([{ theme: "Shelter", count: 3 }]).cells // => [["Shelter","3"]]
 * ```
 */
export function shownTable(source: TableSource, { columns, limit = 1000 }: ShownTableOptions = {}): ShownTable {
  const rows = (isTidy(source) ? source.objects() : source) as readonly Readonly<Record<string, unknown>>[];
  const names = columns ?? (isTidy(source) ? source.columnNames() : Object.keys(rows[0] ?? {}));
  const shown = names.map((column) => (typeof column === "string" ? { field: column, title: column } : { field: column.field, title: column.title ?? column.field }));
  return {
    headings: shown.map(({ title }) => title),
    isNumeric: shown.map(({ field }) => rows.length > 0 && rows.every((row) => isNumberLike(row[field]))),
    cells: rows.slice(0, limit).map((row) => shown.map(({ field }) => cellText(row[field]))),
    left: Math.max(0, rows.length - limit),
  };
}
