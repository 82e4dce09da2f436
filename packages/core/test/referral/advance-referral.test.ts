import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { advanceReferral, CoreError, isInStatus, isOpen, outcomeOf, parseReferral, type Referral, type ReferralEvent, type ReferralStatus, RECORDS, REFERRAL_STATUSES, statusOf, TRANSITIONS } from "@redheart/core";
import { anyTries, consentGiven, draft, IDS, overrideRecorded, withEvents } from "./invented.js";

const on = "2020-03-15";
const STEPS: Record<Exclude<ReferralStatus, "draft">, ReferralEvent> = {
  requested: { kind: "requested", on },
  accepted: { kind: "accepted", on },
  in_progress: { kind: "in_progress", on },
  on_hold: { kind: "on_hold", on, reason: "waiting_for_court" },
  declined: { kind: "declined", on, reason: "capacity_full" },
  completed: { kind: "completed", on, outcome: "service_provided" },
  failed: { kind: "failed", on, reason: "person_left" },
  cancelled: { kind: "cancelled", on, reason: "no_longer_needed" },
  entered_in_error: { kind: "entered_in_error", on, reason: "duplicate" },
};
const WAYS: Record<ReferralStatus, readonly (keyof typeof STEPS)[]> = {
  draft: [],
  requested: ["requested"],
  accepted: ["requested", "accepted"],
  in_progress: ["requested", "accepted", "in_progress"],
  on_hold: ["requested", "accepted", "in_progress", "on_hold"],
  declined: ["requested", "declined"],
  completed: ["requested", "accepted", "completed"],
  failed: ["requested", "accepted", "failed"],
  cancelled: ["cancelled"],
  entered_in_error: ["entered_in_error"],
};
const inState = (status: ReferralStatus): Referral => withEvents([consentGiven(), ...WAYS[status].map((step) => STEPS[step])]);
/** What an act returns, or the given value where a CoreError refuses it. */
const attempt = <T>(act: () => T, otherwise: T): T => {
  try {
    return act();
  } catch (error) {
    if (error instanceof CoreError) return otherwise;
    throw error;
  }
};
const failureOf = (act: () => unknown): CoreError => {
  try {
    act();
  } catch (error) {
    if (error instanceof CoreError) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
};

describe("advanceReferral", () => {
  it.each(REFERRAL_STATUSES)("takes from %s exactly the steps of the table, and names them when it refuses", (status) => {
    const referral = inState(status);
    expect(statusOf(referral)).toBe(status);
    const allowed: readonly string[] = TRANSITIONS[status];
    const [taken, refused] = [true, false].map((isAllowed) => Object.entries(STEPS).filter(([step]) => allowed.includes(step) === isAllowed));
    expect(taken?.map(([, event]) => statusOf(advanceReferral(referral, event)))).toEqual(taken?.map(([step]) => step));
    for (const [, event] of refused ?? []) {
      const { code, message, path } = failureOf(() => advanceReferral(referral, event));
      expect({ code, path }).toEqual({ code: "invalid_transition", path: ["event", "kind"] });
      expect(message).toContain(allowed.length === 0 ? "nothing" : allowed.join(", "));
    }
  });

  it.each(REFERRAL_STATUSES)("takes from %s no record that its table does not hold", (status) => {
    const every = new Set(Object.values(RECORDS).flatMap((kinds): readonly string[] => kinds));
    const refused = [...every].filter((kind) => !(RECORDS[status] as readonly string[]).includes(kind));
    for (const kind of refused.filter((kind) => ["health_service_given", "shelter_stay_started", "life_skill_training_given"].includes(kind)))
      expect(failureOf(() => advanceReferral(inState(status), { kind, on } as ReferralEvent)).code).toBe("invalid_transition");
  });

  it("refuses a request without consent or override", () => {
    expect(failureOf(() => advanceReferral(draft(), { kind: "requested", on })).message).toBe(
      "advanceReferral: event.kind must rest on a consent in force for the service and the recipient, or on an override; got neither",
    );
    expect(statusOf(advanceReferral(withEvents([overrideRecorded()]), { kind: "requested", on }))).toBe("requested");
  });

  it("refuses a request after the consent was withdrawn, though it is dated before", () => {
    const withdrawn = withEvents([consentGiven(), { kind: "consent_withdrawn", on: "2020-03-10", consentId: IDS.consent as never }]);
    expect(failureOf(() => advanceReferral(withdrawn, { kind: "requested", on: "2020-03-05" })).code).toBe("invalid_transition");
    const renewed = advanceReferral(withdrawn, consentGiven({ id: IDS.consent2 }));
    expect(statusOf(advanceReferral(renewed, { kind: "requested", on: "2020-03-05" }))).toBe("requested");
  });

  it.each([["capacity is no reason code of a hold", { kind: "on_hold", on, reason: "capacity_full" }], ["a decline needs a reason", { kind: "declined", on }], ["a completion needs an outcome", { kind: "completed", on }]])("refuses by shape: %s", (_, event) => {
    expect(failureOf(() => advanceReferral(inState("requested"), event as ReferralEvent)).code).toBe("invalid_value");
  });

  it("cancels an open referral when the consent that carried it is withdrawn", () => {
    const withdrawn = advanceReferral(inState("in_progress"), { kind: "consent_withdrawn", on, consentId: IDS.consent as never });
    expect([statusOf(withdrawn), outcomeOf(withdrawn), isOpen(withdrawn)]).toEqual(["cancelled", "referral_declined_by_survivor", false]);
    expect(failureOf(() => advanceReferral(withdrawn, { kind: "in_progress", on })).code).toBe("invalid_transition");
  });

  it("goes on when another consent or an override still carries it", () => {
    const twice = withEvents([consentGiven(), consentGiven({ id: IDS.consent2 }), STEPS.requested]);
    expect(statusOf(advanceReferral(twice, { kind: "consent_withdrawn", on, consentId: IDS.consent as never }))).toBe("requested");
    const overridden = withEvents([consentGiven(), overrideRecorded(), STEPS.requested]);
    expect(statusOf(advanceReferral(overridden, { kind: "consent_withdrawn", on, consentId: IDS.consent as never }))).toBe("requested");
  });

  it("goes on when a consent is withdrawn that was for something else, though the one it began with has run out", () => {
    const forResearch = consentGiven({ id: IDS.consent2, purposes: ["research"] });
    const elsewhere = consentGiven({ id: IDS.consent2, recipients: ["clinic"] });
    for (const other of [forResearch, elsewhere]) {
      const running = withEvents([consentGiven({ expiresOn: "2020-03-20" }), other, STEPS.requested, STEPS.accepted, STEPS.in_progress]);
      const withdrawn = advanceReferral(running, { kind: "consent_withdrawn", on: "2020-05-09", consentId: IDS.consent2 as never });
      expect([statusOf(withdrawn), outcomeOf(withdrawn)]).toEqual(["in_progress", undefined]);
      expect(statusOf(advanceReferral(running, { kind: "consent_withdrawn", on: "2020-05-09", consentId: IDS.consent as never }))).toBe("cancelled");
    }
  });

  it("does not depend on events that come later, not even on one that is not allowed where it stands", () => {
    const withdrawal: ReferralEvent = { kind: "consent_withdrawn", on: "2020-05-09", consentId: IDS.consent2 as never };
    const running = withEvents([consentGiven({ expiresOn: "2020-03-20" }), consentGiven({ id: IDS.consent2, purposes: ["research"] }), STEPS.requested, withdrawal]);
    expect(statusOf({ ...running, events: [...running.events, consentGiven({ id: IDS.consent2 })] })).toBe(statusOf(running));
  });

  it("leaves a completed referral completed when consent is withdrawn after it", () => {
    expect(statusOf(advanceReferral(inState("completed"), { kind: "consent_withdrawn", on, consentId: IDS.consent as never }))).toBe("completed");
  });

  it("refuses a withdrawal of a consent that was never given, and a second one", () => {
    expect(failureOf(() => advanceReferral(draft(), { kind: "consent_withdrawn", on, consentId: IDS.consent as never })).path).toEqual(["event", "consentId"]);
    const once = withEvents([consentGiven(), { kind: "consent_withdrawn", on, consentId: IDS.consent as never }]);
    expect(failureOf(() => advanceReferral(once, { kind: "consent_withdrawn", on, consentId: IDS.consent as never })).code).toBe("invalid_transition");
  });

  it("opens and ends shelter stays in turn", () => {
    const started = advanceReferral(inState("in_progress"), { kind: "shelter_stay_started", on });
    expect(failureOf(() => advanceReferral(started, { kind: "shelter_stay_started", on })).message).toContain("must end the stay that goes on");
    expect(failureOf(() => advanceReferral(inState("in_progress"), { kind: "shelter_stay_ended", on })).message).toContain("must follow a stay that has started");
  });

  it("keeps a survivor's refusal apart from a provider's decline", () => {
    expect(outcomeOf(withEvents([consentGiven(), STEPS.requested, STEPS.declined]))).toBeUndefined();
    expect(outcomeOf(withEvents([consentGiven(), STEPS.requested, STEPS.accepted, { kind: "completed", on, outcome: "referral_declined_by_survivor" }]))).toBe("referral_declined_by_survivor");
    expect(outcomeOf(withEvents([{ kind: "cancelled", on, reason: "referral_declined_by_survivor" }]))).toBe("referral_declined_by_survivor");
  });

  it("refuses an event beyond the most that reading takes, so that what it returns can be read again", () => {
    const full = withEvents(Array.from({ length: 1000 }, (): ReferralEvent => ({ kind: "general_diary_registered", on, stationDistrict: "BD4087" })));
    expect(parseReferral(full).events).toHaveLength(1000);
    expect(failureOf(() => advanceReferral(full, { kind: "cancelled", on, reason: "other" }))).toMatchObject({ code: "invalid_value", path: ["referral", "events"] });
  });

  it("changes nothing of the referral that it was given", () => {
    const before = Object.freeze({ ...inState("requested"), events: Object.freeze([...inState("requested").events]) as unknown as ReferralEvent[] });
    const copy = structuredClone(before);
    advanceReferral(before, STEPS.accepted);
    expect(before).toEqual(copy);
  });

  it("leaves, after any sequence of events, the status that a fresh replay of the stored JSON derives", () => {
    fc.assert(
      fc.property(anyTries, (tries) => {
        const referral = tries.reduce<Referral>((before, event) => attempt(() => advanceReferral(before, event), before), draft());
        const restored = parseReferral(JSON.parse(JSON.stringify(referral)));
        expect(restored).toEqual(referral);
        expect(statusOf(restored)).toBe(statusOf(referral));
      }),
      { numRuns: 300, seed: 11 },
    );
  });

  it("takes and refuses the same events that parsing the whole history takes and refuses", () => {
    fc.assert(
      fc.property(anyTries, (tries) => {
        const step = attempt<string>(() => statusOf(tries.reduce<Referral>((referral, event) => advanceReferral(referral, event), draft())), "refused");
        const whole = attempt<string>(() => statusOf(parseReferral(withEvents(tries))), "refused");
        expect(step).toBe(whole);
      }),
      { numRuns: 300, seed: 12 },
    );
  });

  it("is refused by the compiler where the state is known", () => {
    const cancelled = advanceReferral(draft(), { kind: "cancelled", on, reason: "duplicate" });
    // @ts-expect-error a cancelled referral takes no acceptance
    expect(() => advanceReferral(cancelled, { kind: "accepted", on })).toThrow(CoreError);
    // @ts-expect-error a draft cannot be completed
    expect(() => advanceReferral(draft(), { kind: "completed", on, outcome: "service_provided" })).toThrow(CoreError);
    // @ts-expect-error care needs a service at work
    expect(() => advanceReferral(draft(), { kind: "counselling_given", on, form: "group" })).toThrow(CoreError);
    // @ts-expect-error a decline needs a reason
    expect(() => advanceReferral(inState("requested"), { kind: "declined", on })).toThrow(CoreError);
    const referral = inState("on_hold");
    if (!isInStatus(referral, "on_hold")) throw new Error("the invented referral is not on hold");
    const going = advanceReferral(referral, { kind: "in_progress", on });
    expect(statusOf(advanceReferral(going, { kind: "completed", on, outcome: "service_provided" }))).toBe("completed");
    // @ts-expect-error a referral on hold is resumed before it is completed
    expect(() => advanceReferral(referral, { kind: "completed", on, outcome: "service_provided" })).toThrow(CoreError);
  });
});
