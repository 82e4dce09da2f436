import { describe, expect, it } from "vitest";
import { fitMargins, fullSupport, narrowed, type Row } from "../../../src/themes/learning/fit-margins.js";

const row = (values: readonly number[], codes: readonly number[], weight = 1): Row => ({ features: Int32Array.from(values.keys()), values: Float64Array.from(values), codes, weight });
/** Six points with a bias and two features; the code holds where the first feature is the larger. */
const rows = [row([1, 2, 0], [0]), row([1, 1, 0.5], [0]), row([1, 0, 2], []), row([1, 0.5, 1], []), row([1, 1.5, 1], [0], 0.5), row([1, 1, 1.2], [], 2)];

/** Weights of scikit-learn 1.2.1, `LinearSVC(C=0.2, fit_intercept=False, tol=1e-12)`, on the same rows and weights. */
const EXPECTED = [-0.04711367435, 0.33343762949, -0.50160813397];

describe("fitMargins", () => {
  it("finds the weights that LinearSVC finds, each row counting by its weight", () => {
    const weights = fitMargins(rows, fullSupport(3, 1), 2_000);
    for (const [at, expected] of EXPECTED.entries()) expect(weights[at]).toBeCloseTo(expected, 6);
  });
  it("learns each code by itself", () => {
    const two = rows.map((one) => ({ ...one, codes: one.codes.length > 0 ? [1] : [] }));
    const weights = fitMargins(two, fullSupport(3, 2), 2_000);
    for (const [at, expected] of EXPECTED.entries()) expect(weights[at * 2 + 1]).toBeCloseTo(expected, 6);
  });
  it("gives entries that a narrowed support lacks no weight, and learns the others without them", () => {
    const support = narrowed(fullSupport(3, 1), (feature) => feature !== 2);
    const without = rows.map(({ values, ...one }) => ({ ...one, values: Float64Array.from([values[0] as number, values[1] as number, 0]) }));
    const weights = fitMargins(rows, support, 2_000);
    expect(weights).toHaveLength(2);
    expect(Array.from(fitMargins(without, fullSupport(3, 1), 2_000), (weight) => weight.toFixed(9)).slice(0, 2)).toEqual(Array.from(weights, (weight) => weight.toFixed(9)));
  });
});
