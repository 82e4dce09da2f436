import type { Agreement, AgreementOptions } from "./agreement.js";
import { pairwiseDisagreement } from "./chance-corrected.js";
import { measureAgreement } from "./measure-agreement.js";
import { raters, ratingPatterns } from "./rating-patterns.js";
import type { RatingTable } from "./rating-table.js";

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
  const disagreement = pairwiseDisagreement(patterns, () => 0);
  return measureAgreement("percentAgreement", "percent", table, patterns, { disagreement, uses: (pattern) => raters(pattern) > 1, bootstrap });
}
