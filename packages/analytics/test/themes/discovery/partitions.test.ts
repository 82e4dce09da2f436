import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { adjustedRandIndex, normalizedMutualInformation } from "@redheart/analytics";
import reference from "../../reference/discovery.json" with { type: "json" };

const measures = { adjustedRandIndex, normalizedMutualInformation };
const partitions = fc.integer({ min: 1, max: 40 }).chain((length) => fc.tuple(...[5, 3].map((most) => fc.array(fc.nat({ max: most }), { minLength: length, maxLength: length })))) as fc.Arbitrary<[number[], number[]]>;

describe("adjustedRandIndex and normalizedMutualInformation", () => {
  it("are scikit-learn's adjusted_rand_score and normalized_mutual_info_score, to 1e-12", () => {
    for (const { one, other, adjustedRand, normalizedMutualInformation: information } of reference.partitions) {
      expect(Math.abs(adjustedRandIndex(one, other) - adjustedRand)).toBeLessThanOrEqual(1e-12);
      expect(Math.abs(normalizedMutualInformation(one, other) - information)).toBeLessThanOrEqual(1e-12);
    }
  });

  it.each(Object.entries(measures))("%s is symmetric, at most 1, and blind to the names of labels and the order of things", (_, measure) => {
    fc.assert(
      fc.property(partitions, ([one, other]) => {
        const value = measure(one, other);
        expect(value).toBeLessThanOrEqual(1);
        expect(value).toBeGreaterThanOrEqual(measure === adjustedRandIndex ? -1 : 0);
        expect(measure(other, one)).toBeCloseTo(value, 12);
        expect(measure(one.map((label) => `part ${9 - label}`), other)).toBeCloseTo(value, 12);
        expect(measure(one.toReversed(), other.toReversed())).toBeCloseTo(value, 12);
        expect(measure(one, one)).toBeCloseTo(1, 12);
      }),
    );
  });

  it.each(Object.entries(measures))("%s rejects no labels with empty_sample and lengths that differ with invalid_value", (_, measure) => {
    expect(() => measure([], [])).toThrow(expect.objectContaining({ code: "empty_sample" }));
    expect(() => measure([0], [0, 1])).toThrow(expect.objectContaining({ code: "invalid_value", path: ["other"] }));
  });
});
