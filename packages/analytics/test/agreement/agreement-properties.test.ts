import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Agreement, agreementByCode, type AgreementOptions, brennanPrediger, type CodeAgreement, type CoderCoding, cohenKappa, fleissKappa, gwetAc1, holsti, holstiAgreement, krippendorffAlpha,
  masiAlpha, masiDistance, type Measured, type MeasurementLevel, overallAgreement, percentAgreement, type RatingTable, ratingTable, type SetAgreementOptions,
} from "@redheart/analytics/agreement";
import { seededRandom } from "@redheart/analytics/statistics";

const measures = { brennanPrediger, fleissKappa, gwetAc1, krippendorffAlpha, percentAgreement, cohenKappa };
const alphaAt = (level: MeasurementLevel) => (table: RatingTable, options: AgreementOptions = {}) => krippendorffAlpha(table, { level, ...options });
/** Every coefficient of tables, each with a change of names that its level of measurement must not notice. */
const coefficients: Readonly<Record<string, { measure: (table: RatingTable, options?: AgreementOptions) => Agreement; rename: (rating: number) => string | number; coders: readonly number[] }>> = {
  percentAgreement: { measure: percentAgreement, rename: (rating) => ["", "d", "b", "z", "a"][rating] as string, coders: [2, 4] },
  cohenKappa: { measure: cohenKappa, rename: (rating) => ["", "d", "b", "z", "a"][rating] as string, coders: [2] },
  fleissKappa: { measure: fleissKappa, rename: (rating) => [0, 30, 7, 100, 2][rating] as number, coders: [2, 4] },
  gwetAc1: { measure: gwetAc1, rename: (rating) => [0, 30, 7, 100, 2][rating] as number, coders: [2, 4] },
  brennanPrediger: { measure: brennanPrediger, rename: (rating) => [0, 30, 7, 100, 2][rating] as number, coders: [2, 4] },
  "krippendorffAlpha nominal": { measure: alphaAt("nominal"), rename: (rating) => ["", "d", "b", "z", "a"][rating] as string, coders: [2, 4] },
  "krippendorffAlpha ordinal": { measure: alphaAt("ordinal"), rename: (rating) => rating ** 3 - 9, coders: [2, 4] },
  "krippendorffAlpha interval": { measure: alphaAt("interval"), rename: (rating) => 2.5 * rating - 7, coders: [2, 4] },
  "krippendorffAlpha ratio": { measure: alphaAt("ratio"), rename: (rating) => 3 * rating, coders: [2, 4] },
};
type Row = (number | undefined)[];
const grids = (coders: number) => fc.array(fc.array(fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined, freq: 5 }), { minLength: coders, maxLength: coders }), { minLength: 1, maxLength: 25 });
const fullGrids = (coders: number) => fc.array(fc.array(fc.integer({ min: 1, max: 4 }), { minLength: coders, maxLength: coders }), { minLength: 1, maxLength: 12 });
const valueOf = (measure: (table: RatingTable) => { estimate: number }, rows: readonly (readonly (string | number | undefined)[])[]): number | string => {
  try {
    return measure(ratingTable(rows)).estimate;
  } catch (error) {
    return (error as { code: string }).code;
  }
};
const same = (a: number | string, b: number | string) => (typeof a === "number" && typeof b === "number" ? expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(b))) : expect(a).toBe(b));
const orderOf = (keys: readonly number[]) => keys.map((key, at) => ({ key, at })).toSorted((a, b) => a.key - b.key).map(({ at }) => at);
const keys = (length: number) => fc.array(fc.double({ noNaN: true }), { minLength: length, maxLength: length });

