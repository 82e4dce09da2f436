import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { brennanPrediger, cohenKappa, fleissKappa, gwetAc1, holsti, krippendorffAlpha, masiDistance, percentAgreement, type RatingTable, ratingTable } from "@redheart/analytics/agreement";
import { seededRandom } from "@redheart/analytics/statistics";

const measures = { brennanPrediger, fleissKappa, gwetAc1, krippendorffAlpha, percentAgreement, cohenKappa };
type Row = (number | undefined)[];
const grids = (coders: number) => fc.array(fc.array(fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined, freq: 5 }), { minLength: coders, maxLength: coders }), { minLength: 1, maxLength: 25 });
const valueOf = (measure: (table: RatingTable) => { estimate: number }, rows: Row[]): number | string => {
  try {
    return measure(ratingTable(rows)).estimate;
  } catch (error) {
    return (error as { code: string }).code;
  }
};
const same = (a: number | string, b: number | string) => (typeof a === "number" && typeof b === "number" ? expect(a).toBeCloseTo(b, 10) : expect(a).toBe(b));

describe.each(Object.entries(measures))("%s", (_name, measure) => {
  it("is a number of at most 1 or a coded error, never NaN", () => {
    fc.assert(fc.property(grids(2), (rows) => {
      const value = valueOf(measure, rows);
      expect(typeof value === "number" ? value <= 1 + 1e-12 : ["empty_sample", "no_variation"].includes(value)).toBe(true);
    }));
  });

  it("keeps its value when units are reordered, coders change places and categories change names", () => {
    fc.assert(fc.property(grids(2), (rows) => {
      const value = valueOf(measure, rows);
      same(valueOf(measure, rows.toReversed()), value);
      same(valueOf(measure, rows.map((row) => row.toReversed())), value);
      same(valueOf(measure, rows.map((row) => row.map((rating) => (rating === undefined ? undefined : [0, 30, 7, 100, 2][rating])))), value);
    }));
  });

  it("gives 1 where all coders say the same of varied units", () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1 }), (ratings) => {
      expect(valueOf(measure, [[8, 8], [9, 9], ...ratings.map((rating) => [rating, rating])])).toBeCloseTo(1, 12);
    }));
  });

  it("repeats its interval from one seed, and the interval holds bounds in order", () => {
    const table = ratingTable([[1, 1], [2, 2], [1, 2], [3, 3], [2, 2], [1, 1]]);
    const once = () => measure(table, { bootstrap: { draws: 200, random: seededRandom(7) } });
    expect(once()).toEqual(once());
    expect(once().interval?.low).toBeLessThanOrEqual(once().interval?.high as number);
    expect(once().interval).toMatchObject({ draws: 200, level: 0.95, method: "bootstrap-percentile-95" });
  });
});

describe("krippendorffAlpha with many coders and levels", () => {
  it("keeps ordinal α when ranks are stretched, and interval α when the scale is moved and stretched", () => {
    fc.assert(fc.property(grids(4), fc.integer({ min: -9, max: 9 }), fc.integer({ min: 1, max: 5 }), (rows, shift, scale) => {
      const alpha = (level: "ordinal" | "interval", change: (rating: number) => number) =>
        valueOf((table) => krippendorffAlpha(table, { level }), rows.map((row) => row.map((rating) => (rating === undefined ? undefined : change(rating)))));
      same(alpha("ordinal", (rating) => rating ** 3), alpha("ordinal", (rating) => rating));
      same(alpha("interval", (rating) => shift + scale * rating), alpha("interval", (rating) => rating));
    }));
  });

  it("orders named ranks by `categories`", () => {
    const names = ["low", "mid", "high"];
    const ranks = [[0, 1], [1, 1], [2, 1], [2, 2], [0, 0]];
    const named = ratingTable(ranks.map((row) => row.map((rank) => names[rank])));
    expect(krippendorffAlpha(named, { level: "ordinal", categories: names }).estimate).toBeCloseTo(krippendorffAlpha(ratingTable(ranks), { level: "ordinal" }).estimate, 12);
  });

  it("covers the estimate of the whole sample in about 95 of 100 resampled studies", () => {
    const random = seededRandom(11);
    const studyOf = (size: number) => ratingTable(Array.from({ length: size }, () => {
      const truth = Math.floor(random() * 3);
      return [0, 1, 2].map(() => (random() < 0.8 ? truth : Math.floor(random() * 3)));
    }));
    const truth = krippendorffAlpha(studyOf(100_000)).estimate;
    const covered = Array.from({ length: 200 }, () => krippendorffAlpha(studyOf(80), { bootstrap: { draws: 400, random } }).interval).filter((interval) => interval && interval.low <= truth && truth <= interval.high);
    expect(covered.length).toBeGreaterThan(174);
    expect(covered.length).toBeLessThan(200);
  });
});

describe("masiDistance", () => {
  it("is symmetric, 0 for the same set alone, and at most 1", () => {
    const sets = fc.uniqueArray(fc.constantFrom("a", "b", "c", "d"), { maxLength: 4 });
    fc.assert(fc.property(sets, sets, (a, b) => {
      const distance = masiDistance(new Set(a), new Set(b));
      expect(masiDistance(new Set(b), new Set(a))).toBe(distance);
      expect(distance).toBeGreaterThanOrEqual(0);
      expect(distance).toBeLessThanOrEqual(1);
      expect(distance === 0).toBe(a.toSorted().join() === b.toSorted().join());
    }));
  });
});

describe("degenerate input", () => {
  it("has a coded error for each case", () => {
    const table = ratingTable([["a", "a"], ["a", "a"]]);
    for (const measure of [cohenKappa, fleissKappa, krippendorffAlpha, gwetAc1, brennanPrediger]) expect(() => measure(table)).toThrow(expect.objectContaining({ code: "no_variation" }));
    for (const measure of Object.values(measures)) expect(() => measure(ratingTable([[1, undefined], [undefined, 2]]))).toThrow(expect.objectContaining({ code: "empty_sample" }));
    expect(() => cohenKappa(ratingTable([[1, 2, 3]]))).toThrow(expect.objectContaining({ code: "invalid_value" }));
    expect(() => ratingTable([[1, 2], [1]])).toThrow(expect.objectContaining({ code: "invalid_value" }));
    expect(() => ratingTable([[1, Number.NaN]])).toThrow(expect.objectContaining({ code: "out_of_range" }));
    expect(() => ratingTable([[1, 2]], { coderIds: ["x", "x"] })).toThrow(expect.objectContaining({ code: "duplicate_id" }));
    expect(() => krippendorffAlpha(ratingTable([["a", "b"]]), { level: "interval" })).toThrow(expect.objectContaining({ code: "invalid_value" }));
    expect(() => krippendorffAlpha(ratingTable([[-1, 1]]), { level: "ratio" })).toThrow(expect.objectContaining({ code: "invalid_value" }));
    expect(() => gwetAc1(ratingTable([["a", "c"]]), { categories: ["a", "b"] })).toThrow(expect.objectContaining({ code: "unknown_value" }));
    expect(() => holsti(0, 0, 0)).toThrow(expect.objectContaining({ code: "empty_sample" }));
    expect(() => holsti(3, 2, 5)).toThrow(expect.objectContaining({ code: "out_of_range" }));
  });

  it("AC1 and percent are 1 where nobody saw the code and the scale is known", () => {
    const table = ratingTable([[false, false], [false, false]]);
    expect(gwetAc1(table, { categories: [true, false] }).estimate).toBe(1);
    expect(percentAgreement(table).estimate).toBe(1);
  });
});
