import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CodeNetwork, codeNetwork, coOccurrence } from "@redheart/analytics/comparison";
import { jaccard } from "@redheart/analytics/statistics";

const codingsOf = (text: string) => text.split(" ").map((part) => {
  const [findingId = "", codeId = ""] = part.split(":");
  return { findingId, codeId, meetingId: findingId.slice(0, 2) };
});
const codings = codingsOf("m1-1:a m1-1:b m1-1:a m1-2:a m2-1:b m2-2:c m3-1:a");

describe("coOccurrence", () => {
  it("counts sets of units, so that repeats do not matter", () => {
    expect(coOccurrence(codings, { unit: "finding" })).toEqual([
      { codeA: "a", codeB: "b", unit: "finding", countA: 3, countB: 2, together: 1, jaccard: 0.25, aGivenB: 0.5, bGivenA: 1 / 3, lopsided: false },
    ]);
  });

  it("counts in meetings on demand, and leaves rare pairs out", () => {
    expect(coOccurrence(codings, { unit: "meeting" }).map(({ codeA, codeB, together }) => [codeA, codeB, together])).toEqual([["b", "c", 1], ["a", "b", 1]]);
    expect(coOccurrence(codings, { unit: "meeting", minimum: 2 })).toEqual([]);
    expect(coOccurrence([{ findingId: "f", codeId: "a", meetingId: null }], { unit: "meeting" })).toEqual([]);
  });

  it("is ATLAS.ti's coefficient, .048 at 100, 10 and 5, and warns that the counts are lopsided", () => {
    expect(jaccard(100, 10, 5)).toBeCloseTo(0.047619, 6);
    const many = Array.from({ length: 100 }, (_, at) => ({ findingId: `f${at}`, codeId: "a" }));
    const few = Array.from({ length: 10 }, (_, at) => ({ findingId: `f${at + 95}`, codeId: "b" }));
    expect(coOccurrence([...many, ...few], { unit: "finding" })[0]).toMatchObject({ countA: 100, countB: 10, together: 5, jaccard: jaccard(100, 10, 5), lopsided: true });
  });

  it("agrees with plain sets, in any order of the codings", () => {
    const row = fc.tuple(fc.integer({ min: 0, max: 9 }), fc.constantFrom("a", "b", "c", "d"));
    fc.assert(fc.property(fc.array(row, { maxLength: 60 }), (rows) => {
      const given = rows.map(([unit, codeId]) => ({ findingId: `f${unit}`, codeId }));
      const unitsWith = (code: string) => new Set(rows.filter(([, own]) => own === code).map(([unit]) => unit));
      const found = coOccurrence(given, { unit: "finding" });
      expect(coOccurrence(given.toReversed(), { unit: "finding" })).toEqual(found);
      for (const { codeA, codeB, together, countA, countB } of found) {
        const [first, second] = [unitsWith(codeA), unitsWith(codeB)];
        expect([countA, countB, together]).toEqual([first.size, second.size, [...first].filter((unit) => second.has(unit)).length]);
      }
    }));
  });
});

describe("codeNetwork", () => {
  it("takes rows of one unit only, by type", () => {
    const mixed = [...coOccurrence(codings, { unit: "meeting" }), ...coOccurrence(codings, { unit: "finding" })];
    // @ts-expect-error meetings and findings do not mix
    expect(codeNetwork(mixed).edges).toHaveLength(3);
    // @ts-expect-error a network of findings is none of meetings
    const wrong: CodeNetwork<"meeting"> = codeNetwork(coOccurrence(codings, { unit: "finding" }));
    expect(wrong.edges[0]?.unit).toBe("finding");
  });

  it("gives tidy nodes and edges, weak edges left out with their lonely nodes", () => {
    const { nodes, edges } = codeNetwork(coOccurrence(codings, { unit: "meeting" }));
    expect(nodes).toEqual([{ codeId: "a", count: 2, unit: "meeting", neighbours: 1 }, { codeId: "b", count: 2, unit: "meeting", neighbours: 2 }, { codeId: "c", count: 1, unit: "meeting", neighbours: 1 }]);
    expect(edges[0]).toEqual({ source: "b", target: "c", together: 1, weight: 0.5, unit: "meeting", lopsided: false });
    expect(codeNetwork(coOccurrence(codings, { unit: "meeting" }), { minimumWeight: 0.4 }).nodes.map(({ codeId }) => codeId)).toEqual(["b", "c"]);
  });
});
