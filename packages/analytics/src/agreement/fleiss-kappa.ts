import type { Agreement, AgreementOptions, Disagreement } from "./agreement.js";
import { isRated, pairwiseDisagreement } from "./chance-corrected.js";
import { measureAgreement } from "./measure-agreement.js";
import { type RatingPatterns, ratingPatterns } from "./rating-patterns.js";
import type { RatingTable } from "./rating-table.js";

/** Disagreement of pairs, against what the pooled shares of the categories would give by chance. */
export const pooledShareDisagreement = (patterns: RatingPatterns): Disagreement => pairwiseDisagreement(patterns, (shares) => shares.reduce((sum, share) => sum + share * share, 0));

/**
 * Fleiss' κ: agreement of any number of coders beyond what the pooled shares of the categories give.
 *
 * Formula: 1 − (1 − p̄) / (1 − Σ π̄ₖ²). With missing ratings, Gwet's generalization: π̄ averages over all rated units, p̄ over those with two.
 *
 * @throws {CoreError} `empty_sample`, `no_variation`.
 * @source Fleiss 1971, doi:10.1037/h0031619; Gwet 2014, §2.5
 * @example
 * ```ts
 * fleissKappa(ratingTable([["a", "a"], ["b", "b"]])).estimate // => 1
 * ```
 */
export function fleissKappa(table: RatingTable, { bootstrap }: AgreementOptions = {}): Agreement {
  const patterns = ratingPatterns("fleissKappa", table);
  return measureAgreement("fleissKappa", "fleiss-kappa", table, patterns, { disagreement: pooledShareDisagreement(patterns), uses: isRated, bootstrap });
}
