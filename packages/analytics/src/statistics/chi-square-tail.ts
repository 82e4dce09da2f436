import { CoreError } from "@redheart/core/errors";
import { requireWhole } from "./requirements.js";
import { upperGamma } from "./incomplete-gamma.js";

/**
 * Chance that a chi-square variable exceeds a value.
 *
 * Formula: Q(degrees / 2, statistic / 2).
 *
 * @param statistic Zero or more.
 * @param degrees Degrees of freedom, at least 1.
 * @throws {CoreError} `out_of_range`, `invalid_option`.
 * @source Abramowitz and Stegun 1964, 26.4.19
 * @example
 * ```ts
 * chiSquareTail(0, 3) // => 1
 * ```
 */
export function chiSquareTail(statistic: number, degrees: number): number {
  requireWhole("chiSquareTail", "degrees", degrees);
  if (!(statistic >= 0)) throw new CoreError("out_of_range", "chiSquareTail: statistic must be a number of zero or more; got another value", ["statistic"]);
  return upperGamma(degrees / 2, statistic / 2);
}
