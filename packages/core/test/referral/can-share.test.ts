import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AgeBand, canShare, PURPOSES, type ReferralEvent } from "@redheart/core";
import { anyHistory, consentGiven, IDS, overrideRecorded, withEvents } from "./invented.js";

const day = "2020-03-15";
const ask = (events: readonly ReferralEvent[], band: AgeBand = "18-20", on = day) => canShare(withEvents(events, band), "centre", "service", on);
const denied = (...reasons: string[]) => ({ allowed: false, reasons });

describe("canShare", () => {
  it("says no by default, and why", () => {
    expect(ask([])).toEqual(denied("no_consent"));
  });

  it("says yes to the recipient and purpose that the consent names, with what is kept back", () => {
    expect(ask([consentGiven({ withheld: ["district"] })])).toEqual({ allowed: true, basis: "consent", authorityId: IDS.consent, withheld: ["district"] });
  });

  it.each([
    ["another recipient", { recipients: ["clinic"] }, "recipient_not_covered"],
    ["another purpose", { purposes: ["research"] }, "purpose_not_covered"],
    ["a consent of a later day", { obtainedOn: "2020-03-16" }, "not_yet_obtained"],
    ["a consent of the same month without a day, which may be later", { obtainedOn: "2020-03" }, "not_yet_obtained"],
    ["a consent past its last day", { expiresOn: "2020-03-14" }, "expired"],
    ["a consent withdrawn that day", { withdrawnOn: "2020-03-15" }, "withdrawn"],
    ["a consent withdrawn some day of the month", { withdrawnOn: "2020-03" }, "withdrawn"],
    ["an adult for whom someone else consents", { givenBy: "caregiver" }, "not_the_person"],
  ])("says no to %s", (_, changes, reason) => {
    expect(ask([consentGiven(changes)])).toEqual(denied(reason));
  });

  it("says yes on the last day and no on the next", () => {
    expect(ask([consentGiven({ expiresOn: day })]).allowed).toBe(true);
    expect(ask([consentGiven({ expiresOn: day })], "18-20", "2020-03-16")).toEqual(denied("expired"));
  });

  it("asks for a guardian, and from nine years for the child's assent", () => {
    expect(ask([consentGiven()], "9-17")).toEqual(denied("guardian_missing"));
    expect(ask([consentGiven({ givenBy: "caregiver" })], "9-17")).toEqual(denied("assent_missing"));
    expect(ask([consentGiven({ givenBy: "caregiver", childAssents: false })], "9-17")).toEqual(denied("assent_missing"));
    expect(ask([consentGiven({ givenBy: "legal_guardian", childAssents: true })], "9-17").allowed).toBe(true);
    expect(ask([consentGiven({ givenBy: "caregiver" })], "0-8").allowed).toBe(true);
    expect(ask([consentGiven()], "unknown")).toEqual(denied("age_unknown"));
  });

  it("goes by a recorded override, names it as the basis, and never for research", () => {
    expect(ask([overrideRecorded()], "9-17")).toMatchObject({ allowed: true, basis: "override", authorityId: IDS.override });
    expect(canShare(withEvents([overrideRecorded()]), "centre", "research", day)).toEqual(denied("purpose_not_covered"));
  });

  it("shares nothing of a record entered in error, and nothing of a history that is not legal", () => {
    expect(ask([consentGiven(), { kind: "entered_in_error", on: day, reason: "wrong_person" }])).toEqual(denied("entered_in_error"));
    expect(ask([consentGiven(), { kind: "accepted", on: day }])).toEqual(denied("no_consent"));
  });

  it("throws for a day without a day", () => {
    expect(() => ask([consentGiven()], "18-20", "2020-03")).toThrow("canShare: on must be a calendar day");
    expect(() => ask([consentGiven()], "18-20", "2020-02-30")).toThrow(expect.objectContaining({ code: "invalid_format", path: ["on"] }));
  });

  it("is never true without a consent or override that names the recipient and the purpose and is not withdrawn", () => {
    let allowed = 0;
    fc.assert(
      fc.property(anyHistory, fc.constantFrom("centre", "clinic", "stranger"), fc.constantFrom(...PURPOSES), fc.constantFrom("2020-02-28", day, "2020-07-01"), (events, recipient, purpose, on) => {
        if (!canShare(withEvents(events), recipient, purpose, on).allowed) return;
        allowed++;
        const named = events.some((event, at) => {
          if (event.kind === "override_recorded") return (event.override.recipients as string[]).includes(recipient) && (event.override.purposes as string[]).includes(purpose);
          if (event.kind !== "consent_given") return false;
          const { id, recipients, purposes, obtainedOn } = event.consent;
          const isWithdrawn = events.slice(at).some((later) => later.kind === "consent_withdrawn" && later.consentId === id && later.on <= on);
          return (recipients as string[]).includes(recipient) && purposes.includes(purpose) && obtainedOn <= on && !isWithdrawn;
        });
        expect(named).toBe(true);
      }),
      { numRuns: 1000, seed: 13 },
    );
    expect(allowed).toBeGreaterThan(50);
  });
});
