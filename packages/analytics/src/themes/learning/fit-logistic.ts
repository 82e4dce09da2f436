import { shuffleInPlace } from "../../statistics/shuffle.js";

/** One example as numbers: features with their values, the codes it carries, and how much it counts. */
export interface Row {
  readonly features: Int32Array;
  readonly values: Float64Array;
  readonly codes: readonly number[];
  readonly weight: number;
}

/** Sizes of a problem, and how long to work on it. */
export interface FitOptions {
  readonly featureCount: number;
  readonly codeCount: number;
  readonly epochs: number;
}

/** A fixed generator, uniform on [0, 1): equal rows in equal order give equal weights. */
function fixedRandom(): () => number {
  let state = 12_345;
  return () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
}

/** Adds a step for every code to the weights of a row's features. */
function add(weights: Float64Array, { features, values }: Row, steps: Float64Array): void {
  for (let f = 0; f < features.length; f++) {
    const offset = (features[f] as number) * steps.length;
    const value = values[f] as number;
    for (let code = 0; code < steps.length; code++) weights[offset + code] = (weights[offset + code] as number) + (steps[code] as number) * value;
  }
}

/** Margins of a row: the sum of its features' weights, by code. */
export function marginsOf(weights: Float64Array, { features, values }: Pick<Row, "features" | "values">, into: Float64Array): Float64Array {
  into.fill(0);
  for (let f = 0; f < features.length; f++) {
    const offset = (features[f] as number) * into.length;
    const value = values[f] as number;
    for (let code = 0; code < into.length; code++) into[code] = (into[code] as number) + (weights[offset + code] as number) * value;
  }
  return into;
}

/** The dual variable that solves its one-dimensional problem: α = weight × P(wrong) at the margin that α itself brings about. */
function solve(dual: number, margin: number, square: number, weight: number): number {
  let at = dual;
  for (let step = 0; step < 4; step++) {
    const wrong = 1 / (1 + Math.exp(margin + (at - dual) * square));
    at -= (at - weight * wrong) / (1 + weight * square * wrong * (1 - wrong));
    at = Math.min(weight, Math.max(1e-9, at));
  }
  return at;
}

/**
 * Logistic regression with an L2 penalty, one code against the rest, for all codes at once, by coordinate ascent on the dual.
 *
 * @returns Weights by feature, then by code.
 * @source Yu, Huang and Lin 2011, doi:10.1007/s10994-010-5221-8
 */
export function fitLogistic(rows: readonly Row[], { featureCount, codeCount, epochs }: FitOptions): Float64Array {
  const weights = new Float64Array(featureCount * codeCount);
  const duals = new Float64Array(rows.length * codeCount);
  const squares = rows.map(({ values }) => values.reduce((sum, value) => sum + value * value, 0));
  const margins = new Float64Array(codeCount);
  const steps = new Float64Array(codeCount);
  const signs = rows.map(({ codes }) => {
    const sign = new Int8Array(codeCount).fill(-1);
    for (const code of codes) sign[code] = 1;
    return sign;
  });
  const order = Int32Array.from(rows, (_, at) => at);
  const random = fixedRandom();
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffleInPlace(order, random);
    for (const at of order) {
      const row = rows[at] as Row;
      const sign = signs[at] as Int8Array;
      marginsOf(weights, row, margins);
      for (let code = 0; code < codeCount; code++) {
        const dual = duals[at * codeCount + code] as number;
        const better = solve(dual, (margins[code] as number) * (sign[code] as number), squares[at] as number, row.weight);
        steps[code] = (better - dual) * (sign[code] as number);
        duals[at * codeCount + code] = better;
      }
      add(weights, row, steps);
    }
  }
  return weights;
}
