import { describe, expect, it } from "vitest";
import { rankStability, themeTrends } from "@redheart/analytics/comparison";
import reference from "../reference/statistics.json" with { type: "json" };

const findings = [2021, 2021, 2021, 2022, 2022, 2022].map((year, at) => ({ findingId: `f${at}`, meetingId: `m${at}`, year }));
const raise = (codeId: string, ...at: number[]) => at.map((place) => ({ findingId: `f${place}`, codeId }));
const codings = [...raise("new", 3, 4), ...raise("gone", 0, 1), ...raise("down", 0, 1, 2, 3), ...raise("steady", 0, 3), ...raise("up", 0, 3, 4, 5)];
const trends = themeTrends(codings, findings, { period: "year", unit: "meeting" });
const of = (theme: string) => trends.find((trend) => trend.theme === theme);

describe("themeTrends", () => {
  it("tells new, growing, steady and fading themes apart", () => {
    expect(Object.fromEntries(trends.map(({ theme, status }) => [theme, status]))).toEqual({ new: "new", gone: "fading", down: "fading", steady: "steady", up: "growing" });
  });

  it("takes a change of exactly the tolerance for growing or fading, whatever the counts", () => {
    const ten = Array.from({ length: 10 }, (_, at) => ({ findingId: `f${at}`, meetingId: `m${at}`, year: at < 5 ? 2021 : 2022 }));
    for (const [before, after] of [[1, 2], [2, 3], [3, 4]] as const) {
      const places = (early: number, late: number) => [...Array(early).keys(), ...Array.from({ length: late }, (_, at) => 5 + at)];
      const statusOf = (early: number, late: number) => themeTrends(raise("theme", ...places(early, late)), ten, { period: "year", unit: "meeting" })[0]?.status;
      expect([statusOf(before, after), statusOf(after, before), statusOf(before, before)]).toEqual(["growing", "fading", "steady"]);
    }
  });

  it("calls a theme that did not change steady, however small the tolerance", () => {
    const statuses = [Number.EPSILON, Number.MIN_VALUE].map((tolerance) => themeTrends(raise("steady", 0, 3), findings, { period: "year", unit: "meeting", tolerance })[0]?.status);
    expect(statuses).toEqual(["steady", "steady"]);
  });

  it("leaves out themes of other periods than those followed, so that they neither fade nor take a place", () => {
    const three = [...findings, { findingId: "f6", meetingId: "m6", year: 2019 }];
    const followed = themeTrends([...codings, ...raise("older", 6)], three, { period: "year", unit: "meeting", periods: ["2021", "2022"] });
    expect(followed).toEqual(trends);
    expect(rankStability(followed)).toEqual(rankStability(trends));
  });

  it("gives share and place in each period, ties at the mean of their places", () => {
    expect(of("up")?.periods).toMatchObject([{ period: "2021", count: 1, total: 3, unit: "meeting", rank: 3.5 }, { period: "2022", count: 3, total: 3, rank: 1 }]);
    expect(of("up")?.rankShift).toBe(2.5);
    expect(of("up")?.periods[0]).not.toHaveProperty("rankShift");
    const years = [2021, 2022, 2023].map((year, at) => ({ findingId: `f${at}`, meetingId: `m${at}`, year }));
    const course = themeTrends([...raise("a", 0, 1, 2), ...raise("b", 1), ...raise("c", 1, 2)], years, { period: "year", unit: "meeting" });
    expect(course.find(({ theme }) => theme === "a")?.periods.map(({ rank, rankShift }) => [rank, rankShift])).toEqual([[1, undefined], [2, -1], [1.5, 0.5]]);
  });

  it("says whether so few meetings could tell", () => {
    expect(of("down")?.change).toMatchObject({ difference: 1 / 3 - 1, method: "newcombe-95", assumption: expect.stringContaining("not sampled") });
    const off = themeTrends(codings, findings, { period: "year", unit: "meeting", interval: false }).find(({ theme }) => theme === "down");
    expect(off?.change).toEqual({ difference: 1 / 3 - 1, unit: "meeting", method: "share" });
    expect(off?.periods[0]).not.toHaveProperty("low");
    expect(themeTrends(codings, findings, { period: "year", unit: "meeting", interval: 0.8 })[0]?.change.method).toBe("newcombe-80");
    expect(of("steady")?.change.beyondChance).toBe(false);
    const many = Array.from({ length: 40 }, (_, at) => ({ findingId: `f${at}`, meetingId: `m${at}`, year: at < 20 ? 2021 : 2022 }));
    expect(themeTrends(raise("late", ...Array.from({ length: 20 }, (_, at) => at + 20)), many, { period: "year", unit: "meeting" })[0]?.change.beyondChance).toBe(true);
  });

  it("takes periods in the order given, leaves empty ones out, and rejects a single one", () => {
    expect(themeTrends(codings, findings, { period: "year", unit: "finding", periods: ["2022", "2030", "2021"] })[0]?.periods.map(({ period }) => period)).toEqual(["2022", "2021"]);
    expect(() => themeTrends(codings, findings.slice(0, 3), { period: "year", unit: "meeting" })).toThrow(expect.objectContaining({ code: "empty_sample" }));
    expect(() => themeTrends(codings, findings, { period: "year", unit: "meeting", periods: ["2021", "2021", "2022"] })).toThrow(expect.objectContaining({ code: "duplicate_id", path: ["periods"] }));
    expect(() => themeTrends(codings, findings, { period: "year", unit: "meeting", tolerance: 0 })).toThrow(expect.objectContaining({ code: "invalid_option" }));
  });
});

describe("rankStability", () => {
  it("is scipy spearmanr of the counts, ties at mean ranks, to 1e-9", () => {
    const order = ["new", "gone", "down", "steady", "up"];
    expect(order.map((theme) => of(theme)?.periods.map(({ count }) => count))).toEqual(order.map((_, at) => [reference.spearman.before[at], reference.spearman.after[at]]));
    expect(Math.abs((rankStability(trends)[0]?.correlation ?? Infinity) - reference.spearman.correlation)).toBeLessThanOrEqual(1e-9);
  });

  it("takes trends of one unit only, by type", () => {
    const mixed = [...trends, ...themeTrends(codings, findings, { period: "year", unit: "finding" })];
    // @ts-expect-error meetings and findings do not mix
    expect(rankStability(mixed)).toHaveLength(1);
  });

  it("rejects a single theme and a period where all are equally common", () => {
    expect(() => rankStability(trends.slice(0, 1))).toThrow(expect.objectContaining({ code: "empty_sample" }));
    expect(() => rankStability(themeTrends([...raise("a", 0, 3), ...raise("b", 0, 3)], findings, { period: "year", unit: "meeting" }))).toThrow(expect.objectContaining({ code: "no_variation" }));
  });
});
