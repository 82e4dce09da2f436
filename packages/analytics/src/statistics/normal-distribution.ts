import { CoreError } from "@redheart/core/errors";
import { upperGamma } from "./incomplete-gamma.js";

/**
 * Chance that a standard normal variable exceeds z.
 *
 * Formula: half of Q(1/2, z²/2); simple-statistics reads a table of four digits here.
 *
 * @param z Any number but NaN.
 * @throws {CoreError} `out_of_range`.
 * @source Abramowitz and Stegun 1964, 26.2.3
 * @example
 * ```ts
 * normalTail(0) // => 0.5
 * ```
 */
export function normalTail(z: number): number {
  if (Number.isNaN(z)) throw new CoreError("out_of_range", "normalTail: z must be a number; got NaN", ["z"]);
  const half = upperGamma(0.5, (z * z) / 2) / 2;
  return z < 0 ? 1 - half : half;
}

/**
 * Two-sided p of a standard normal z.
 *
 * @throws {CoreError} `out_of_range`.
 * @example
 * ```ts
 * normalP(0) // => 1
 * ```
 */
export const normalP = (z: number): number => Math.min(1, 2 * normalTail(Math.abs(z)));

/** Below it numbers lose their digits, and tails beside them end in 0. */
const LEAST = 2 ** -1022;

/**
 * Value that a standard normal variable stays below with chance p.
 *
 * Formula: Newton steps on the logarithm of the tail, which is concave, so they always converge.
 *
 * @param p Strictly between 0 and 1, at least 2 ** -1022.
 * @throws {CoreError} `out_of_range`.
 * @source Abramowitz and Stegun 1964, 26.2.22 for the start
 * @example
 * ```ts
 * normalQuantile(0.5) // => 0
 * ```
 */
export function normalQuantile(p: number): number {
  if (!(p >= LEAST && p < 1)) throw new CoreError("out_of_range", "normalQuantile: p must lie between 0 and 1, at least 2 ** -1022; got another value", ["p"]);
  if (p === 0.5) return 0;
  const tail = Math.min(p, 1 - p);
  let z = Math.sqrt(-2 * Math.log(tail));
  for (let step = 1, turn = 0; Math.abs(step) > 1e-15 * z && turn < 100; turn++) {
    const above = normalTail(z);
    step = (above / (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI))) * Math.log(above / tail);
    z += step;
  }
  return p < 0.5 ? -z : z;
}
