import { CoreError } from "@redheart/core/errors";
import { requireCount } from "./requirements.js";

/**
 * Share of units with either of two codes that have both; ATLAS.ti calls it the c-coefficient.
 *
 * Formula: n₁₂ / (n₁ + n₂ − n₁₂), counted on sets of units, so it stays within [0, 1]. Neither code anywhere gives 0.
 *
 * @param first Units with the first code.
 * @param second Units with the second code.
 * @param both Units with both.
 * @throws {CoreError} `out_of_range` when `both` exceeds either.
 * @source Jaccard 1912, doi:10.1111/j.1469-8137.1912.tb05611.x
 * @example
 * ```ts
 * jaccard(3, 2, 1) // => 0.25
 * ```
 */
export function jaccard(first: number, second: number, both: number): number {
  requireCount("jaccard", "first", first);
  requireCount("jaccard", "second", second);
  requireCount("jaccard", "both", both);
  if (both > Math.min(first, second)) throw new CoreError("out_of_range", "jaccard: both must be at most either count; got more", ["both"]);
  return both === 0 ? 0 : both / (first + second - both);
}
