import type { Agreement } from "./agreement.js";
import { isRated, pairwiseDisagreement } from "./chance-corrected.js";
import { measureAgreement } from "./measure-agreement.js";
import { ratingPatterns } from "./rating-patterns.js";
import type { RatingTable } from "./rating-table.js";
import { requireScale, type ScaleOptions } from "./scale-options.js";

/**
 * Brennan and Prediger's κ: chance is one in q for each of the q categories of the scale; PABAK for two coders and two categories.
 *
 * Formula: 1 − (1 − p̄) / (1 − 1/q).
 *
 * @throws {CoreError} `empty_sample`; `no_variation` when the scale has one category; `unknown_value`.
 * @source Brennan and Prediger 1981, doi:10.1177/001316448104100307
 * @example
 * ```ts
 * brennanPrediger(ratingTable([["a", "a"], ["a", "b"]])).estimate // => 0
 * ```
 */
export function brennanPrediger(table: RatingTable, { bootstrap, categories }: ScaleOptions = {}): Agreement {
  const patterns = ratingPatterns("brennanPrediger", table, categories);
  requireScale("brennanPrediger", patterns.categories);
  const disagreement = pairwiseDisagreement(patterns, () => 1 / patterns.categories.length);
  return measureAgreement("brennanPrediger", "brennan-prediger", table, patterns, { disagreement, uses: isRated, bootstrap });
}
