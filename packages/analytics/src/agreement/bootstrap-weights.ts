import { CoreError } from "@redheart/core/errors";
import { percentileInterval } from "../statistics/percentile-interval.js";
import { requireWhole } from "../statistics/requirements.js";
import type { BootstrapInterval, BootstrapOptions, Disagreement } from "./agreement.js";

/**
 * Percentile interval of a coefficient over resampled units.
 *
 * Whole units are drawn with replacement, never pairs of ratings, which would understate the spread.
 */
export function bootstrapWeights(
  caller: string,
  units: Int32Array,
  patternCount: number,
  disagreement: Disagreement,
  { draws = 2000, level = 0.95, random }: BootstrapOptions,
): BootstrapInterval {
  requireWhole(caller, "draws", draws);
  const values = new Float64Array(draws);
  const weights = new Int32Array(patternCount);
  const size = units.length;
  let kept = 0;
  for (let draw = 0; draw < draws; draw++) {
    weights.fill(0);
    for (let left = size; left > 0; left--) weights[units[(random() * size) | 0] as number]!++;
    const { observed, expected } = disagreement(weights);
    if (expected > 0 && observed < Infinity) values[kept++] = 1 - observed / expected;
  }
  if (kept === 0) throw new CoreError("no_variation", `${caller}: bootstrap must draw units of two categories; got none in any draw`, ["bootstrap"]);
  return { ...percentileInterval(values.subarray(0, kept), { level }), draws, undefinedDraws: draws - kept };
}
