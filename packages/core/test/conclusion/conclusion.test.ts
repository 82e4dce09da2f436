import { describe, expect, it } from "vitest";
import { checkConclusion, Conclusion, methodologyObjection } from "@redheart/core";

const minor = { concern: "minor", reason: "Two meetings in few words" } as const;
const draft = Object.freeze({
  id: "courts-delay-cases",
  statement: "Slow courts keep families from going on with a case",
  language: "en",
  codeIds: ["court-delay"],
  supporting: ["meeting-1-01", "meeting-2-01"],
  opposing: ["meeting-2-02"],
  coherence: minor,
  adequacy: minor,
  confidence: "moderate",
  confidenceReason: "Minor concerns only",
} as const);
const findings = Object.freeze([
  { id: "meeting-1-01", meetingId: "meeting-1" },
  { id: "meeting-2-01", meetingId: "meeting-2" },
  { id: "meeting-2-02", meetingId: "meeting-2" },
  { id: "series-01", seriesId: "series" },
]);
const codings = Object.freeze(["meeting-1-01", "meeting-2-01", "meeting-2-02", "series-01"].map((findingId) => ({ findingId, codeId: "court-delay" })));
const codes = (change: object, others = codings) => checkConclusion({ ...draft, ...change }, { findings, codings: others }).notes.map(({ code }) => code);

describe("Conclusion", () => {
  it("parses with evidence", () => {
    expect(Conclusion.parse(draft).supporting).toHaveLength(2);
  });

  it("refuses a conclusion without evidence, and a finding named twice", () => {
    expect(Conclusion.safeParse({ ...draft, supporting: [] }).success).toBe(false);
    expect(Conclusion.safeParse({ ...draft, supporting: ["meeting-1-01", "meeting-1-01"] }).success).toBe(false);
  });

  it("refuses a confidence that is not CERQual's", () => {
    expect(Conclusion.safeParse({ ...draft, confidence: "certain" }).success).toBe(false);
  });
});

describe("checkConclusion", () => {
  it("lets evidence stand that carries the theme, and says how far it is spread", () => {
    const { stands, notes, spread } = checkConclusion(draft, { findings, codings });
    expect(notes).toEqual([]);
    expect(stands).toBe(true);
    expect(spread).toEqual({ supportingCount: 2, opposingCount: 1, supportingMeetingIds: ["meeting-1", "meeting-2"], opposingMeetingIds: ["meeting-2"] });
  });

  it("finds every fault and names its place", () => {
    expect(codes({ supporting: [] })).toContain("no_evidence");
    expect(codes({ supporting: ["nowhere-01"] })).toContain("unknown_finding");
    expect(codes({ supporting: ["meeting-1-01", "meeting-2-02"], opposing: [] }, codings.filter(({ findingId }) => findingId !== "meeting-2-02"))).toEqual(["off_theme"]);
    expect(codes({ opposing: ["meeting-1-01"] })).toEqual(["on_both_sides"]);
    expect(codes({ codeIds: ["court-delay", "police-response"] })).toEqual(["theme_without_evidence"]);
    expect(checkConclusion({ ...draft, supporting: ["meeting-2-02"] }, { findings, codings: [] }).notes[0]?.path).toEqual(["supporting", 0]);
    expect(checkConclusion({ ...draft, supporting: [] }, { findings, codings }).stands).toBe(false);
  });

  it("points out opposing findings that carry none of the themes", () => {
    const { stands, notes } = checkConclusion({ ...draft, opposing: ["series-01", "meeting-2-02"] }, { findings, codings: codings.filter(({ findingId }) => findingId !== "meeting-2-02") });
    expect(notes.map(({ code, severity, path }) => [code, severity, path])).toEqual([["off_theme", "doubt", ["opposing", 1]], ["opposition_outweighs", "doubt", ["opposing"]]]);
    expect(stands).toBe(true);
  });

  it("counts only findings that exist, each once", () => {
    expect(checkConclusion({ ...draft, supporting: ["meeting-1-01", "meeting-1-01", "nowhere-01"], opposing: [] }, { findings, codings }).spread).toMatchObject({ supportingCount: 1, supportingMeetingIds: ["meeting-1"] });
  });

  it("quotes nothing of the conclusion in its messages", () => {
    const { notes } = checkConclusion({ ...draft, supporting: ["nowhere-01"], opposing: ["nowhere-01"], codeIds: ["court-delay", "police-response"] }, { findings, codings });
    expect(notes.length).toBeGreaterThan(3);
    expect(notes.map(({ message }) => message).join()).not.toMatch(/nowhere|police|court/);
  });

  it("doubts one meeting, opposition as strong, and confidence above a concern, but lets it stand", () => {
    expect(codes({ supporting: ["meeting-1-01"], opposing: [] })).toEqual(["narrow_spread"]);
    expect(codes({ opposing: ["meeting-2-02", "series-01"] })).toEqual(["opposition_outweighs"]);
    expect(codes({ adequacy: { ...minor, concern: "serious" } })).toEqual(["confidence_above_concern"]);
    expect(checkConclusion({ ...draft, adequacy: { ...minor, concern: "serious" } }, { findings, codings }).stands).toBe(true);
  });
});

describe("methodologyObjection", () => {
  it("rejects saturation and agreement under reflexive thematic analysis alone", () => {
    expect(methodologyObjection("reflexive", "saturation")).toContain("reflexive");
    expect(methodologyObjection("reflexive", "agreement")).toContain("reflexive");
    expect(methodologyObjection("coding_reliability", "agreement")).toBeUndefined();
  });
});
