import { CoreError } from "@redheart/core/errors";
import { requireCount } from "../statistics/requirements.js";

/**
 * Holsti's coefficient of two coders: twice the decisions they share over all that they made. Ignores chance.
 *
 * Formula: 2A / (N₁ + N₂).
 *
 * @param agreed Decisions that both made.
 * @param first Decisions of the first coder.
 * @param second Decisions of the second coder.
 * @throws {CoreError} `empty_sample` when neither decided; `out_of_range` when `agreed` exceeds either.
 * @source Holsti 1969, Content Analysis for the Social Sciences and Humanities, p. 140
 * @example
 * ```ts
 * holsti(1, 1, 3) // => 0.5
 * ```
 */
export function holsti(agreed: number, first: number, second: number): number {
  requireCount("holsti", "agreed", agreed);
  requireCount("holsti", "first", first);
  requireCount("holsti", "second", second);
  if (agreed > Math.min(first, second)) throw new CoreError("out_of_range", "holsti: agreed must be at most either count; got more", ["agreed"]);
  if (first + second === 0) throw new CoreError("empty_sample", "holsti: first and second must hold a decision; got none", ["first"]);
  return (2 * agreed) / (first + second);
}
