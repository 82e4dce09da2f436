import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { identifierTraces, MeetingId, OpaqueId, PersonId, ReferralId } from "../../src/index.js";

describe("identifierTraces", () => {
  it.each([
    ["a birth date with hyphens", "case-2009-04-17", ["date"]],
    ["a birth date written together", "c20090417", ["date"]],
    ["a birth date, day first", "17.04.2009-x", ["date"]],
    ["a birth date without leading zeros", "17.4.2009", ["date"]],
    ["a birth date without leading zeros, year first", "case-2009-4-7", ["date"]],
    ["a mobile number with the country's code apart", "+880 1700-000000", ["phone"]],
    ["a date in Bengali digits", "২০০৯-০৪-১৭", ["date"]],
    ["a mobile number", "01700-000000", ["phone"]],
    ["a mobile number with the country's code", "+8801700000000", ["phone"]],
    ["a number of a register", "no-1234567890", ["long_number"]],
    ["initials before a number", "AE-7", ["initials"]],
    ["initials with stops", "A.E.", ["initials"]],
    ["all at once", "AE-2009-04-17-01700000000", ["date", "phone", "initials"]],
  ])("finds %s", (_, id, traces) => {
    expect(identifierTraces(id)).toEqual(traces);
  });

  it.each(["referral-7", "stakeholder-meeting-9-01", "3f8a1c52-7b0e-4d6f-9a2c-5e1b8d7f4c03", "figure-2014-2018", "", "calls-2288"])("finds nothing in %j", (id) => {
    expect(identifierTraces(id)).toEqual([]);
  });

  it("ends for any text, however long", () => {
    expect(identifierTraces("1-".repeat(1_000_000))).toEqual(["long_number"]);
  });
});

describe("ids of records about a person", () => {
  it("are random UUIDs of version 4 and nothing else", () => {
    for (const schema of [OpaqueId, ReferralId, PersonId]) {
      expect(fc.sample(fc.uuid({ version: 4 }), 200).filter((id) => !schema.safeParse(id).success)).toEqual([]);
      expect(fc.sample(fc.uuid({ version: [1, 3, 5, 6, 7] }), 200).filter((id) => schema.safeParse(id).success)).toEqual([]);
    }
  });

  it("carry no date, initials or phone, and have one spelling", () => {
    const refused = ["2009-04-17", "AE-7", "01700000000", "9e107d9d372bb6826bd81d3542a419d6", "3F8A1C52-7B0E-4D6F-9A2C-5E1B8D7F4C03", "{3f8a1c52-7b0e-4d6f-9a2c-5e1b8d7f4c03}", "3f8a1c52-7b0e-4d6f-9a2c-5e1b8d7f4c03\n", "৩f8a1c52-7b0e-4d6f-9a2c-5e1b8d7f4c03"];
    expect(refused.filter((id) => OpaqueId.safeParse(id).success)).toEqual([]);
  });
});

describe("public ids", () => {
  it("carry no date and no mobile number, however grouped", () => {
    const refused = ["meeting-2022-08-30", "meeting-30-08-2022", "meeting-20220830", "call-01700-000000", "call-880-1700-000000", "call-01-700-000-000", "m-1234567"];
    expect(refused.filter((id) => MeetingId.safeParse(id).success)).toEqual([]);
  });

  it("carry years, months and ordinals", () => {
    const accepted = ["stakeholder-meeting-9", "hotline-calls-2014-01-2018-12", "shelter-2014-2018", "figure-2020-23"];
    expect(accepted.filter((id) => !MeetingId.safeParse(id).success)).toEqual([]);
  });
});
