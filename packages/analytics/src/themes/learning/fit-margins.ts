import { shuffleInPlace } from "../../statistics/shuffle.js";

/** One example as numbers: features with their values, the codes it carries, and how much it counts. */
export interface Row {
  readonly features: Int32Array;
  readonly values: Float64Array;
  readonly codes: readonly number[];
  readonly weight: number;
}

/** Which codes each feature may speak for or against: `codes[at]` for `at` from `starts[feature]` to before `starts[feature + 1]`. */
export interface Support {
  readonly codeCount: number;
  readonly starts: Int32Array;
  readonly codes: Uint16Array;
}

/** Cost of a margin below 1 beside that of large weights. */
const COST = 0.2;

/** The support in which every feature may speak for every code. */
export function fullSupport(featureCount: number, codeCount: number): Support {
  return {
    codeCount,
    starts: Int32Array.from({ length: featureCount + 1 }, (_, feature) => feature * codeCount),
    codes: Uint16Array.from({ length: featureCount * codeCount }, (_, at) => at % codeCount),
  };
}

/** Those entries of a support that pass, in the same order. */
export function narrowed({ codeCount, starts, codes }: Support, passes: (feature: number, at: number) => boolean): Support {
  const kept: number[] = [];
  const narrowStarts = new Int32Array(starts.length);
  for (let feature = 0; feature + 1 < starts.length; feature++) {
    for (let at = starts[feature] as number; at < (starts[feature + 1] as number); at++) if (passes(feature, at)) kept.push(codes[at] as number);
    narrowStarts[feature + 1] = kept.length;
  }
  return { codeCount, starts: narrowStarts, codes: Uint16Array.from(kept) };
}

/** Adds up the margins of a row: its features' weights times their values, by code. */
function marginsInto(margins: Float64Array, weights: Float64Array, { starts, codes }: Support, { features, values }: Row): void {
  margins.fill(0);
  for (let f = 0; f < features.length; f++) {
    const feature = features[f] as number;
    const value = values[f] as number;
    const end = starts[feature + 1] as number;
    for (let at = starts[feature] as number; at < end; at++) margins[codes[at] as number]! += (weights[at] as number) * value;
  }
}

/** Adds a step for each code to the weights of a row's features. */
function addSteps(weights: Float64Array, steps: Float64Array, { starts, codes }: Support, { features, values }: Row): void {
  for (let f = 0; f < features.length; f++) {
    const feature = features[f] as number;
    const value = values[f] as number;
    const end = starts[feature + 1] as number;
    for (let at = starts[feature] as number; at < end; at++) weights[at]! += (steps[codes[at] as number] as number) * value;
  }
}

/** A fixed generator, uniform on [0, 1): equal rows in equal order give equal weights. */
function fixedRandom(): () => number {
  let state = 12_345;
  return () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
}

/**
 * Linear support vector machines, one code against the rest, for all codes at once: squared hinge loss with an L2 penalty, by coordinate descent on the dual.
 *
 * @returns A weight for each entry of the support.
 * @source Hsieh et al. 2008, doi:10.1145/1390156.1390208
 */
export function fitMargins(rows: readonly Row[], support: Support, epochs: number): Float64Array {
  const { codeCount } = support;
  const weights = new Float64Array(support.codes.length);
  const margins = new Float64Array(codeCount);
  const steps = new Float64Array(codeCount);
  const duals = new Float64Array(rows.length * codeCount);
  const squares = new Float64Array(rows.length * codeCount);
  const signs = new Int8Array(rows.length * codeCount).fill(-1);
  const ones = new Float64Array(support.codes.length).fill(1);
  for (const [at, row] of rows.entries()) {
    marginsInto(margins, ones, support, { ...row, values: row.values.map((value) => value * value) });
    squares.set(margins, at * codeCount);
    for (const code of row.codes) signs[at * codeCount + code] = 1;
  }
  const order = Int32Array.from(rows, (_, at) => at);
  const random = fixedRandom();
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffleInPlace(order, random);
    for (const at of order) {
      const row = rows[at] as Row;
      const give = 1 / (2 * COST * row.weight);
      marginsInto(margins, weights, support, row);
      for (let code = 0; code < codeCount; code++) {
        const place = at * codeCount + code;
        const sign = signs[place] as number;
        const dual = duals[place] as number;
        const slope = sign * (margins[code] as number) - 1 + dual * give;
        const better = Math.max(0, dual - slope / ((squares[place] as number) + give));
        steps[code] = (better - dual) * sign;
        duals[place] = better;
      }
      addSteps(weights, steps, support, row);
    }
  }
  return weights;
}
