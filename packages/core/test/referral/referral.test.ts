import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CoreError, openReferral, parseReferral, Referral } from "@redheart/core";
import { anyHistory, consentGiven, draft, IDS, withEvents } from "./invented.js";

const failureOf = (input: unknown): CoreError => {
  try {
    parseReferral(input);
  } catch (error) {
    if (error instanceof CoreError) return error;
    throw error;
  }
  throw new Error("the input was accepted");
};
const everythingSaid = (error: CoreError): string => JSON.stringify([error.message, error.path, error.issues, error.stack, String(error.cause)]);

describe("Referral", () => {
  it("reads back what it wrote, whatever the history", () => {
    fc.assert(
      fc.property(anyHistory, (events) => {
        expect(parseReferral(JSON.parse(JSON.stringify(withEvents(events))))).toEqual(withEvents(events));
      }),
      { numRuns: 200, seed: 21 },
    );
  });

  it.each(["name", "dateOfBirth", "age", "address", "phone", "nationalId", "photo", "note"])("has no field for a person's %s", (field) => {
    const input = { ...draft(), person: { ...draft().person, [field]: "x" } };
    expect(failureOf(input).issues.map(({ code, path }) => ({ code, path }))).toEqual([{ code: "unknown_field", path: ["person"] }]);
  });

  it("has no field for the number of a general diary", () => {
    const events = [{ kind: "general_diary_registered", on: "2020-03-02", stationDistrict: "BD4087", number: "771" }];
    expect(failureOf({ ...draft(), events }).issues[0]).toMatchObject({ code: "unknown_field", path: ["events", 0] });
  });

  it.each([
    ["a version 1 id, which carries a clock", "2c5ea4c0-4067-11e9-8bad-9b1deb4d3b7d"],
    ["a version 5 id, which is the hash of a name", "74738ff5-5367-5958-9aee-98fffdcd1876"],
    ["a version 7 id, which carries a clock", "018f3b1c-7c4a-7bde-8f10-2b6e0d8a9c31"],
    ["initials and a date", "rk-2012-03-04"],
    ["a phone number", "01711000000"],
  ])("refuses %s", (_, id) => {
    expect(failureOf({ ...draft(), person: { ...draft().person, id } }).issues[0]).toMatchObject({ code: "invalid_format", path: ["person", "id"] });
  });

  it("refuses a place finer than the district, and a month with a day", () => {
    expect(failureOf({ ...draft(), person: { ...draft().person, district: "BD408704" } }).path).toEqual(["person", "district"]);
    expect(failureOf({ ...draft(), month: "2020-03-02" }).path).toEqual(["month"]);
  });

  it("refuses an invented id without the word that it is invented", () => {
    const id = "00000000-0000-4000-8001-000000000001";
    expect(failureOf({ ...draft(), id }).path).toEqual(["synthetic"]);
    expect(parseReferral({ ...draft(), id, synthetic: true }).synthetic).toBe(true);
  });

  it("names the first event that is not allowed where it stands", () => {
    expect(failureOf(withEvents([consentGiven(), { kind: "requested", on: "2020-03-02" }, { kind: "completed", on: "2020-03-03", outcome: "service_provided" }])).issues[0]).toEqual({
      code: "invalid_transition",
      path: ["events", 2, "kind"],
      message: 'parseReferral: events[2].kind must be, as status after "requested", one of accepted, declined, cancelled, entered_in_error; got "completed"',
    });
  });

  it("says nothing of what a broken record holds: no value, no unknown key", () => {
    const secret = fc.stringMatching(/^[A-Z][a-z]{5,9} [A-Z][a-z]{5,9} 01\d{9}$/);
    const place = fc.constantFrom("id", "month", "urgency", "need", "recipientId", "ageBand", "gender", "district", "personKey", "key", "eventKind", "eventDate", "consentId", "recipient", "witness");
    fc.assert(
      fc.property(secret, place, (value, where) => {
        const base = { ...draft(), person: { ...draft().person } as Record<string, unknown> } as Record<string, unknown> & { person: Record<string, unknown> };
        const events: Record<string, unknown> = {
          eventKind: { kind: value, on: "2020-03-02" },
          eventDate: { kind: "requested", on: value },
          consentId: { kind: "consent_withdrawn", on: "2020-03-02", consentId: value },
          recipient: { ...consentGiven(), consent: { ...consentGiven().consent, recipients: [value] } },
          witness: { kind: "handed_over", on: "2020-03-02", to: "parents", witnessRole: value },
        };
        if (where in events) base["events"] = [events[where]];
        else if (where === "key") base[value] = 1;
        else if (where === "personKey") base.person[value] = 1;
        else if (["ageBand", "gender", "district"].includes(where)) base.person[where] = value;
        else base[where] = value;
        const said = everythingSaid(failureOf(base));
        for (const word of value.split(" ")) expect(said).not.toContain(word);
      }),
      { numRuns: 400, seed: 22 },
    );
  });

  it.each([
    ["a list", []],
    ["a text", "referral"],
    ["nothing", null],
    ["a prototype key", JSON.parse(`{"__proto__":{"id":"${IDS.referral}"}}`)],
    ["a million events", { ...draft(), events: Array.from({ length: 1_000_000 }, () => 0) }],
    ["lone surrogates for an id", { ...draft(), id: "\ud800" }],
    ["Bengali digits in a date", { ...draft(), month: "২০২০-০৩" }],
    ["a district with bidi controls", { ...draft(), person: { ...draft().person, district: "\u202eBD4087" } }],
  ])("refuses %s as one CoreError", (_, input) => {
    expect(failureOf(input).code).toBe("invalid_value");
  });
});

describe("openReferral", () => {
  it("starts as a draft without events and throws for fields that are no referral's", () => {
    expect(draft().events).toEqual([]);
    expect(() => openReferral({ ...draft(), recipientId: "No Such Id" })).toThrow("openReferral: recipientId must have the form of its schema (regex)");
    expect(Referral.safeParse({ ...draft(), status: "completed" }).success).toBe(false);
  });
});
