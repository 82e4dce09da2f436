import { CoreError } from "@redheart/core/errors";
import type { Agreement, AgreementOptions, Disagreement } from "./agreement.js";
import { isPaired } from "./chance-corrected.js";
import { measureAgreement } from "./measure-agreement.js";
import { type RatingPatterns, ratingPatterns } from "./rating-patterns.js";
import type { RatingTable } from "./rating-table.js";

/** Disagreement of two coders, against what each one's own shares of the categories would give by chance. */
export const crossedDisagreement = ({ categories, patterns }: RatingPatterns): Disagreement => {
  const first = new Float64Array(categories.length);
  const second = new Float64Array(categories.length);
  return (weights) => {
    first.fill(0);
    second.fill(0);
    let units = 0;
    let apart = 0;
    patterns.forEach((pattern, p) => {
      const [a = -1, b = -1] = pattern;
      const weight = weights[p] ?? 0;
      if (weight === 0 || a < 0 || b < 0) return;
      units += weight;
      if (a !== b) apart += weight;
      first[a]! += weight;
      second[b]! += weight;
    });
    const byChance = first.reduce((sum, count, k) => sum + count * (second[k] ?? 0), 0);
    return { observed: units === 0 ? Infinity : apart / units, expected: (units * units - byChance) / (units * units) };
  };
};

/**
 * Cohen's κ: agreement of two coders beyond what their own shares of the categories give.
 *
 * Formula: 1 − (1 − pₒ) / (1 − Σ p₁ₖ p₂ₖ), over units that both rated.
 *
 * @throws {CoreError} `invalid_value` unless there are two coders; `empty_sample`, `no_variation`.
 * @source Cohen 1960, doi:10.1177/001316446002000104
 * @example
 * ```ts
 * cohenKappa(ratingTable([["a", "a"], ["b", "b"], ["a", "b"], ["b", "a"]])).estimate // => 0
 * ```
 */
export function cohenKappa(table: RatingTable, { bootstrap }: AgreementOptions = {}): Agreement {
  if (table.coderIds.length !== 2) throw new CoreError("invalid_value", `cohenKappa: coderIds must be two; got ${table.coderIds.length}`, ["coderIds"]);
  const patterns = ratingPatterns("cohenKappa", table);
  return measureAgreement("cohenKappa", "cohen-kappa", table, patterns, { disagreement: crossedDisagreement(patterns), uses: isPaired, bootstrap });
}
