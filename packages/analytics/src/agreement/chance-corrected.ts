import type { Disagreement } from "./agreement.js";
import { type RatingPatterns, raters } from "./rating-patterns.js";

/** Expected agreement from the shares of the categories. */
export type ChanceModel = (shares: Float64Array) => number;

/** Whether at least one coder rated. */
export const isRated = (pattern: Int32Array): boolean => raters(pattern) > 0;

/** Whether two coders rated. */
export const isPaired = (pattern: Int32Array): boolean => raters(pattern) > 1;

/**
 * Disagreement of pairs of coders within units, against what the shares of the categories would give by chance.
 * A unit with r ratings counts once, whatever r; shares are means of the units' own shares.
 */
export function pairwiseDisagreement({ categories, patterns }: RatingPatterns, expectedAgreement: ChanceModel): Disagreement {
  const q = categories.length;
  const rated = Float64Array.from(patterns, raters);
  const shares = new Float64Array(patterns.length * q);
  const disagree = Float64Array.from(patterns, (pattern, p) => {
    const r = rated[p] ?? 0;
    const counts = new Float64Array(q);
    for (const category of pattern) if (category >= 0) counts[category] = (counts[category] ?? 0) + 1;
    counts.forEach((count, k) => (shares[p * q + k] = r === 0 ? 0 : count / r));
    return r < 2 ? 0 : counts.reduce((sum, count) => sum + count * (r - count), 0) / (r * (r - 1));
  });
  const mean = new Float64Array(q);
  return (weights) => {
    mean.fill(0);
    let units = 0;
    let paired = 0;
    let observed = 0;
    for (let p = 0; p < patterns.length; p++) {
      const weight = weights[p] as number;
      if (weight === 0) continue;
      if ((rated[p] as number) > 0) units += weight;
      if ((rated[p] as number) > 1) paired += weight;
      observed += weight * (disagree[p] as number);
      for (let k = 0; k < q; k++) mean[k]! += weight * (shares[p * q + k] as number);
    }
    for (let k = 0; k < q; k++) mean[k]! /= units;
    return { observed: paired === 0 ? Infinity : observed / paired, expected: 1 - expectedAgreement(mean) };
  };
}
