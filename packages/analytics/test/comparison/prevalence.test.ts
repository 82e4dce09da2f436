import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countCodes, findingPrevalence, meetingPrevalence, prevalence, prevalenceAmongFindings, prevalenceDifference } from "@redheart/analytics/comparison";

const findings = Object.freeze([
  { findingId: "f1", meetingId: "m1", kind: "challenge", stakeholderCategories: ["lawyers"] },
  { findingId: "f2", meetingId: "m1", kind: "recommendation", stakeholderCategories: ["lawyers", "parents"] },
  { findingId: "f3", meetingId: "m2", kind: "challenge", stakeholderCategories: ["parents"] },
  { findingId: "f4", meetingId: "m3", kind: "challenge", stakeholderCategories: [] },
  { findingId: "f5", meetingId: null, kind: "challenge", stakeholderCategories: ["parents"] },
]);
const codings = Object.freeze([
  { findingId: "f1", codeId: "delay", familyId: "justice" },
  { findingId: "f2", codeId: "delay", familyId: "justice" },
  { findingId: "f2", codeId: "delay", familyId: "justice" },
  { findingId: "f3", codeId: "bail", familyId: "justice" },
  { findingId: "f5", codeId: "delay", familyId: "justice" },
  { findingId: "elsewhere", codeId: "delay", familyId: "justice" },
]);
const counts = (rows: readonly { theme: string; group: string; count: number; total: number }[]) => rows.map(({ theme, group, count, total }) => `${theme} ${group} ${count}/${total}`);

describe("prevalence", () => {
  it("counts a meeting once however often a code recurs, and carries its definition", () => {
    const share = prevalence(["m1", "m1", "m3"], ["m1", "m2", "m3", "m4"]);
    expect(share).toMatchObject({ estimate: 0.5, count: 2, total: 4, unit: "meeting", method: "wilson-95" });
    expect(share.low).toBeCloseTo(0.15, 2);
    expect(share.high).toBeCloseTo(0.85, 2);
    expect(share.assumption).toContain("not sampled");
  });

  it("leaves the interval and its assumption out on demand", () => {
    expect(prevalence(["m1"], ["m1", "m2"], { interval: false })).toEqual({ estimate: 0.5, count: 1, total: 2, unit: "meeting", method: "share" });
  });

  it("compares two shares with an interval that states its assumption and can be off", () => {
    const [before, after] = [prevalence(["m1"], ["m1", "m2", "m3", "m4"]), prevalence(["m5", "m6", "m7"], ["m5", "m6", "m7", "m8"])];
    expect(prevalenceDifference(before, after)).toMatchObject({ difference: 0.5, unit: "meeting", method: "newcombe-95", beyondChance: false, assumption: expect.stringContaining("not sampled") });
    expect(prevalenceDifference(before, after, { interval: 0.5 })).toMatchObject({ method: "newcombe-50", beyondChance: true });
    expect(prevalenceDifference(before, after, { interval: false })).toEqual({ difference: 0.5, unit: "meeting", method: "share" });
  });

  it("rejects an empty denominator and an unknown meeting", () => {
    expect(() => prevalence([], [])).toThrow(expect.objectContaining({ code: "empty_sample" }));
    expect(() => prevalence(["m9"], ["m1"])).toThrow(expect.objectContaining({ code: "unknown_reference" }));
  });

  it("refuses to mix units, by type and at run time", () => {
    const meetings = prevalence(["m1"], ["m1", "m2"]);
    const among = prevalenceAmongFindings(["f1"], ["f1", "f2"]);
    // @ts-expect-error meetings and findings do not mix
    expect(() => prevalenceDifference(meetings, among)).toThrow(expect.objectContaining({ code: "unit_mismatch" }));
    // @ts-expect-error a share of findings is no share of meetings
    const wrong: typeof meetings = among;
    expect(wrong.unit).toBe("finding");
  });
});

describe("meetingPrevalence and findingPrevalence", () => {
  it("count each unit once over all meetings with a finding, coded or not", () => {
    expect(counts(meetingPrevalence(codings, findings))).toEqual(["bail all 1/3", "delay all 1/3"]);
    expect(counts(findingPrevalence(codings, findings))).toEqual(["delay all 3/5", "bail all 1/5"]);
  });

  it("count by any column, several groups a finding, zeros kept", () => {
    expect(counts(meetingPrevalence(codings, findings, { by: "stakeholderCategories" }))).toEqual(["delay lawyers 1/1", "bail lawyers 0/1", "bail parents 1/2", "delay parents 1/2"]);
    expect(counts(findingPrevalence(codings, findings, { by: ({ meetingId }) => meetingId, themes: ["delay"] }))).toEqual(["delay m1 2/2", "delay m2 0/1", "delay m3 0/1"]);
  });

  it("count families, and name the findings behind each number", () => {
    expect(findingPrevalence(codings, findings, { of: "family" })[0]).toMatchObject({ theme: "justice", count: 4, findingIds: ["f1", "f2", "f3", "f5"] });
  });

  it("take the findings given as the universe", () => {
    expect(counts(findingPrevalence(codings, findings.filter(({ kind }) => kind === "recommendation")))).toEqual(["delay all 1/1"]);
    expect(findingPrevalence(codings, [])).toEqual([]);
  });

  it("count a meeting once in the only group there is, though other findings stand in none", () => {
    const all = [["f1", "m1", null], ["f2", "m2", "girls"], ["f3", "m2", "girls"], ["f4", "m1", "girls"], ["f5", "m3", null]].map(([findingId = "", meetingId, level]) => ({ findingId: findingId ?? "", meetingId, level }));
    const given = all.map(({ findingId }) => ({ findingId, codeId: "delay" }));
    expect(counts(meetingPrevalence(given.slice(0, 3), all.slice(0, 3), { by: "level" }))).toEqual(["delay girls 1/1"]);
    expect(counts(meetingPrevalence(given.slice(0, 3), all, { by: "level" }))).toEqual(["delay girls 1/2"]);
    expect(counts(findingPrevalence(given, all, { by: "level" }))).toEqual(["delay girls 3/3"]);
  });

  it("agree with plain sets on any codings", () => {
    const row = fc.record({ finding: fc.integer({ min: 0, max: 30 }), code: fc.constantFrom("a", "b", "c") });
    fc.assert(fc.property(fc.array(row), (rows) => {
      const all = Array.from({ length: 31 }, (_, at) => ({ findingId: `f${at}`, meetingId: `m${at % 7}`, half: at % 2 ? "odd" : "even", third: at % 3 ? "most" : null }));
      const given = rows.map(({ finding, code }) => ({ findingId: `f${finding}`, codeId: code }));
      for (const by of ["half", "third"] as const) for (const { theme, group, count, total, low = 0, high = 1, estimate } of meetingPrevalence(given, all, { by })) {
        const own = all.filter((row) => row[by] === group);
        const hits = new Set(own.filter(({ findingId }) => given.some((coding) => coding.findingId === findingId && coding.codeId === theme)).map(({ meetingId }) => meetingId));
        expect([count, total]).toEqual([hits.size, new Set(own.map(({ meetingId }) => meetingId)).size]);
        expect(low <= estimate && estimate <= high).toBe(true);
      }
    }));
  });
});

describe("countCodes", () => {
  it("counts a repeated coding once, and a finding of two groups once in the whole", () => {
    const { whole, groups } = countCodes(codings, findings, "stakeholderCategories");
    expect([...whole]).toEqual([["delay", 3], ["bail", 1]]);
    expect([...(groups.get("parents") ?? [])]).toEqual([["delay", 2], ["bail", 1]]);
  });
});
