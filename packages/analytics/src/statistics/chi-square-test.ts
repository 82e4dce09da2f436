import { CoreError } from "@redheart/core/errors";
import { chiSquareTail } from "./chi-square-tail.js";
import { chiSquareOf, contingencyTable } from "./contingency-table.js";

/** Outcome of a chi-square test of independence. */
export interface ChiSquareTest {
  readonly statistic: number;
  readonly degrees: number;
  readonly p: number;
  /** Strength of association from 0 to 1. */
  readonly cramerV: number;
  readonly smallestExpected: number;
  /** Units counted in the table. */
  readonly total: number;
  /** False where an expected count is below 5: the p is then not to be trusted; use an exact or a simulated one. */
  readonly trustworthy: boolean;
}

/**
 * Pearson's chi-square test of a table of counts, with Cramér's V.
 *
 * Formula: χ² = Σ (O − E)² / E without continuity correction; V = √(χ² / (n · min(rows − 1, columns − 1))).
 * Rows and columns without a count are left out. Assumption: every unit stands in one cell and is independent of the others.
 *
 * @param table Counts, rows of one length.
 * @throws {CoreError} `no_variation` when fewer than two rows or columns hold a count; `empty_sample`, `out_of_range`, `invalid_value`.
 * @source Pearson 1900, doi:10.1080/14786440009463897; Cramér 1946, §21.9
 * @example
 * ```ts
 * chiSquareTest([[10, 0], [0, 10]]).cramerV // => 1
 * ```
 */
export function chiSquareTest(table: readonly (readonly number[])[]): ChiSquareTest {
  const counts = contingencyTable("chiSquareTest", table);
  const rows = counts.rowTotals.length;
  const columns = counts.columnTotals.length;
  if (rows < 2 || columns < 2) throw new CoreError("no_variation", "chiSquareTest: table must hold counts in two rows and two columns; got fewer", ["table"]);
  const { statistic, smallestExpected } = chiSquareOf(counts);
  const degrees = (rows - 1) * (columns - 1);
  return {
    statistic,
    degrees,
    p: chiSquareTail(statistic, degrees),
    cramerV: Math.min(1, Math.sqrt(statistic / (counts.total * Math.min(rows - 1, columns - 1)))),
    smallestExpected,
    total: counts.total,
    trustworthy: smallestExpected >= 5,
  };
}
