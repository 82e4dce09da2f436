import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calibrate } from "../../../src/themes/learning/calibrate.js";
import { strongestMargins } from "../../../src/themes/learning/strongest-margins.js";

const positive = (margins: Float64Array): number[] => Array.from(margins.keys()).filter((code) => (margins[code] as number) > 0);
const margin = fc.double({ min: -50, max: 50, noNaN: true });
const example = fc.record({ margins: fc.tuple(margin, margin, margin).map((three) => Float64Array.from(three)), codes: fc.subarray([0, 1, 2], { minLength: 1 }) });

describe("calibrate", () => {
  it("gives more to the greater margin, and a threshold, whatever was held out", () => {
    fc.assert(
      fc.property(fc.array(example, { maxLength: 12 }), (heldOut) => {
        const { slope, intercept, threshold } = calibrate(heldOut, positive);
        expect(slope).toBeGreaterThan(0);
        expect([slope, intercept].every(Number.isFinite)).toBe(true);
        expect(threshold).toBeGreaterThanOrEqual(0.1);
        expect(threshold).toBeLessThanOrEqual(0.6);
      }),
    );
  });
  it("takes margins as they are where nothing was held out", () => {
    expect(calibrate([], positive)).toEqual({ slope: 1, intercept: 0, threshold: 0.5 });
  });
  it("makes sure of codes that margins tell well", () => {
    const told = Array.from({ length: 40 }, (_, at) => ({ margins: Float64Array.of(at % 2 === 0 ? 2 : -2, at % 4 === 1 ? 1 : -1), codes: at % 2 === 0 ? [0] : [1] }));
    expect(calibrate(told, positive).slope).toBeGreaterThan(1);
  });
});

describe("strongestMargins", () => {
  it("is the greatest by code, of more texts than a call may have arguments", () => {
    const weak = Float64Array.of(1, -1);
    const parts = Array.from({ length: 200_000 }, (_, at) => (at === 150_000 ? Float64Array.of(2, -2) : weak));
    expect(strongestMargins(parts)).toEqual(Float64Array.of(2, -1));
  });
});
