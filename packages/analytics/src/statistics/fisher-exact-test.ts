import { CoreError } from "@redheart/core/errors";
import { gammaln } from "simple-statistics";
import { requireCount } from "./requirements.js";

/** Outcome of Fisher's exact test of a two by two table. */
export interface FisherExactTest {
  /** Two-sided p: the chance, margins fixed, of a table no likelier than the one seen. */
  readonly p: number;
  /** The least p that any table with these margins could give. Above the level of the test, the numbers are too small to say anything. */
  readonly leastP: number;
  readonly total: number;
}

/** Tables as likely as the one seen up to rounding count with it, as R and SciPy do. */
const TIE = 1 + 1e-7;

/** Tables of the same margins that are gone through. */
const MOST = 10_000_000;

const logChoose = (n: number, k: number): number => gammaln(n + 1) - gammaln(k + 1) - gammaln(n - k + 1);

/**
 * Fisher's exact test of two groups and two outcomes.
 *
 * Formula: hypergeometric chances of all tables with the same margins; p sums those no likelier than the one seen.
 * An empty margin leaves one table: p is 1. Assumption: every unit stands in one cell and is independent of the others.
 *
 * @param table `[[a, b], [c, d]]`, whole numbers.
 * @throws {CoreError} `out_of_range`, also for counts so large that there are more than ten million tables.
 * @source Fisher 1935, doi:10.2307/2342435; the two-sided rule of R's `fisher.test`
 * @example
 * ```ts
 * fisherExactTest([[0, 0], [3, 4]]).p // => 1
 * ```
 */
export function fisherExactTest([[a, b], [c, d]]: readonly [readonly [number, number], readonly [number, number]]): FisherExactTest {
  for (const count of [a, b, c, d]) requireCount("fisherExactTest", "table", count);
  const row = a + b;
  const column = a + c;
  const total = row + c + d;
  const least = Math.max(0, row + column - total);
  const most = Math.min(row, column);
  if (most - least >= MOST) throw new CoreError("out_of_range", `fisherExactTest: table must leave at most ${MOST} tables with its margins; got more`, ["table"]);
  const all = logChoose(total, row);
  const chances = Float64Array.from({ length: most - least + 1 }, (_, at) => Math.exp(logChoose(column, least + at) + logChoose(total - column, row - least - at) - all));
  const whole = chances.reduce((sum, chance) => sum + chance, 0);
  const pOf = (seen: number): number => Math.min(1, chances.reduce((sum, chance) => (chance <= seen * TIE ? sum + chance : sum), 0) / whole);
  const rarest = Math.min(chances[0] ?? 1, chances[most - least] ?? 1);
  return { p: pOf(chances[a - least] ?? 1), leastP: pOf(rarest), total };
}
