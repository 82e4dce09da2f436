import { type Interval, methodName } from "./interval.js";
import { wilsonInterval } from "./wilson-interval.js";

/** A count of a total. */
export interface CountOfTotal {
  readonly count: number;
  readonly total: number;
}

/**
 * Interval of the difference of two shares, later minus earlier.
 *
 * Formula: Newcombe's method 10, made of the two Wilson intervals; no continuity correction.
 * Assumption: two independent samples.
 *
 * @throws {CoreError} `empty_sample`, `out_of_range`, `invalid_option`.
 * @source Newcombe 1998, doi:10.1002/(SICI)1097-0258(19980430)17:8<873::AID-SIM779>3.0.CO;2-I
 * @example
 * ```ts
 * newcombeInterval({ count: 1, total: 4 }, { count: 1, total: 4 }).method // => "newcombe-95"
 * ```
 */
export function newcombeInterval(earlier: CountOfTotal, later: CountOfTotal, { level = 0.95 }: {
  /** Confidence level. @defaultValue 0.95 */
  readonly level?: number;
} = {}): Interval {
  const first = wilsonInterval(earlier.count, earlier.total, { level });
  const second = wilsonInterval(later.count, later.total, { level });
  const p = earlier.count / earlier.total;
  const q = later.count / later.total;
  return {
    low: q - p - Math.hypot(q - second.low, first.high - p),
    high: q - p + Math.hypot(second.high - q, p - first.low),
    level,
    method: methodName("newcombe", level),
  };
}
