import type { Agreement, Disagreement } from "./agreement.js";
import { isRated, pairwiseDisagreement } from "./chance-corrected.js";
import { measureAgreement } from "./measure-agreement.js";
import { type RatingPatterns, ratingPatterns } from "./rating-patterns.js";
import type { RatingTable } from "./rating-table.js";
import { requireScale, type ScaleOptions } from "./scale-options.js";

/** Disagreement of pairs, against Gwet's chance: how hard the units are to tell apart. */
export const gwetDisagreement = (patterns: RatingPatterns): Disagreement => {
  const others = patterns.categories.length - 1;
  return pairwiseDisagreement(patterns, (shares) => shares.reduce((sum, share) => sum + share * (1 - share), 0) / others);
};

/**
 * Gwet's AC1: agreement beyond chance that holds up where one category is rare and κ collapses.
 *
 * Formula: 1 − (1 − p̄) / (1 − pₑ), pₑ = Σ π̄ₖ(1 − π̄ₖ) / (q − 1) over the q categories of the scale. Missing ratings as in `fleissKappa`.
 *
 * @throws {CoreError} `empty_sample`; `no_variation` when the scale has one category; `unknown_value`.
 * @source Gwet 2008, doi:10.1348/000711006X126600
 * @example
 * ```ts
 * gwetAc1(ratingTable([[true, true]]), { categories: [true, false] }).estimate // => 1
 * ```
 */
export function gwetAc1(table: RatingTable, { bootstrap, categories }: ScaleOptions = {}): Agreement {
  const patterns = ratingPatterns("gwetAc1", table, categories);
  requireScale("gwetAc1", patterns.categories);
  return measureAgreement("gwetAc1", "gwet-ac1", table, patterns, { disagreement: gwetDisagreement(patterns), uses: isRated, bootstrap });
}
