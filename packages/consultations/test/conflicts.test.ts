import { describe, expect, it } from "vitest";
import { findConflicts } from "@redheart/core";
import { consultations } from "@redheart/consultations";

const conflicts = findConflicts(consultations);
const valuesOf = (subject: string): number[] => [...new Set(conflicts.find((conflict) => conflict.subject === subject)?.sides.flatMap(({ figure }) => (figure === undefined ? [] : [figure.value])))];

describe("findConflicts on the consultations", () => {
  it.each([
    ["attendance/stakeholder-meeting-1/organizations", [25, 31]],
    ["attendance/stakeholder-meeting-2/young-people", [11, 20]],
    ["attendance/stakeholder-meeting-2/guests", [8, 9]],
    ["attendance/stakeholder-meeting-3/students-and-faculty", [39, 34]],
    ["attendance/stakeholder-meetings/per-meeting-highest", [25, 39]],
    ["attendance/campaign-meetings/per-meeting-highest", [25, 85]],
    ["breakout-groups/stakeholder-meeting-2", [3, 2]],
    ["stakeholder-meetings/held", [6, 8]],
    ["network/members", [69, 74, 80, 169, 187]],
    ["bulletin-1/recipients", [69, 74]],
    ["consortium/partners", [24, 27]],
    ["referral/hotline-numbers", [2, 3]],
    ["migration/women-share/2021", [13, 12]],
  ])("reports %s with every value", (subject, values) => {
    expect(valuesOf(subject)).toEqual(values);
  });

  it("reports nothing else but a post older than its meeting, one with more persons engaged than reached, and a leaflet with a step too many", () => {
    expect(conflicts).toHaveLength(16);
    expect(conflicts.filter(({ sides }) => sides.every(({ figure }) => figure === undefined)).map(({ kind, subject }) => [kind, subject])).toEqual([
      ["date-order", "campaign-post-32 before stakeholder-meeting-5"],
      ["figures", "reach of campaign-post-30"],
    ]);
  });

  it("reports a leaflet that lists another number of steps than it gives", () => {
    expect(conflicts.find(({ subject }) => subject === "returnee-programme/leaflet/migration-steps")?.sides.map(({ states }) => states)).toEqual(["13 item", "14 steps listed"]);
  });

  it("gives both network sizes of the lawyers' meeting, a document each", () => {
    const sides = conflicts.find(({ subject }) => subject === "network/members")?.sides.filter(({ figure }) => figure?.asOf === "2024-08-31");
    expect(sides?.map(({ sourceId, figure }) => [sourceId, figure?.value])).toEqual([["activity-report", 169], ["campaign-bulletin-4", 187]]);
  });

  it("names source and section of every side", () => {
    for (const { sides } of conflicts) expect(sides.every(({ sourceId, section }) => sourceId !== "" && section !== "")).toBe(true);
  });
});
