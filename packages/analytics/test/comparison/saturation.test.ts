import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codeSaturation, saturation } from "@redheart/analytics/comparison";
import { seededRandom } from "@redheart/analytics/statistics";

const meetingIds = ["m1", "m2", "m3", "m4", "m5", "m6", "m7"];
const codesOf: Record<string, string> = { m1: "abcd", m2: "aef", m3: "bg", m4: "a", m5: "h", m6: "ab", m7: "c" };
const codings = Object.entries(codesOf).flatMap(([meetingId, codes]) => [...codes].map((codeId) => ({ findingId: `${meetingId}-1`, meetingId, codeId })));

describe("saturation", () => {
  it("gives Guest, Namey and Chen's notation as in the published examples", () => {
    expect(saturation([4, 3, 2, 1, 1, 0, 0, 0])).toEqual({
      baseCodes: 10, base: 4, run: 2, threshold: 0.05, notation: "5+2", reachedAfter: 5,
      runs: [{ first: 5, last: 6, newCodes: 1, ratio: 0.1 }, { first: 6, last: 7, newCodes: 0, ratio: 0 }, { first: 7, last: 8, newCodes: 0, ratio: 0 }],
    });
    expect(saturation([4, 3, 2, 1, 0, 0, 0], { run: 3 }).notation).toBe("4+3");
    expect(saturation([10, 10, 10, 7, 4, 3, 1, 0]).notation).toBe("6+2");
  });

  it("has no notation where no run is saturated, and a stricter threshold never ends sooner", () => {
    expect(saturation([4, 3, 2, 1, 1, 1])).not.toHaveProperty("notation");
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 6, maxLength: 20 }), (fresh) => {
      const codes = [1, ...fresh];
      const strict = saturation(codes, { threshold: 0 }).reachedAfter ?? Infinity;
      expect(saturation(codes, { threshold: 0.1 }).reachedAfter ?? Infinity).toBeLessThanOrEqual(strict);
    }));
  });

  it("rejects too few meetings, a base without codes, a bad threshold", () => {
    expect(() => saturation([1, 2, 3, 4, 5])).toThrow(expect.objectContaining({ code: "empty_sample" }));
    expect(() => saturation([0, 0, 0, 0, 5, 5])).toThrow(expect.objectContaining({ code: "no_variation" }));
    expect(() => saturation([1, 1, 1, 1, 1, 1], { threshold: 1 })).toThrow(expect.objectContaining({ code: "invalid_option" }));
  });
});

describe("codeSaturation", () => {
  it("follows the meetings' own order", () => {
    const result = codeSaturation(codings, meetingIds);
    expect(result).toMatchObject({ status: "measured", measure: "code saturation", baseCodes: 7, notation: "5+2" });
    expect(result.status === "measured" && result.course.map(({ newCodes, known }) => [newCodes, known])).toEqual([[4, 4], [2, 6], [1, 7], [0, 7], [1, 8], [0, 8], [0, 8]]);
  });

  it("names the meetings without a code, which look saturated where nothing was recorded", () => {
    expect(codeSaturation(codings, [...meetingIds, "m8", "m9"])).toMatchObject({ silentMeetingIds: ["m8", "m9"] });
    expect(codeSaturation(codings, meetingIds)).toMatchObject({ silentMeetingIds: [] });
  });

  it("draws a band over shuffled orders, repeatable, ending where all codes are known", () => {
    const once = () => codeSaturation(codings, meetingIds, { permutations: { draws: 300, random: seededRandom(4) } });
    expect(once()).toEqual(once());
    const result = once();
    const band = result.status === "measured" ? result.band : undefined;
    expect(band?.points.at(-1)).toEqual({ meetings: 7, low: 8, median: 8, high: 8 });
    for (const { low, median, high } of band?.points ?? []) expect(low <= median && median <= high).toBe(true);
    expect(band?.reachedShare).toBeGreaterThan(0);
    expect(band?.reachedShare).toBeLessThanOrEqual(1);
  });

  it("is off with the reason under reflexive thematic analysis", () => {
    expect(codeSaturation(codings, meetingIds, { methodology: "reflexive" })).toMatchObject({ status: "off", reason: expect.stringContaining("Braun") });
  });

  it("states why there is none: one meeting, no code, a meeting twice", () => {
    expect(codeSaturation(codings, ["m1"])).toMatchObject({ status: "undefined", code: "empty_sample" });
    expect(codeSaturation([], meetingIds)).toMatchObject({ status: "undefined", code: "no_variation" });
    expect(() => codeSaturation(codings, ["m1", "m1"])).toThrow(expect.objectContaining({ code: "duplicate_id" }));
  });
});
