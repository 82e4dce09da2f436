import { CoreError } from "@redheart/core/errors";
import { chiSquareOf, type ContingencyTable, contingencyTable } from "./contingency-table.js";
import { requireWhole } from "./requirements.js";

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

/** Units that a simulation has room for. */
const MOST = 100_000_000;

/**
 * Simulated p of a table of counts of any size, for small expected counts.
 *
 * Formula: tables with the same margins are drawn by shuffling, at the cost of the units outside the largest column; p = (1 + tables with χ² at least as large) / (1 + draws).
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
  if (rowTotals.length < 2 || columnTotals.length < 2) throw new CoreError("no_variation", "monteCarloTest: table must hold counts in two rows and two columns; got fewer", ["table"]);
  if (total > MOST) throw new CoreError("out_of_range", `monteCarloTest: table must count at most ${MOST} units; got more`, ["table"]);
  const { statistic } = chiSquareOf(counts);
  // Σ O²/(R·C) orders tables as χ² does: χ² = n(Σ O²/(R·C) − 1)
  const bar = (statistic / total + 1) * TIE;
  const drawn = drawnTables(counts, random);
  let asLarge = 0;
  for (let draw = 0; draw < draws; draw++) if (drawn() >= bar) asLarge++;
  return { statistic, p: (1 + asLarge) / (1 + draws), draws, total };
}

/** Draws tables with the margins of one, each as Σ O²/(R·C). The largest column is left what the others do not take, so that a draw costs the units of the others. */
function drawnTables({ rowTotals, columnTotals, total }: ContingencyTable, random: () => number): () => number {
  const largest = columnTotals.reduce((most, count, c) => (count > (columnTotals[most] as number) ? c : most), 0);
  const rowOf = new Int32Array(total);
  let from = 0;
  rowTotals.forEach((count, r) => rowOf.fill(r, from, (from += count)));
  const seen = new Int32Array(rowTotals.length);
  const left = new Int32Array(rowTotals.length);
  const squares = (counts: Int32Array, column: number): number => {
    let sum = 0;
    for (let r = 0; r < counts.length; r++) sum += (counts[r] as number) ** 2 / ((rowTotals[r] as number) * (columnTotals[column] as number));
    return sum;
  };
  return () => {
    left.set(rowTotals);
    let sum = 0;
    let taken = 0;
    for (let c = 0; c < columnTotals.length; c++) {
      if (c === largest) continue;
      seen.fill(0);
      for (const end = taken + (columnTotals[c] as number); taken < end; taken++) {
        const at = taken + Math.floor(random() * (total - taken));
        const row = rowOf[at] as number;
        rowOf[at] = rowOf[taken] as number;
        rowOf[taken] = row;
        seen[row]!++;
        left[row]!--;
      }
      sum += squares(seen, c);
    }
    return sum + squares(left, largest);
  };
}
