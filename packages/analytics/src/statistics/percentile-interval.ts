import { CoreError } from "@redheart/core/errors";
import { quantileSorted } from "simple-statistics";
import { type Interval, methodName } from "./interval.js";
import { requireLevel } from "./requirements.js";

/**
 * Bounds that hold the middle share of resampled values.
 *
 * Formula: quantiles (1 ± level) / 2 by linear interpolation, R's type 7, simple-statistics' own.
 *
 * @param values At least one, finite, any order; left as they are.
 * @throws {CoreError} `empty_sample`, `out_of_range`, `invalid_option`.
 * @source Efron 1979, doi:10.1214/aos/1176344552; Hyndman and Fan 1996, doi:10.2307/2684934
 * @example
 * ```ts
 * percentileInterval([1, 2, 3, 4, 5], { level: 0.5 }).low // => 2
 * ```
 */
export function percentileInterval(values: ArrayLike<number>, { level = 0.95 }: {
  /** Confidence level. @defaultValue 0.95 */
  readonly level?: number;
} = {}): Interval {
  requireLevel("percentileInterval", "level", level);
  const sorted = Float64Array.from(values).toSorted();
  if (sorted.length === 0) throw new CoreError("empty_sample", "percentileInterval: values must hold at least one number; got none", ["values"]);
  if (!sorted.every((value) => Number.isFinite(value))) throw new CoreError("out_of_range", "percentileInterval: values must be finite; got others", ["values"]);
  const list = Array.from(sorted);
  return { low: quantileSorted(list, (1 - level) / 2), high: quantileSorted(list, (1 + level) / 2), level, method: methodName("bootstrap-percentile", level) };
}