describe.each(Object.entries(coefficients).flatMap(([name, { coders, ...rest }]) => coders.map((count) => ({ name, count, ...rest }))))("$name of $count coders", ({ measure, rename, count }) => {
  it("is a number of at most 1 or a coded error, never NaN; from −1 up where every coder rated all", () => {
    fc.assert(fc.property(grids(count), fullGrids(count), (rows, full) => {
      const value = valueOf(measure, rows);
      expect(typeof value === "number" ? value <= 1 + 1e-12 : ["empty_sample", "no_variation"].includes(value)).toBe(true);
      const complete = valueOf(measure, full);
      expect(typeof complete === "number" ? complete >= -1 - 1e-12 && complete <= 1 + 1e-12 : complete === "no_variation").toBe(true);
    }));
  });

  it("keeps its value in any order of units and of coders", () => {
    fc.assert(fc.property(grids(count).chain((rows) => fc.tuple(fc.constant(rows), keys(rows.length), keys(count))), ([rows, unitKeys, coderKeys]) => {
      const value = valueOf(measure, rows);
      same(valueOf(measure, orderOf(unitKeys).map((at) => rows[at] as Row)), value);
      same(valueOf(measure, rows.map((row) => orderOf(coderKeys).map((at) => row[at]))), value);
    }));
  });

  it("keeps its value when categories change names as their level allows", () => {
    fc.assert(fc.property(grids(count), (rows) => {
      same(valueOf(measure, rows.map((row) => row.map((rating) => (rating === undefined ? undefined : rename(rating))))), valueOf(measure, rows));
    }));
  });

  it("gives 1 where all coders say the same of varied units", () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1 }), (ratings) => {
      expect(valueOf(measure, [8, 9, ...ratings].map((rating) => Array.from({ length: count }, () => rating)))).toBeCloseTo(1, 12);
    }));
  });

  it("repeats its interval from one seed, and the interval holds bounds in order", () => {
    const table = ratingTable([[1, 1, 1, 1], [2, 2, 2, 1], [1, 2, 2, 1], [3, 3, 3, 3], [2, 2, 2, 2], [1, 1, 1, 3]].map((row) => row.slice(0, count)));
    const once = () => measure(table, { bootstrap: { draws: 200, random: seededRandom(7) } });
    expect(once()).toEqual(once());
    expect(once().interval?.low).toBeLessThanOrEqual(once().interval?.high as number);
    expect(once().interval).toMatchObject({ draws: 200, level: 0.95, method: "bootstrap-percentile-95" });
  });
});

