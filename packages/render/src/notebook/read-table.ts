import { CoreError } from "@redheart/core/errors";
import { splitRecords } from "./split-records.js";

/** A row of a table that was read. */
export interface ReadRow {
  /** Its row in the file as a spreadsheet counts, the headings being row 1. */
  readonly row: number;
  /** Its text by column; empty where the row has no such cell. */
  readonly cells: Readonly<Record<string, string>>;
}

/** What is wrong with a table, and where. */
export interface ReadProblem {
  /** Row in the file, the headings being row 1. */
  readonly row: number;
  /** The column's heading, or its place; empty where the whole row is meant. */
  readonly column: string;
  /** What is wrong, and what was done about it; no value of the table is repeated. */
  readonly problem: string;
}

/** A table that was read: the rows that can be used, and beside them what could not be. */
export interface ReadTable {
  /** Headings in order, each once. */
  readonly columns: readonly string[];
  /** Rows that can be used. */
  readonly rows: readonly ReadRow[];
  /** What is wrong, row by row. */
  readonly problems: readonly ReadProblem[];
}

/** Options of {@link readTable}. */
export interface ReadTableOptions {
  /** Most rows read; at least 1. @defaultValue 50_000 */
  readonly limit?: number;
}

const REPLACED = "\uFFFD";

const refused = (problem: string): ReadTable => ({ columns: [], rows: [], problems: [{ row: 1, column: "", problem }] });

/** Headings made distinct and nameable, and what had to be done for it. */
function headingsOf(cells: readonly string[]): { readonly columns: readonly string[]; readonly problems: readonly ReadProblem[] } {
  const columns: string[] = [];
  const problems: ReadProblem[] = [];
  for (const [at, cell] of cells.entries()) {
    const heading = cell.trim();
    const name = heading === "" ? `column ${at + 1}` : heading;
    let distinct = name;
    for (let copy = 2; columns.includes(distinct); copy++) distinct = `${name} (${copy})`;
    columns.push(distinct);
    if (heading === "") problems.push({ row: 1, column: distinct, problem: "has no heading; named by its place" });
    else if (distinct !== name) problems.push({ row: 1, column: distinct, problem: "its heading stands twice; numbered" });
  }
  return { columns, problems };
}

/**
 * Reads a table from text as spreadsheets save it: commas, semicolons or tabs between cells, quotation marks around cells that hold
 * them, headings first.
 *
 * Nothing is dropped in silence: a row with more cells than headings, or with a quotation mark that never closes, is set aside and
 * reported; the good rows are kept. Blank rows are no rows. No cell is read as a number or a date.
 *
 * @param text The file's text; a byte order mark is fine.
 * @param options The most rows.
 * @returns Columns, usable rows and problems. What is no text table at all gives one problem and no row.
 * @throws {CoreError} `invalid_option` when the limit is below 1.
 * @example
 * ```ts
 * const { rows, problems } = readTable("meeting;finding\nTeachers;Too few counsellors\nParents;Shame;and silence\n");
 * rows // => [{ row: 2, cells: { meeting: "Teachers", finding: "Too few counsellors" } }]
 * problems // => [{ row: 3, column: "column 3", problem: "has no heading: the row has more cells than there are headings; set aside" }]
 * ```
 */
export function readTable(text: string, { limit = 50_000 }: ReadTableOptions = {}): ReadTable {
  if (!(limit >= 1)) throw new CoreError("invalid_option", "readTable: limit must be at least 1; got less", ["limit"]);
  if (text.startsWith("PK\u0003\u0004") || text.includes("\u0000")) return refused("is a spreadsheet or another file that is not text; save it as CSV first");
  const [first, ...others] = splitRecords(text.replace(/^\uFEFF/, ""), limit + 2);
  if (first === undefined || first.cells.every((cell) => cell.trim() === "")) return refused("must hold the headings; it holds nothing");
  if (!first.isClosed) return refused("a quotation mark opens in the headings and is never closed; nothing could be read");
  const { columns, problems } = headingsOf(first.cells);
  const found = [...problems];
  const rows: ReadRow[] = [];
  for (const { row, cells, isClosed } of others) {
    if (cells.every((cell) => cell.trim() === "")) continue;
    if (rows.length >= limit) {
      found.push({ row, column: "", problem: `and every row after it: more than ${limit} rows are not read` });
      break;
    }
    if (!isClosed) found.push({ row, column: columns[cells.length - 1] ?? "", problem: "a quotation mark opens here and is never closed; everything from here on is set aside" });
    else if (cells.length > columns.length) found.push({ row, column: `column ${columns.length + 1}`, problem: "has no heading: the row has more cells than there are headings; set aside" });
    else {
      const named = Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? ""]));
      for (const column of columns) if (named[column]?.includes(REPLACED) === true) found.push({ row, column, problem: "holds letters that could not be read; kept. Save the file as CSV in UTF-8" });
      rows.push({ row, cells: named });
    }
  }
  return { columns, rows, problems: found };
}
