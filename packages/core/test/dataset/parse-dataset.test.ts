import { describe, expect, it } from "vitest";
import { CoreError, parseDataset, safeParseDataset } from "@redheart/core";
import { tiny } from "./tiny.js";

type Tiny = ReturnType<typeof tiny>;

/** Problems of the small dataset after one change, as `code at path`. */
const problemsAfter = (change: (dataset: Tiny & Record<string, unknown>) => void): string[] => {
  const input = tiny();
  change(input);
  const result = safeParseDataset(input);
  return result.ok ? [] : result.error.issues.map(({ code, path }) => `${code} at ${path.join(".")}`);
};
const first = <T>(list: T[]): T & Record<string, unknown> => list[0] as T & Record<string, unknown>;

describe("parseDataset", () => {
  it("returns the dataset that it was given", () => {
    expect(parseDataset(tiny())).toEqual(tiny());
  });

  it("fills absent collections with empty ones", () => {
    expect(parseDataset({ schemaVersion: "1", title: "Bare" })).toMatchObject({ sources: [], findings: [], codings: [] });
  });

  it("leaves its input as it was", () => {
    const input = tiny();
    safeParseDataset(Object.freeze(input));
    expect(input).toEqual(tiny());
  });

  it.each([
    ["a missing reference", (d: Tiny) => void (first(d.findings).stakeholderIds = ["nobody"]), "unknown_reference at findings.0.stakeholderIds.0"],
    ["a missing source", (d: Tiny) => void (first(d.findings).sources = []), "missing_source at findings.0.sources"],
    ["an unknown kind", (d: Tiny) => void (first(d.findings).kind = "complaint"), "unknown_kind at findings.0.kind"],
    ["an impossible date", (d: Tiny) => void (first(d.meetings).date = "2024-02-30"), "impossible_date at meetings.0.date"],
    ["a duplicate id", (d: Tiny) => void d.sources.push({ ...first(d.sources) }), "duplicate_id at sources.2.id"],
    ["a stakeholder named twice by one finding", (d: Tiny) => void first(d.findings).stakeholderIds.push("teachers"), "duplicate_id at findings.0.stakeholderIds.1"],
    ["a figure named twice by one part of a programme", (d: Tiny) => void first(first(d.programmes).components).figureIds.push("teachers-a"), "duplicate_id at programmes.0.components.0.figureIds.1"],
    ["a missing field", (d: Tiny) => void delete (first(d.findings) as Record<string, unknown>)["text"], "missing_field at findings.0.text"],
    ["a field too many", (d: Tiny) => void (first(d.findings)["phone"] = "0170"), "unknown_field at findings.0"],
    ["a value outside its list", (d: Tiny) => void (first(d.meetings).mode = "by post"), "unknown_value at meetings.0.mode"],
    ["a finding of no meeting and no series", (d: Tiny) => void delete (d.findings[2] as Record<string, unknown>)["seriesId"], "missing_field at findings.2.meetingId"],
    ["a group of another meeting", (d: Tiny) => void (first(d.findings).groupId = "town-meeting-2-group-a"), "unknown_reference at findings.0.groupId"],
    ["a code that the codebook lacks", (d: Tiny) => void (first(d.codings).codeId = "courts"), "unknown_reference at codings.0.codeId"],
    ["another version of the codebook", (d: Tiny) => void (first(d.codings).codebookVersion = "2"), "unknown_reference at codings.0.codebookVersion"],
    ["a conclusion that rests on no finding of the dataset", (d: Tiny) => void (first(d.conclusions).supporting = ["town-meeting-9-01"]), "unknown_reference at conclusions.0.supporting.0"],
    ["a coding said twice", (d: Tiny) => void d.codings.push({ ...first(d.codings) }), "duplicate_id at codings.1"],
    ["an id with a phone number in it", (d: Tiny) => void (first(d.series).id = "call-01712345678"), "invalid_format at series.0.id"],
    ["a collection that is no list", (d: Tiny) => void ((d as Record<string, unknown>)["figures"] = {}), "invalid_type at figures"],
  ])("reports %s with its path and code", (_what, change, problem) => {
    expect(problemsAfter(change as (dataset: Tiny & Record<string, unknown>) => void)).toContain(problem);
  });

  it("takes two sections of one source, and one figure in two lists of a record", () => {
    expect(
      problemsAfter((d) => {
        first(d.findings).sources.push({ sourceId: "minutes-a", section: "3" });
        first(d.programmes).components.push({ ...first(first(d.programmes).components) });
      }),
    ).toEqual([]);
  });

  it("reports every problem at once, and loads nothing of it", () => {
    const problems = problemsAfter((d) => {
      first(d.findings).kind = "complaint";
      first(d.findings).stakeholderIds = ["nobody"];
      (d.findings[1] as Record<string, unknown>)["sources"] = [];
      first(d.meetings).date = "2024-13-01";
      d.series.push({ ...first(d.series) });
    });
    expect(problems).toEqual([
      "impossible_date at meetings.0.date",
      "unknown_kind at findings.0.kind",
      "missing_source at findings.1.sources",
      "duplicate_id at series.1.id",
      "unknown_reference at findings.0.stakeholderIds.0",
    ]);
  });

  it("accepts a reference to a record whose own shape is wrong, and reports that record alone", () => {
    expect(problemsAfter((d) => void (first(d.meetings).mode = "by post"))).toEqual(["unknown_value at meetings.0.mode"]);
  });

  it.each([["0"], ["2"], [1], [null]])("refuses schemaVersion %j with unsupported_version", (schemaVersion) => {
    expect(() => parseDataset({ ...tiny(), schemaVersion })).toThrow(expect.objectContaining({ code: "unsupported_version", path: ["schemaVersion"] }));
  });

  it("does not throw from the safe form at a coding or answer that holds what JSON cannot", () => {
    const circle: Record<string, unknown> = {};
    circle["itself"] = circle;
    expect(problemsAfter((d) => void (first(d.codings as unknown[] as Record<string, unknown>[])["findingId"] = circle))).toEqual(["invalid_type at codings.0.findingId"]);
    expect(problemsAfter((d) => void (first(d.answers as unknown[] as Record<string, unknown>[])["coderId"] = 1n))).toEqual(["invalid_type at answers.0.coderId"]);
  });

  it.each([[undefined], [null], [[]], ["{}"], [7]])("refuses %j, which is no dataset, without throwing from the safe form", (input) => {
    const result = safeParseDataset(input);
    expect(result.ok).toBe(false);
    expect(() => parseDataset(input)).toThrow(CoreError);
  });

  it("never repeats a value or a foreign key in what it says", () => {
    const secret = "Rahima, 01712-345678";
    const result = safeParseDataset({
      ...tiny(),
      [secret]: 1,
      sources: [{ ...first(tiny().sources), [secret]: secret, kind: secret, title: 5 }],
      findings: [{ ...first(tiny().findings), kind: secret, id: secret }, secret],
      meetings: [{ ...first(tiny().meetings), date: secret, seriesId: secret, speakers: [{ role: "", organizationId: secret }] }],
      codings: secret,
    });
    expect(result.ok).toBe(false);
    expect(result.ok ? "" : JSON.stringify([result.error.message, result.error.issues, result.error.stack])).not.toContain("Rahima");
  });
});
