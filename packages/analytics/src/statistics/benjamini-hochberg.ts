import { CoreError } from "@redheart/core/errors";

/**
 * Adjusted p values that hold the share of false discoveries among many tests.
 *
 * Formula: p · m / rank, made monotone from the largest down, at most 1.
 * Assumption: independent tests, or positively dependent ones.
 *
 * @param ps p values in [0, 1], any order; none gives none.
 * @returns Adjusted values in the order given.
 * @throws {CoreError} `out_of_range`.
 * @source Benjamini and Hochberg 1995, doi:10.1111/j.2517-6161.1995.tb02031.x
 * @example
 * ```ts
 * benjaminiHochberg([0.5, 0.01]) // => [0.5, 0.02]
 * ```
 */
export function benjaminiHochberg(ps: readonly number[]): number[] {
  const bad = ps.findIndex((p) => !(p >= 0 && p <= 1));
  if (bad >= 0) throw new CoreError("out_of_range", "benjaminiHochberg: p must lie in [0, 1]; got another value", ["ps", bad]);
  const adjusted = Array.from(ps);
  let least = 1;
  ps.map((p, at) => ({ p, at }))
    .toSorted((a, b) => b.p - a.p)
    .forEach(({ p, at }, place) => {
      least = Math.min(least, p * (ps.length / (ps.length - place)));
      adjusted[at] = least;
    });
  return adjusted;
}
