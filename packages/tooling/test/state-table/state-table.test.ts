import { describe, expect, it } from "vitest";
import { REFERRAL_STATUSES, STATUS_MAPPINGS, type ReferralStatus } from "@redheart/core";
import { stateTable } from "../../src/state-table/state-table.js";

describe("stateTable", () => {
  it("has a row for each state, with the terminal ones said to be so", () => {
    const rows = stateTable().split("\n").filter((line) => line.startsWith("| ")).slice(2);
    expect(rows.map((row) => row.split(" | ")[0]?.slice(2))).toEqual(REFERRAL_STATUSES);
    expect(rows.filter((row) => row.includes("none: terminal")).map((row) => row.split(" | ")[0]?.slice(2))).toEqual(["declined", "failed", "cancelled", "entered_in_error"]);
  });

  it("calls lossy exactly the states that Primero does not give back", () => {
    const back = new Map<string, ReferralStatus>();
    for (const status of REFERRAL_STATUSES) {
      const { primero } = STATUS_MAPPINGS[status];
      if (primero !== undefined && !back.has(primero)) back.set(primero, status);
    }
    for (const status of REFERRAL_STATUSES) expect(STATUS_MAPPINGS[status].lossy).toBe(back.get(STATUS_MAPPINGS[status].primero ?? "") !== status);
  });

  it("gives every state a FHIR status of its own", () => {
    expect(new Set(REFERRAL_STATUSES.map((status) => STATUS_MAPPINGS[status].fhirTask)).size).toBe(REFERRAL_STATUSES.length);
  });
});
