import { CoreError } from "@redheart/core/errors";
import { requireCount } from "./requirements.js";

/** Counts in rows and columns with their margins. */
export interface ContingencyTable {
  readonly cells: readonly (readonly number[])[];
  readonly rowTotals: readonly number[];
  readonly columnTotals: readonly number[];
  readonly total: number;
}

/**
 * Counts with their margins; rows and columns that hold nothing are left out, for they say nothing.
 *
 * @param caller Name of the calling function, for the message of an error.
 * @throws {CoreError} `empty_sample` when no count is above 0, `out_of_range`, `invalid_value` for ragged rows.
 */
export function contingencyTable(caller: string, counts: readonly (readonly number[])[]): ContingencyTable {
  const width = counts[0]?.length ?? 0;
  for (const row of counts) {
    if (row.length !== width) throw new CoreError("invalid_value", `${caller}: table must have rows of one length; got several lengths`, ["table"]);
    for (const count of row) requireCount(caller, "table", count);
  }
  const columns = Array.from({ length: width }, (_, at) => at).filter((at) => counts.some((row) => (row[at] ?? 0) > 0));
  const cells = counts.filter((row) => row.some((count) => count > 0)).map((row) => columns.map((at) => row[at] ?? 0));
  const rowTotals = cells.map((row) => row.reduce((sum, count) => sum + count, 0));
  const columnTotals = columns.map((_, at) => cells.reduce((sum, row) => sum + (row[at] ?? 0), 0));
  const total = rowTotals.reduce((sum, count) => sum + count, 0);
  if (total === 0) throw new CoreError("empty_sample", `${caller}: table must hold at least one count above 0; got none`, ["table"]);
  return { cells, rowTotals, columnTotals, total };
}

/** Sum of (observed − expected)² / expected, and the smallest expected count. */
export function chiSquareOf({ cells, rowTotals, columnTotals, total }: ContingencyTable): { statistic: number; smallestExpected: number } {
  let statistic = 0;
  let smallestExpected = Infinity;
  cells.forEach((row, r) =>
    row.forEach((count, c) => {
      const expected = ((rowTotals[r] ?? 0) * (columnTotals[c] ?? 0)) / total;
      statistic += (count - expected) ** 2 / expected;
      smallestExpected = Math.min(smallestExpected, expected);
    }),
  );
  return { statistic, smallestExpected };
}
