import { describe, expect, it } from "vitest";
import { findingsOf, parseDataset } from "@redheart/core";
import { tiny } from "./tiny.js";

const dataset = parseDataset(tiny());
const ids = (filter: Parameters<typeof findingsOf>[1]) => findingsOf(dataset, filter).map(({ id }) => id);

describe("findingsOf", () => {
  it.each([
    ["nothing asked", {}, ["town-meeting-1-01", "town-meeting-1-02", "town-meetings-01"]],
    ["a meeting", { meetingId: "town-meeting-1" }, ["town-meeting-1-01", "town-meeting-1-02"]],
    ["a series, with its meetings", { seriesId: "town-meetings" }, ["town-meeting-1-01", "town-meeting-1-02", "town-meetings-01"]],
    ["a kind", { kind: "recommendation" as const }, ["town-meeting-1-02"]],
    ["a code", { codeId: "shelter" }, ["town-meeting-1-01"]],
    ["a code by another coder", { codeId: "shelter", coderId: "reader-y" }, []],
    ["an addressee", { addressee: "government" }, ["town-meeting-1-02"]],
    ["ids", { ids: ["town-meetings-01", "unheard-of"] }, ["town-meetings-01"]],
    ["an unknown stakeholder", { stakeholderId: "lawyers" }, []],
    ["two conditions at once", { meetingId: "town-meeting-1", kind: "challenge" as const }, ["town-meeting-1-01"]],
  ])("returns those of %s", (_what, filter, expected) => {
    expect(ids(filter)).toEqual(expected);
  });
});
