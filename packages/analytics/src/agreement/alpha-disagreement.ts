import type { Disagreement } from "./agreement.js";
import { type RatingPatterns, raters } from "./rating-patterns.js";

/** How far two categories lie apart, squared. */
export type PairDistance =
  | { readonly kind: "nominal" }
  | { readonly kind: "ordinal" }
  | { readonly kind: "interval"; readonly values: readonly number[] }
  | { readonly kind: "matrix"; readonly squared: (c: number, k: number) => number };

type Squared = (c: number, k: number) => number;

const tallyOf = (patterns: readonly Int32Array[]): [number, number][][] =>
  patterns.map((pattern) => {
    const counts = new Map<number, number>();
    for (const category of pattern) if (category >= 0) counts.set(category, (counts.get(category) ?? 0) + 1);
    return [...counts];
  });

const within = (tally: readonly (readonly [number, number])[], squared: Squared): number => {
  let sum = 0;
  for (const [c, countC] of tally) for (const [k, countK] of tally) if (c !== k) sum += countC * countK * squared(c, k);
  return sum;
};

/** δ² of ranks: all ratings between two categories, the two themselves by half. */
const rankDistances = (totals: Float64Array): Squared => {
  let below = 0;
  const middle = totals.map((total) => {
    const at = below + total / 2;
    below += total;
    return at;
  });
  return (c, k) => ((middle[c] as number) - (middle[k] as number)) ** 2;
};

/** Expected sum over pairs of different categories: closed for nominal and interval, over all pairs otherwise. */
const expectedSum = (totals: Float64Array, ratings: number, distance: PairDistance, squared: Squared): number => {
  let first = 0;
  let second = 0;
  // exactly 0, where sums of rounded numbers could leave a trace
  if (totals.reduce((used, total) => (total > 0 ? used + 1 : used), 0) < 2) return 0;
  if (distance.kind === "nominal") {
    for (const total of totals) second += total * total;
    return ratings * ratings - second;
  }
  if (distance.kind === "interval") {
    // a category that was used: squares of values far from it would swallow their differences
    const origin = distance.values[totals.findIndex((total) => total > 0)] as number;
    for (let c = 0; c < totals.length; c++) {
      const value = (distance.values[c] as number) - origin;
      first += (totals[c] as number) * value;
      second += (totals[c] as number) * value * value;
    }
    return 2 * (ratings * second - first * first);
  }
  for (let c = 0; c < totals.length; c++) {
    if (totals[c] === 0) continue;
    for (let k = 0; k < c; k++) first += (totals[c] as number) * (totals[k] as number) * squared(c, k);
  }
  return 2 * first;
};

/** Dₒ and Dₑ of α when pattern `p` counts `weights[p]` times; rows with fewer than two ratings count nothing. */
export function alphaDisagreement({ categories, patterns }: RatingPatterns, distance: PairDistance): Disagreement {
  const tallies = tallyOf(patterns);
  const rated = patterns.map(raters);
  const fixed: Squared =
    distance.kind === "interval" ? (c, k) => ((distance.values[c] as number) - (distance.values[k] as number)) ** 2 : distance.kind === "matrix" ? distance.squared : () => 1;
  const inPattern = Float64Array.from(tallies, (tally, p) => ((rated[p] as number) < 2 ? 0 : within(tally, fixed) / ((rated[p] as number) - 1)));
  const totals = new Float64Array(categories.length);
  return (weights) => {
    totals.fill(0);
    let ratings = 0;
    let apart = 0;
    for (let p = 0; p < patterns.length; p++) {
      const weight = weights[p] as number;
      const m = rated[p] as number;
      if (weight === 0 || m < 2) continue;
      ratings += weight * m;
      apart += weight * (inPattern[p] as number);
      for (const [category, count] of tallies[p] as [number, number][]) totals[category]! += weight * count;
    }
    const squared = distance.kind === "ordinal" ? rankDistances(totals) : fixed;
    if (distance.kind === "ordinal") {
      apart = 0;
      tallies.forEach((tally, p) => {
        if ((weights[p] as number) > 0 && (rated[p] as number) > 1) apart += ((weights[p] as number) * within(tally, squared)) / ((rated[p] as number) - 1);
      });
    }
    return { observed: ratings === 0 ? Infinity : apart / ratings, expected: expectedSum(totals, ratings, distance, squared) / (ratings * (ratings - 1)) };
  };
}