describe("agreement on sets of codes", () => {
  const coded = fc.array(fc.record({ findingId: fc.constantFrom("f1", "f2", "f3", "f4", "f5"), codeId: fc.constantFrom("a", "b", "c"), coderId: fc.constantFrom("x", "y", "z") }), { minLength: 1, maxLength: 40 });
  const everybody = { coderIds: ["x", "y", "z"] };
  const attempt = (measure: () => Agreement): Measured | string => {
    try {
      return { status: "measured", ...measure() };
    } catch (error) {
      return (error as { code: string }).code;
    }
  };
  const holstiOf = (codings: readonly CoderCoding[], options: SetAgreementOptions) => attempt(() => holstiAgreement(codings, options));
  const masiOf = (codings: readonly CoderCoding[], options: SetAgreementOptions) => attempt(() => masiAlpha(codings, options));
  const allOf = (codings: readonly CoderCoding[], options: SetAgreementOptions, codeId = "a"): (number | string)[] => {
    const onCode = agreementByCode(codings, options).find((row) => row.codeId === codeId);
    const parts = [holstiOf(codings, options), masiOf(codings, options), ...Object.values(overallAgreement(codings, options)), onCode?.percent, onCode?.cohenKappa, onCode?.fleissKappa, onCode?.krippendorffAlpha, onCode?.gwetAc1, onCode?.holsti];
    return parts.map((part) => (part === undefined ? "absent" : typeof part === "string" ? part : part.status === "measured" ? part.estimate : part.code));
  };

  it("is a number of at most 1 or a coded reason, never NaN", () => {
    fc.assert(fc.property(coded, (codings) => {
      for (const options of [everybody, { coderIds: ["x", "y"] }]) {
        for (const value of allOf(codings, options)) expect(typeof value === "number" ? value <= 1 + 1e-12 : ["absent", "empty_sample", "no_variation"].includes(value)).toBe(true);
      }
      const [holsti] = allOf(codings, everybody);
      expect(typeof holsti !== "number" || holsti >= 0).toBe(true);
    }));
  });

  it("keeps its values when codings are reordered or repeated, coders change places, codes, findings and coders change names", () => {
    fc.assert(fc.property(coded.chain((codings) => fc.tuple(fc.constant(codings), keys(codings.length))), ([codings, order]) => {
      const values = allOf(codings, everybody);
      const alike = (others: (number | string)[]) => others.forEach((value, at) => same(value, values[at] as number | string));
      alike(allOf([...orderOf(order).map((at) => codings[at] as CoderCoding), ...codings], everybody));
      alike(allOf(codings, { coderIds: ["z", "x", "y"] }));
      const names: Readonly<Record<string, string>> = { a: "q", b: "p", c: "c", f1: "f5", f2: "f1", f3: "f2", f4: "f9", f5: "f3", x: "z", y: "x", z: "y" };
      const named = codings.map(({ findingId, codeId, coderId }) => ({ findingId: names[findingId] as string, codeId: names[codeId] as string, coderId: names[coderId] as string }));
      alike(allOf(named, everybody, "q"));
    }));
  });

  it("is 1 where coders gave the same sets, however many codes a finding has", () => {
    fc.assert(fc.property(coded, (codings) => {
      // A finding with a code of its own: no other code stands on every finding, which would leave nothing to agree on.
      const both = [{ findingId: "f0", codeId: "other" }, { findingId: "f1", codeId: "a" }, ...codings].flatMap(({ findingId, codeId }) => ["x", "y"].map((coderId) => ({ findingId, codeId, coderId })));
      for (const value of [holstiOf(both, {}), masiOf(both, {}), ...Object.values(overallAgreement(both))]) expect(typeof value === "object" && value.status === "measured" ? value.estimate : value).toBeCloseTo(1, 12);
    }));
  });

  const restOf = (result: Measured) => (result.status === "undefined" ? result.code : [Math.round(result.estimate * 1e9) + 0, result.unitIds, result.coderIds, result.unitsLeftOut]);

  it("pools one code as its own coefficients, and rests on the findings", () => {
    fc.assert(fc.property(coded, (codings) => {
      const options = { ...everybody, readBy: new Map([["x", ["f1", "f2", "f3"]], ["y", ["f2", "f3", "f4"]], ["z", ["f1", "f5"]]]) };
      const single = codings.map((coding) => ({ ...coding, codeId: "a" }));
      const [{ codeId: _codeId, applied: _applied, holsti: _holsti, ...onCode }] = agreementByCode(single, options) as [CodeAgreement];
      const overall = overallAgreement(single, options);
      for (const name of ["percent", "fleissKappa", "krippendorffAlpha", "gwetAc1"] as const) {
        expect(restOf(overall[name])).toEqual(restOf(onCode[name]));
      }
    }));
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

  it("keeps interval α of large ratings when the scale starts far below them", () => {
    const near = ratingTable([[1, 1], [2, 3], [3, 3]]);
    const far = ratingTable(near.ratings.map((row) => row.map((rating) => 1e12 + (rating as number))));
    const categories = [0, 1e12 + 1, 1e12 + 2, 1e12 + 3];
    expect(krippendorffAlpha(far, { level: "interval", categories }).estimate).toBeCloseTo(krippendorffAlpha(near, { level: "interval" }).estimate, 12);
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
    for (const level of ["nominal", "ordinal", "interval", "ratio"] as const) {
      expect(() => krippendorffAlpha(ratingTable(Array.from({ length: 7 }, () => [3.3, 3.3])), { level, categories: [1.1, 2.7, 3.3] })).toThrow(expect.objectContaining({ code: "no_variation" }));
    }
    expect(() => cohenKappa(ratingTable([[1, 2, 3]]))).toThrow(expect.objectContaining({ code: "invalid_value" }));
    expect(() => ratingTable([[1, 2], [1]])).toThrow(expect.objectContaining({ code: "invalid_value" }));
    expect(() => ratingTable([[1, Number.NaN]])).toThrow(expect.objectContaining({ code: "out_of_range" }));
    // @ts-expect-error null is no rating
    expect(() => ratingTable([[1, null]])).toThrow(expect.objectContaining({ code: "invalid_value", path: ["ratings", 0] }));
    // @ts-expect-error levels are written small
    expect(() => krippendorffAlpha(ratingTable([[1, 2], [2, 2]]), { level: "Interval" })).toThrow(expect.objectContaining({ code: "invalid_option" }));
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
