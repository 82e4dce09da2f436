import type { Agreement, AgreementOptions, Disagreement } from "./agreement.js";
import { isPaired, pairwiseDisagreement } from "./chance-corrected.js";
import { measureAgreement } from "./measure-agreement.js";
import { type RatingPatterns, ratingPatterns } from "./rating-patterns.js";
import type { RatingTable } from "./rating-table.js";

/** Disagreement of pairs, chance ignored. */
export const plainDisagreement = (patterns: RatingPatterns): Disagreement => pairwiseDisagreement(patterns, () => 0);

/**
 * Share of pairs of coders who gave a unit the same rating, averaged over units. Ignores chance.
 *
 * Formula: mean over units with r ≥ 2 ratings of Σₖ rₖ(rₖ − 1) / (r(r − 1)).
 *
 * @throws {CoreError} `empty_sample` when no unit has two ratings.
 * @source Gwet 2014, Handbook of Inter-Rater Reliability, §2.3
 * @example
 * ```ts
 * percentAgreement(ratingTable([["a", "a"], ["a", "b"]])).estimate // => 0.5
 * ```
 */
export function percentAgreement(table: RatingTable, { bootstrap }: AgreementOptions = {}): Agreement {
  const patterns = ratingPatterns("percentAgreement", table);
  return measureAgreement("percentAgreement", "percent", table, patterns, { disagreement: plainDisagreement(patterns), uses: isPaired, bootstrap });
}
