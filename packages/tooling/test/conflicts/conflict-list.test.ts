import { consultations } from "@redheart/consultations";
import { findConflicts, parseDataset } from "@redheart/core";
import { describe, expect, it } from "vitest";
import { conflictList } from "../../src/conflicts/conflict-list.js";

describe("conflictList", () => {
  it("counts the consultations' disagreements by kind, and lists each with every side", () => {
    const conflicts = findConflicts(consultations);
    const text = conflictList(consultations);
    const dates = conflicts.filter(({ kind }) => kind === "date-order").length;
    expect(text.split("\n").slice(0, 2)).toEqual([`${conflicts.length} disagreements`, `by kind: figures ${conflicts.length - dates}, date-order ${dates}`]);
    for (const { subject, sides } of conflicts) for (const part of [subject, ...sides.map(({ states }) => states)]) expect(text).toContain(part);
  });

  it("says so where nothing disagrees", () => {
    expect(conflictList(parseDataset({ schemaVersion: "1", title: "Empty" }))).toBe("0 disagreements\n");
  });
});
