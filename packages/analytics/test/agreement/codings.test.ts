import { describe, expect, it } from "vitest";
import { agreementByCode, agreementReport, disagreements, holstiAgreement, masiAlpha } from "@redheart/analytics/agreement";
import { seededRandom } from "@redheart/analytics/statistics";

const codingsOf = (text: string) => Object.freeze(text.trim().split(/\s+/).map((part) => {
  const [coderId = "", findingId = "", codeId = ""] = part.split(":");
  return Object.freeze({ coderId, findingId, codeId });
}));
const codings = codingsOf("x:f1:a y:f1:a x:f2:a x:f2:b y:f2:b x:f3:c y:f3:a x:f4:b y:f4:b x:f5:a");
const findings = ["f1", "f2", "f3", "f4", "f5"].map((findingId) => ({ findingId, text: `Text of ${findingId}` }));

describe("agreementByCode", () => {
  it("rests on the findings that both coders read and says which", () => {
    const [first] = agreementByCode(codings);
    expect(first?.percent).toMatchObject({ status: "measured", unitIds: ["f1", "f2", "f3", "f4"], unitCount: 4, unitsLeftOut: 1, coderIds: ["x", "y"], coderCount: 2, estimate: 0.5 });
    expect(first?.applied).toEqual([{ coderId: "x", count: 3 }, { coderId: "y", count: 2 }]);
  });

  it("takes silence for a judgement where the coder is known to have read", () => {
    const [first] = agreementByCode(codings, { readBy: new Map([["y", ["f5"]]]) });
    expect(first?.percent).toMatchObject({ unitCount: 5, estimate: 0.4 });
  });

  it("compares a coder who read and gave no code at all", () => {
    const options = { readBy: new Map([["x", ["f1", "f2"]], ["y", ["f1", "f2"]]]) };
    expect(agreementByCode(codingsOf("x:f1:a"), options)[0]).toMatchObject({ applied: [{ coderId: "x", count: 1 }, { coderId: "y", count: 0 }], percent: { estimate: 0.5, unitCount: 2 } });
    expect(agreementReport(codingsOf("x:f1:a y:f1:a"), { readBy: new Map([["z", ["f1"]]]) })).toMatchObject({ coderIds: ["x", "y", "z"], sameSet: { estimate: expect.closeTo(1 / 3, 12) } });
  });

  it("leaves out a coder who neither read nor coded a finding, unless asked to compare that one", () => {
    const pair = codingsOf("x:f1:a y:f1:a");
    const readBy = new Map([["z", new Set<string>()]]);
    expect(agreementReport(pair, { readBy })).toEqual(agreementReport(pair));
    expect(agreementReport(pair, { readBy, coderIds: ["x", "y", "z"] })).toMatchObject({ coderIds: ["x", "y", "z"] });
  });

  it("counts a repeated coding once and ignores coders that are not compared", () => {
    expect(agreementByCode([...codings, ...codings, { coderId: "z", findingId: "f1", codeId: "q" }], { coderIds: ["x", "y"] })).toEqual(agreementByCode(codings));
  });

  it("states why a coefficient does not exist instead of giving a number", () => {
    const rows = agreementByCode(codingsOf("x:f1:a y:f1:a x:f2:a y:f2:a"));
    expect(rows[0]?.cohenKappa).toMatchObject({ status: "undefined", code: "no_variation" });
    expect(rows[0]?.gwetAc1).toMatchObject({ status: "measured", estimate: 1 });
  });

  it("leaves Cohen's κ out where three coders are compared", () => {
    const rows = agreementByCode([...codings, ...codingsOf("z:f1:a z:f2:b")]);
    expect(rows[0]).not.toHaveProperty("cohenKappa");
    expect(rows[0]?.fleissKappa.status).toBe("measured");
  });

  it("rejects a single coder with empty_sample", () => {
    expect(() => agreementByCode(codingsOf("x:f1:a"))).toThrow(expect.objectContaining({ code: "empty_sample" }));
  });
});

describe("whole sets of codes", () => {
  it("Holsti counts shared codings of the findings that both read", () => {
    // shared: f1 a, f2 b, f4 b; made by x: 5, by y: 4
    expect(holstiAgreement(codings).estimate).toBeCloseTo(6 / 9, 12);
  });

  it("MASI α with an interval repeats from one seed", () => {
    const once = () => masiAlpha(codings, { bootstrap: { draws: 100, random: seededRandom(3) } });
    expect(once()).toEqual(once());
    expect(once().estimate).toBeLessThan(1);
  });
});

describe("disagreements", () => {
  it("lays the coders side by side with the text, furthest apart first", () => {
    expect(disagreements(codings, findings)).toEqual([
      { findingId: "f3", text: "Text of f3", byCoder: [{ coderId: "x", codeIds: ["c"] }, { coderId: "y", codeIds: ["a"] }], agreedCodeIds: [], disputedCodeIds: ["a", "c"], distance: 1 },
      { findingId: "f2", text: "Text of f2", byCoder: [{ coderId: "x", codeIds: ["a", "b"] }, { coderId: "y", codeIds: ["b"] }], agreedCodeIds: ["b"], disputedCodeIds: ["a"], distance: 1 - 1 / 3 },
    ]);
  });
});

describe("agreementReport", () => {
  it("holds the whole, the codes and the disagreements", () => {
    const report = agreementReport(codings, { findings });
    expect(report).toMatchObject({ status: "measured", coderIds: ["x", "y"], sameSet: { estimate: 0.5 } });
    // of 4 findings and 3 codes, 2 apart on a and 1 on c
    expect(report.status === "measured" && report.overall.percent).toMatchObject({ status: "measured", estimate: 0.75, unitIds: ["f1", "f2", "f3", "f4"], coderIds: ["x", "y"], unitsLeftOut: 1 });
    expect(report.status === "measured" && report.overall.cohenKappa?.status).toBe("measured");
    expect(report.status === "measured" && report.byCode.map(({ codeId }) => codeId)).toEqual(["a", "b", "c"]);
    expect(report.status === "measured" && report.disagreements.map(({ text }) => text)).toEqual(["Text of f3", "Text of f2"]);
  });

  it("is switched off with a reason under reflexive thematic analysis", () => {
    expect(agreementReport(codings, { methodology: "reflexive" })).toMatchObject({ status: "off", reason: expect.stringContaining("reflexive") });
  });
});
