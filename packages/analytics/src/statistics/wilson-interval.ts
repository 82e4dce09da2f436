import { CoreError } from "@redheart/core/errors";
import { type Interval, methodName } from "./interval.js";
import { normalQuantile } from "./normal-distribution.js";
import { requireCount, requireLevel } from "./requirements.js";

/**
 * Wilson score interval of a share.
 *
 * Formula: (2np + z² ± z √(z² + 4np(1 − p))) / (2(n + z²)), no continuity correction; 0 of n starts at 0, n of n ends at 1.
 * Assumption: the units are independent draws. Meetings that were not sampled are none: say so beside the number.
 *
 * @param count How many of the units.
 * @param total All units, at least 1 and at least `count`.
 * @throws {CoreError} `empty_sample`, `out_of_range`, `invalid_option`.
 * @source Wilson 1927, doi:10.1080/01621459.1927.10502953
 * @example
 * ```ts
 * wilsonInterval(0, 20).low // => 0
 * ```
 */
export function wilsonInterval(count: number, total: number, { level = 0.95 }: {
  /** Confidence level. @defaultValue 0.95 */
  readonly level?: number;
} = {}): Interval {
  requireCount("wilsonInterval", "count", count);
  requireCount("wilsonInterval", "total", total);
  requireLevel("wilsonInterval", "level", level);
  if (total === 0) throw new CoreError("empty_sample", "wilsonInterval: total must be at least 1; got 0", ["total"]);
  if (count > total) throw new CoreError("out_of_range", "wilsonInterval: count must be at most total; got more", ["count"]);
  return { ...wilsonBounds(count, total, normalQuantile(1 - (1 - level) / 2)), level, method: methodName("wilson", level) };
}

/** The bounds alone for a known z, unchecked: for whole tables. */
export function wilsonBounds(count: number, total: number, z: number): { low: number; high: number } {
  const spread = z * Math.sqrt(z * z + 4 * count * (1 - count / total));
  const middle = 2 * count + z * z;
  const width = 2 * (total + z * z);
  return { low: count === 0 ? 0 : Math.max(0, (middle - spread) / width), high: count === total ? 1 : Math.min(1, (middle + spread) / width) };
}
