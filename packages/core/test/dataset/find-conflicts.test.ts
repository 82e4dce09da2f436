import { describe, expect, it } from "vitest";
import { findConflicts, parseDataset } from "@redheart/core";
import { tiny } from "./tiny.js";

const figure = (id: string, value: number, more: object = {}) => ({ ...tiny().figures[0], id, value, ...more });
const withFigures = (...figures: object[]) => parseDataset({ ...tiny(), figures: [...tiny().figures, ...figures] });

describe("findConflicts", () => {
  it("finds nothing where nothing disagrees", () => {
    expect(findConflicts(parseDataset(tiny()))).toEqual([]);
  });

  it("reports figures on one subject whose values differ, each with its source and section", () => {
    const [conflict, ...rest] = findConflicts(withFigures(figure("teachers-b", 15, { sourceId: "minutes-b", section: "Annex" })));
    expect(rest).toEqual([]);
    expect(conflict).toMatchObject({ kind: "figures", subject: "attendance/town-meeting-1/teachers", sides: [{ sourceId: "minutes-a", section: "1", states: "12 person" }, { sourceId: "minutes-b", section: "Annex", states: "15 person" }] });
  });

  it("keeps equal figures of two sources apart from a conflict", () => {
    expect(findConflicts(withFigures(figure("teachers-b", 12, { sourceId: "minutes-b" })))).toEqual([]);
  });

  it("compares figures of one unit only", () => {
    expect(findConflicts(withFigures(figure("teachers-b", 3, { unit: "organization" })))).toEqual([]);
  });

  it("shows figures of different dates side by side, for a person to decide", () => {
    const [conflict] = findConflicts(withFigures(figure("teachers-b", 15, { asOf: "2024-04", precision: "at_least" })));
    expect(conflict?.sides.map(({ states }) => states)).toEqual(["12 person", "at least 15 person as of 2024-04"]);
  });

  it("reports a later meeting of a series that is dated before an earlier one", () => {
    const second = { ...tiny().meetings[0], id: "town-meeting-2", ordinal: 2, date: "2024-02", attendance: [], groups: [] };
    expect(findConflicts(parseDataset({ ...tiny(), meetings: [...tiny().meetings, second] }))).toMatchObject([{ kind: "date-order", subject: "town-meeting-2 before town-meeting-1" }]);
  });

  it("reports a meeting dated after the publication that reports it", () => {
    const [meeting] = tiny().meetings;
    expect(findConflicts(parseDataset({ ...tiny(), meetings: [{ ...meeting, date: "2024-05-02" }] }))).toMatchObject([{ kind: "date-order", sides: [{ sourceId: "minutes-a" }, { sourceId: "minutes-a" }] }]);
  });

  it("does not call a month before a day within it", () => {
    const second = { ...tiny().meetings[0], id: "town-meeting-2", ordinal: 2, date: "2024-03", attendance: [], groups: [] };
    expect(findConflicts(parseDataset({ ...tiny(), meetings: [...tiny().meetings, second] }))).toEqual([]);
  });
});
