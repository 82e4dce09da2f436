import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countWords, keynessAgainstRest, keynessBetween, themeDifferences, wordsOf } from "@redheart/analytics/comparison";
import { chiSquareTest, fisherExactTest, seededRandom } from "@redheart/analytics/statistics";
import reference from "../reference/statistics.json" with { type: "json" };

const a = new Map([["cost", 10], ["trust", 5], ["delay", 1]]);
const b = new Map([["cost", 2], ["trust", 5], ["delay", 9]]);

describe("keynessBetween", () => {
  it("is Monroe's log-odds with the pooled prior scaled to 10, to 1e-9", () => {
    for (const { term, logOdds, z } of reference.logOdds.filter(({ priorTotal }) => priorTotal === 10)) {
      const row = keynessBetween(a, b).find((one) => one.term === term);
      expect(Math.abs((row?.logOdds ?? Infinity) - logOdds)).toBeLessThanOrEqual(1e-9);
      expect(Math.abs((row?.z ?? Infinity) - z)).toBeLessThanOrEqual(1e-9);
    }
  });

  it("orders by z, and turns every sign when the groups change places", () => {
    expect(keynessBetween(a, b).map(({ term }) => term)).toEqual(["cost", "trust", "delay"]);
    const turned = new Map(keynessBetween(b, a).map(({ term, z }) => [term, z]));
    for (const { term, z } of keynessBetween(a, b)) expect(turned.get(term)).toBeCloseTo(-z, 12);
  });

  it("gives the lift, and says when a term is too rare to say anything", () => {
    const rows = keynessBetween(new Map([["cost", 8], ["rare", 2]]), new Map([["cost", 10]]));
    expect(rows.find(({ term }) => term === "rare")).toMatchObject({ tooFew: true, lift: 2 });
    expect(rows.find(({ term }) => term === "cost")).toMatchObject({ tooFew: false, against: "group" });
  });

  it("never gives NaN on counts of any size", () => {
    const counts = fc.dictionary(fc.constantFrom("x", "y", "z", "__proto__"), fc.integer({ min: 0, max: 1000 })).map((entries) => new Map([["always", 1], ["here", 2], ...Object.entries(entries)]));
    fc.assert(fc.property(counts, counts, (first, second) => {
      for (const { z, p, adjustedP, lift } of keynessBetween(first, second)) expect([z, p, adjustedP, lift].every((value) => Number.isFinite(value))).toBe(true);
    }));
  });

  it("rejects an empty group, a single term, a background with holes", () => {
    expect(() => keynessBetween(new Map(), b)).toThrow(expect.objectContaining({ code: "empty_sample" }));
    expect(() => keynessBetween(new Map([["x", 1]]), new Map([["x", 1]]))).toThrow(expect.objectContaining({ code: "no_variation" }));
    expect(() => keynessBetween(a, b, { background: new Map([["cost", 1]]) })).toThrow(expect.objectContaining({ code: "invalid_option" }));
    expect(() => keynessBetween(a, b, { priorSize: 0 })).toThrow(expect.objectContaining({ code: "invalid_option" }));
  });
});

describe("keynessAgainstRest", () => {
  it("compares with the whole less the group", () => {
    const whole = new Map([["cost", 12], ["trust", 10], ["delay", 10]]);
    const rest = keynessAgainstRest(a, whole);
    expect(rest.map(({ z }) => z)).toEqual(keynessBetween(a, b).map(({ z }) => z));
    expect(rest[0]?.against).toBe("rest");
  });

  it("rejects a group that is no part of the whole", () => {
    expect(() => keynessAgainstRest(a, b)).toThrow(expect.objectContaining({ code: "out_of_range" }));
  });
});

describe("words", () => {
  it("keep joiners inside words, and drop those at their ends and soft hyphens", () => {
    expect(wordsOf("র\u200d্যাব এল, می\u200cخواهم; end\u200c. protec\u00adtion")).toEqual(["র\u200d্যাব", "এল", "می\u200cخواهم", "end", "protection"]);
    expect(wordsOf("l'école d’une fille- 'mot' a--b")).toEqual(["l'école", "d’une", "fille", "mot", "a", "b"]);
  });

  it("are one word with whatever hyphen they are written", () => {
    expect(wordsOf("help-desk help\u2010desk help\u2011desk desk\u2011 \u2010desk")).toEqual(["help-desk", "help-desk", "help-desk", "desk", "desk"]);
  });

  it("keep Bengali letters with their marks, and count per group", () => {
    expect(wordsOf("শিশু সুরক্ষা: NGO-কে ২ দিন")).toEqual(["শিশু", "সুরক্ষা", "ngo-কে", "২", "দিন"]);
    expect([...(countWords([{ text: "slow court", kind: "x" }, { text: "court", kind: "y" }], "kind").groups.get("y") ?? [])]).toEqual([["court", 1]]);
  });
});

