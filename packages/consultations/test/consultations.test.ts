import { describe, expect, it } from "vitest";
import { consultations } from "@redheart/consultations";
import { findConflicts, findingsOf } from "@redheart/core";

const { findings, meetings, codings, figures } = consultations;
const valuesOf = (subject: string): number[] => [...new Set(figures.filter((figure) => figure.subject === subject).map(({ value }) => value))].toSorted((a, b) => a - b);

describe("the consultations", () => {
  it("hold several hundred findings of all four kinds", () => {
    expect(findings.length).toBeGreaterThan(600);
    for (const kind of ["challenge", "recommendation", "good-practice", "observation"] as const) expect(findingsOf(consultations, { kind }).length, kind).toBeGreaterThan(50);
  });

  it("hold findings of every meeting that the documents report on, and of none that they only count", () => {
    expect(meetings.filter(({ record }) => record === "counted_only").map(({ id }) => id)).toEqual(["stakeholder-meeting-8"]);
    expect(findingsOf(consultations, { meetingId: "stakeholder-meeting-8" })).toEqual([]);
    const silent = meetings.filter(({ id }) => findingsOf(consultations, { meetingId: id }).length === 0).map(({ id }) => id);
    expect(silent).toEqual(["stakeholder-meeting-8", "alliance-meeting-1", "alliance-meeting-2", "media-briefing-1", "media-briefing-2", "media-briefing-3"]);
    for (const seriesId of ["alliance-meetings", "media-briefings", "union-parishad-meetings"]) expect(findingsOf(consultations, { seriesId }).length).toBeGreaterThan(5);
  });

  it("have every finding coded by the reader, `other` standing alone", () => {
    const codes = new Map(findings.map(({ id }) => [id as string, new Set<string>()]));
    for (const { findingId, codeId, coderId } of codings) if (coderId === "reader-1") codes.get(findingId)?.add(codeId);
    expect([...codes].filter(([, set]) => set.size === 0 || set.size > 4)).toEqual([]);
    expect([...codes].filter(([, set]) => set.has("other") && set.size > 1)).toEqual([]);
  });

  it("say of the reader that it is a language model", () => {
    expect(consultations.coders).toMatchObject([{ id: "reader-1", kind: "language_model" }]);
  });

  it("let children and youth stand alone behind what their discussions raised", () => {
    const youth = findings.filter(({ stakeholderIds }) => stakeholderIds.some((id) => id === "children-and-youth"));
    expect(youth.length).toBeGreaterThan(10);
    expect(youth.filter(({ stakeholderIds }) => stakeholderIds.length > 1)).toEqual([]);
  });

  it("keep every size of the network that the documents give", () => {
    expect(valuesOf("network/members")).toEqual([69, 74, 80, 169, 187]);
  });

  it("keep both counts of the first meeting's organizations", () => {
    expect(valuesOf("attendance/stakeholder-meeting-1/organizations")).toEqual([25, 31]);
  });

  it("hold no two findings of one text", () => {
    expect(new Set(findings.map(({ text }) => text)).size).toBe(findings.length);
  });
});

describe("findConflicts on the consultations", () => {
  const conflicts = findConflicts(consultations);
  it.each(["network/members", "attendance/stakeholder-meeting-1/organizations", "attendance/stakeholder-meeting-2/young-people"])("reports %s", (subject) => {
    expect(conflicts.map((conflict) => conflict.subject)).toContain(subject);
  });
  it("names the sources of both sides", () => {
    for (const { sides } of conflicts) expect(sides.every(({ sourceId, section }) => sourceId !== "" && section !== "")).toBe(true);
  });
});
