import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Dataset, findConflicts, isBefore, parseDataset } from "@redheart/core";
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

  it("names every pair of one series whose dates run against their ordinals, as comparing each with each does", () => {
    const meeting = fc.record({ series: fc.constantFrom("a", "b"), ordinal: fc.integer({ min: 1, max: 6 }), date: fc.constantFrom("2023", "2024", "2024-02", "2024-02-10", "2024-02-28", "2024-03", "2024-03-01", "2025-01-01") });
    fc.assert(
      fc.property(fc.array(meeting, { maxLength: 12 }), (drawn) => {
        const meetings = drawn.map(({ series, ...rest }, at) => ({ ...tiny().meetings[0], ...rest, id: `meeting-${at}`, seriesId: series, sources: [{ sourceId: "minutes-b", section: "1" }], attendance: [], groups: [] }));
        const dataset = parseDataset({ schemaVersion: "1", title: "Drawn", sources: tiny().sources, organizations: tiny().organizations, series: ["a", "b"].map((id) => ({ id, name: id })), meetings });
        const pairs = meetings.flatMap((one) => meetings.filter((other) => one.seriesId === other.seriesId && one.ordinal < other.ordinal && isBefore(other.date, one.date)).map((other) => `${other.id} before ${one.id}`));
        expect(findConflicts(dataset).map(({ subject }) => subject)).toEqual(pairs);
      }),
    );
  });

  it("takes moments where a series has thousands of meetings with wrong dates at both its ends, or a subject thousands of figures", () => {
    const dates = ["2025", ...Array.from({ length: 14_998 }, () => "2024-03-02"), "2001"];
    const meetings = dates.map((date, at) => ({ ...tiny().meetings[0], id: `meeting-${at}`, ordinal: at + 1, date, endTime: "15:00", attendance: [], groups: [] }));
    const figures = Array.from({ length: 15_000 }, (_, at) => ({ ...tiny().figures[0], id: `figure-${at}`, value: at }));
    const dataset = { ...parseDataset(tiny()), meetings, figures } as unknown as Dataset;
    const kinds = findConflicts(dataset).map(({ kind }) => kind);
    expect([kinds.filter((kind) => kind === "figures").length, kinds.filter((kind) => kind === "date-order").length]).toEqual([1, 29_998]);
  });

  it("does not call a month before a day within it", () => {
    const second = { ...tiny().meetings[0], id: "town-meeting-2", ordinal: 2, date: "2024-03", attendance: [], groups: [] };
    expect(findConflicts(parseDataset({ ...tiny(), meetings: [...tiny().meetings, second] }))).toEqual([]);
  });
});
