import { CoreError } from "@redheart/core/errors";
import { gammaln } from "simple-statistics";

const TINY = 1e-300;
const ENOUGH = 1e-16;

const lowerBySeries = (a: number, x: number): number => {
  let term = 1 / a;
  let sum = term;
  for (let n = a + 1; Math.abs(term) > Math.abs(sum) * ENOUGH; n++) sum += term *= x / n;
  return sum * Math.exp(a * Math.log(x) - x - gammaln(a));
};

const upperByFraction = (a: number, x: number): number => {
  let b = x + 1 - a;
  let c = 1 / TINY;
  let d = 1 / b;
  let h = d;
  for (let i = 1, change = 0; Math.abs(change - 1) > ENOUGH && i < 100_000; i++) {
    const an = -i * (i - a);
    b += 2;
    d = 1 / (Math.abs(an * d + b) < TINY ? TINY : an * d + b);
    c = Math.abs(b + an / c) < TINY ? TINY : b + an / c;
    change = d * c;
    h *= change;
  }
  return h * Math.exp(a * Math.log(x) - x - gammaln(a));
};

/**
 * Regularized upper incomplete gamma function Q(a, x), from which normal and chi-square tails follow.
 *
 * Formula: series below x = a + 1, Lentz's continued fraction above; ln Γ is simple-statistics'.
 *
 * @param a Shape, above 0.
 * @param x Zero or more.
 * @returns Value in [0, 1].
 * @throws {CoreError} `out_of_range`.
 * @source Abramowitz and Stegun 1964, 6.5.29 and 6.5.31
 * @example
 * ```ts
 * upperGamma(1, 0) // => 1
 * ```
 */
export function upperGamma(a: number, x: number): number {
  if (!(a > 0 && a < Infinity)) throw new CoreError("out_of_range", "upperGamma: a must be a finite number above 0; got another value", ["a"]);
  if (!(x >= 0)) throw new CoreError("out_of_range", "upperGamma: x must be a number of zero or more; got another value", ["x"]);
  if (x === 0) return 1;
  if (x === Infinity) return 0;
  return Math.min(1, Math.max(0, x < a + 1 ? 1 - lowerBySeries(a, x) : upperByFraction(a, x)));
}