describe("themeDifferences", () => {
  const findingsOf = (groups: Record<string, number>) => Object.entries(groups).flatMap(([group, size]) => Array.from({ length: size }, (_, at) => ({ findingId: `${group}-${at}`, meetingId: `m-${group}-${at % 3}`, group })));
  const raise = (group: string, count: number, codeId = "delay") => Array.from({ length: count }, (_, at) => ({ findingId: `${group}-${at}`, codeId }));
  const options = () => ({ by: "group" as const, random: seededRandom(5) });

  it("tests by chi-square where counts are large, by Fisher where they are small, and simulates for more groups", () => {
    const big = themeDifferences([...raise("x", 30), ...raise("y", 10)], findingsOf({ x: 60, y: 60 }), options())[0];
    expect(big).toMatchObject({ method: "chi-square", verdict: "differs", unit: "finding" });
    expect(big?.p).toBe(chiSquareTest([[30, 30], [10, 50]]).p);
    const small = themeDifferences([...raise("x", 7), ...raise("y", 1)], findingsOf({ x: 8, y: 8 }), options())[0];
    expect(small).toMatchObject({ method: "fisher-exact", verdict: "differs" });
    expect(small?.p).toBe(fisherExactTest([[7, 1], [1, 7]]).p);
    expect(themeDifferences([...raise("x", 6), ...raise("y", 1)], findingsOf({ x: 8, y: 8, z: 8 }), options())[0]).toMatchObject({ method: "monte-carlo" });
  });

  it("rejects a group named twice, which would stand against itself", () => {
    expect(() => themeDifferences(raise("x", 2), findingsOf({ x: 9, y: 9 }), { ...options(), groups: ["x", "y", "x"] })).toThrow(expect.objectContaining({ code: "duplicate_id", path: ["groups"] }));
  });

  it("says when the numbers are too small to say anything", () => {
    expect(themeDifferences(raise("x", 2), findingsOf({ x: 3, y: 3 }), options())[0]).toMatchObject({ verdict: "too_few", method: "fisher-exact" });
    expect(themeDifferences([...raise("x", 3), ...raise("y", 3)], findingsOf({ x: 3, y: 3 }), options())[0]).toMatchObject({ verdict: "too_few", method: "none", p: 1 });
  });

  it("adjusts over all themes, and repeats from one seed", () => {
    const codings = [...raise("x", 7), ...raise("y", 1), ...raise("x", 4, "bail"), ...raise("y", 4, "bail")];
    const rows = themeDifferences(codings, findingsOf({ x: 8, y: 8 }), options());
    expect(rows.map(({ theme }) => theme)).toEqual(["delay", "bail"]);
    expect(rows[0]?.adjustedP).toBeCloseTo(2 * (rows[0]?.p ?? 0), 12);
    expect(themeDifferences(codings, findingsOf({ x: 8, y: 8 }), options())).toEqual(rows);
  });

  it("gives the same p values in any order of codings and findings, simulated ones too", () => {
    const codings = ["delay", "bail", "shelter"].flatMap((code, at) => [...raise("x", 5 - at, code), ...raise("y", 1 + at, code), ...raise("z", 2, code)]);
    const findings = findingsOf({ x: 6, y: 7, z: 5 });
    const rows = themeDifferences(codings, findings, options());
    expect(rows.some(({ method }) => method === "monte-carlo")).toBe(true);
    expect(themeDifferences(codings.toReversed(), findings.toReversed(), options())).toEqual(rows);
  });

  it("rejects draws too few for any p within the level", () => {
    expect(() => themeDifferences(raise("x", 2), findingsOf({ x: 3, y: 3 }), { ...options(), draws: 18 })).toThrow(expect.objectContaining({ code: "invalid_option" }));
    expect(themeDifferences(raise("x", 2), findingsOf({ x: 3, y: 3 }), { ...options(), draws: 19 })).toHaveLength(1);
  });

  it("sets units of several groups aside and counts them", () => {
    const findings = [...findingsOf({ x: 5, y: 5 }), { findingId: "both-0", meetingId: "m", group: ["x", "y"] }];
    expect(themeDifferences(raise("x", 4), findings, { by: ({ group }) => group, random: seededRandom(1) })[0]?.setAside).toBe(1);
    expect(themeDifferences(raise("x", 4), findingsOf({ x: 9, y: 9 }), { ...options(), unit: "meeting" })[0]?.groups).toMatchObject([{ count: 3, total: 3 }, { count: 0, total: 3 }]);
  });

  it("rejects a single group", () => {
    expect(() => themeDifferences(raise("x", 2), findingsOf({ x: 3 }), options())).toThrow(expect.objectContaining({ code: "empty_sample" }));
  });
});
