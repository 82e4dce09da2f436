/** Anything that can be shown as a table: rows of plain values, or a tidy table that gives them (Arquero's does). */
export type TableSource = readonly object[] | { readonly columnNames: () => string[]; readonly objects: () => object[] };

/** A column to show: its field, and its heading where that differs. */
export interface ShownColumn {
  readonly field: string;
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
  readonly headings: readonly string[];
  readonly isNumeric: readonly boolean[];
  readonly cells: readonly (readonly string[])[];
  /** Rows beyond the limit. */
  readonly left: number;
}

const isTidy = (source: TableSource): source is Exclude<TableSource, readonly object[]> => !Array.isArray(source);

function cellText(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (Array.isArray(value)) return value.map(cellText).join(", ");
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === "number") return Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(4)));
  return typeof value === "string" ? value : (JSON.stringify(value) ?? "");
}

/**
 * Rows as headings and cells of text.
 *
 * Numbers that are not whole are written with four significant digits; dates as ISO days; lists joined by commas.
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
    isNumeric: shown.map(({ field }) => rows.length > 0 && rows.every((row) => typeof row[field] === "number" || row[field] === undefined || row[field] === "*")),
    cells: rows.slice(0, limit).map((row) => shown.map(({ field }) => cellText(row[field]))),
    left: Math.max(0, rows.length - limit),
  };
}
