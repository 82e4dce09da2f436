import { Codebook } from "@redheart/core";
import { childProtectionCodebook } from "@redheart/core/codebook";
import { describe, expect, it } from "vitest";

describe("childProtectionCodebook", () => {
  it("is a codebook of 31 themes and other, in eight families and that of other", () => {
    expect(Codebook.parse(childProtectionCodebook)).toEqual(childProtectionCodebook);
    expect(childProtectionCodebook.codes).toHaveLength(32);
    expect(childProtectionCodebook.families).toHaveLength(9);
  });
  it("names every code and family once, and only families and codes that exist", () => {
    const codes = childProtectionCodebook.codes.map(({ id }) => id);
    const families = childProtectionCodebook.families.map(({ id }) => id);
    expect(new Set(codes).size).toBe(codes.length);
    expect(childProtectionCodebook.codes.every(({ familyId }) => families.includes(familyId))).toBe(true);
    expect(childProtectionCodebook.codes.flatMap(({ narrowerThan = [] }) => narrowerThan).every((id) => codes.includes(id))).toBe(true);
  });
  it("labels everything in three languages, unsigned as yet", () => {
    for (const { label } of [...childProtectionCodebook.codes, ...childProtectionCodebook.families]) expect(label.reviewed).toBe(false);
  });
});
