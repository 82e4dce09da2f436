import { CoreError } from "@redheart/core/errors";
import { chiSquareOf, contingencyTable } from "./contingency-table.js";
import { requireWhole } from "./requirements.js";
import { shuffleInPlace } from "./shuffle.js";

/** Settings of {@link monteCarloTest}. */
export interface MonteCarloOptions {
  /** Tables drawn; the least p is 1 / (draws + 1). @defaultValue 9999 */
  readonly draws?: number;
  /** Uniform on [0, 1). Required, so every result can be repeated. */
  readonly random: () => number;
}

/** Outcome of a simulated test of independence. */
export interface MonteCarloTest {
  readonly statistic: number;
  readonly p: number;
  readonly draws: number;
  readonly total: number;
}

/** Tables whose statistic equals the one seen up to rounding count with it. */
const TIE = 1 - 1e-10;

/**
 * Simulated p of a table of counts of any size, for small expected counts.
 *
 * Formula: tables with the same margins are drawn by shuffling; p = (1 + tables with χ² at least as large) / (1 + draws).
 * Rows and columns without a count are left out.
 *
 * @param table Counts, rows of one length.
 * @throws {CoreError} `no_variation` when fewer than two rows or columns hold a count; `empty_sample`, `out_of_range`, `invalid_value`, `invalid_option`.
 * @source Hope 1968, doi:10.1111/j.2517-6161.1968.tb00759.x
 * @example
 * ```ts
 * monteCarloTest([[5, 0], [0, 5]], { draws: 99, random: seededRandom(1) }).draws // => 99
 * ```
 */
export function monteCarloTest(table: readonly (readonly number[])[], { draws = 9999, random }: MonteCarloOptions): MonteCarloTest {
  requireWhole("monteCarloTest", "draws", draws);
  const counts = contingencyTable("monteCarloTest", table);
  const { rowTotals, columnTotals, total } = counts;
  const width = columnTotals.length;
  if (rowTotals.length < 2 || width < 2) throw new CoreError("no_variation", "monteCarloTest: table must hold counts in two rows and two columns; got fewer", ["table"]);
  const { statistic } = chiSquareOf(counts);
  const columns = Int32Array.from(columnTotals.flatMap((count, at) => Array.from({ length: count }, () => at)));
  // Σ O²/(R·C) orders tables as χ² does: χ² = n(Σ O²/(R·C) − 1)
  const bar = (statistic / total + 1) * TIE;
  const seen = new Int32Array(width);
  let asLarge = 0;
  for (let draw = 0; draw < draws; draw++) {
    shuffleInPlace(columns, random);
    let sum = 0;
    let from = 0;
    for (const rowTotal of rowTotals) {
      seen.fill(0);
      for (let at = from; at < from + rowTotal; at++) seen[columns[at] as number]!++;
      from += rowTotal;
      for (let c = 0; c < width; c++) sum += (seen[c] as number) ** 2 / (rowTotal * (columnTotals[c] as number));
    }
    if (sum >= bar) asLarge++;
  }
  return { statistic, p: (1 + asLarge) / (1 + draws), draws, total };
}
