import { CoreError } from "@redheart/core/errors";

/** Counts of one term in two groups, and what is assumed of the term beforehand. */
export interface LogOddsInput {
  readonly countA: number;
  readonly totalA: number;
  readonly countB: number;
  readonly totalB: number;
  /** Pseudo-count of the term; above 0. */
  readonly prior: number;
  /** Pseudo-count of all terms; above `prior`. */
  readonly priorTotal: number;
}

/** Log-odds ratio with its variance and z; above 0 speaks for group A. */
export interface LogOdds {
  readonly logOdds: number;
  readonly variance: number;
  readonly z: number;
}

/**
 * Log-odds ratio of a term between two groups with an informative Dirichlet prior.
 *
 * Formula: δ = ln((a + α) / (nₐ + α₀ − a − α)) − ln((b + α) / (n_b + α₀ − b − α)); variance 1/(a + α) + 1/(b + α); z = δ / √variance.
 *
 * @throws {CoreError} `out_of_range`.
 * @source Monroe, Colaresi and Quinn 2008, eqs 16, 20, 22, doi:10.1093/pan/mpn018
 * @example
 * ```ts
 * logOddsRatio({ countA: 5, totalA: 16, countB: 5, totalB: 16, prior: 0.01, priorTotal: 0.03 }).z // => 0
 * ```
 */
export function logOddsRatio({ countA, totalA, countB, totalB, prior, priorTotal }: LogOddsInput): LogOdds {
  const fits = countA >= 0 && countB >= 0 && totalA >= countA && totalB >= countB && prior > 0 && priorTotal > prior && Number.isFinite(totalA + totalB + priorTotal);
  if (!fits) throw new CoreError("out_of_range", "logOddsRatio: counts must be zero or more and at most their total, prior above 0 and below priorTotal; got others", []);
  const a = countA + prior;
  const b = countB + prior;
  const others = priorTotal - prior;
  // parts apart: a prior far smaller than the counts would be lost in a difference of the sums
  const logOdds = Math.log(a / (totalA - countA + others)) - Math.log(b / (totalB - countB + others));
  const variance = 1 / a + 1 / b;
  return { logOdds, variance, z: logOdds / Math.sqrt(variance) };
}
