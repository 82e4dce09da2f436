import * as fc from "fast-check";
import { advanceReferral, type AgeBand, type Consent, CoreError, openReferral, type Referral, type ReferralEvent, type ReferralIn } from "@redheart/core";

/** Random ids, invented once. */
export const IDS = {
  referral: "8a1f7c52-90de-4b36-a4c8-51f0e2d7b964",
  person: "3f2b8c1e-5d7a-4c9b-8e21-0a6d4f9b7c35",
  consent: "b7d09c34-1e62-4f58-9b0a-c3d81e5f7a26",
  consent2: "1c5e8f70-3b94-4d2a-8f61-7e0b9d4c2a58",
  override: "e4930b1d-6c75-4a8e-b2f9-08d1c7a65e43",
} as const;

type ConsentEvent = Extract<ReferralEvent, { kind: "consent_given" }>;

/** An adult's consent to be served by the centre, from 1 March 2020. */
export const consentGiven = (changes: Partial<Record<keyof Consent, unknown>> = {}): ConsentEvent =>
  ({ kind: "consent_given", on: "2020-03-01", consent: { id: IDS.consent, givenBy: "self", purposes: ["service"], recipients: ["centre"], withheld: [], obtainedOn: "2020-03-01", ...changes } }) as unknown as ConsentEvent;

/** A recorded decision to act without consent, towards the centre. */
export const overrideRecorded = (changes: Record<string, unknown> = {}): ReferralEvent =>
  ({
    kind: "override_recorded", on: "2020-03-01",
    override: { id: IDS.override, basis: "vital_interests", authorizedRole: "case_supervisor", reason: "immediate_danger", purposes: ["service"], recipients: ["centre"], ...changes },
  }) as unknown as ReferralEvent;

/** A draft, invented. */
export const draft = (ageBand: AgeBand = "18-20"): ReferralIn<"draft"> =>
  openReferral({ id: IDS.referral, person: { id: IDS.person, ageBand, gender: "female", district: "BD4087" }, month: "2020-03", intakeSource: "police", urgency: "urgent", need: "shelter", recipientId: "centre" });

/** A referral with the given events, unchecked. */
export const withEvents = (events: readonly ReferralEvent[], ageBand: AgeBand = "18-20"): Referral => ({ ...draft(ageBand), events: [...events] });

const day = fc.constantFrom("2020-03-02", "2020-03-15", "2020-04-01", "2020-05-09", "2020-06");
const of = (fields: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<ReferralEvent> => fc.record(fields) as unknown as fc.Arbitrary<ReferralEvent>;
const plain = (...kinds: ReferralEvent["kind"][]) => of({ kind: fc.constantFrom(...kinds), on: day });

/** Any event, legal by itself, wherever it may stand. */
export const anyEvent: fc.Arbitrary<ReferralEvent> = fc.oneof(
  { weight: 6, arbitrary: plain("requested", "accepted", "in_progress") },
  { weight: 6, arbitrary: plain("health_service_given", "shelter_stay_started", "shelter_stay_ended", "life_skill_training_given") },
  {
    weight: 8,
    arbitrary: fc.constantFrom(
      consentGiven(), consentGiven({ id: IDS.consent2, purposes: ["service", "research"], recipients: ["centre", "clinic"] }),
      consentGiven({ purposes: ["service", "sharing", "reporting"], recipients: ["centre", "clinic"] }), consentGiven({ expiresOn: "2020-03-20" }),
    ),
  },
  { weight: 2, arbitrary: fc.constantFrom(overrideRecorded(), overrideRecorded({ recipients: ["clinic"] })) },
  { weight: 1, arbitrary: day.chain((on) => fc.constantFrom(IDS.consent, IDS.consent2).map((consentId) => ({ kind: "consent_withdrawn", on, consentId }) as unknown as ReferralEvent)) },
  { weight: 3, arbitrary: of({ kind: fc.constant("on_hold"), on: day, reason: fc.constantFrom("waiting_for_court", "other") }) },
  { weight: 1, arbitrary: of({ kind: fc.constant("declined"), on: day, reason: fc.constant("capacity_full") }) },
  { weight: 1, arbitrary: of({ kind: fc.constant("completed"), on: day, outcome: fc.constantFrom("service_provided", "referral_declined_by_survivor") }) },
  { weight: 1, arbitrary: of({ kind: fc.constant("failed"), on: day, reason: fc.constant("person_left") }) },
  { weight: 1, arbitrary: of({ kind: fc.constant("cancelled"), on: day, reason: fc.constantFrom("no_longer_needed", "referral_declined_by_survivor") }) },
  { weight: 1, arbitrary: of({ kind: fc.constant("entered_in_error"), on: day, reason: fc.constant("duplicate") }) },
  { weight: 3, arbitrary: of({ kind: fc.constant("general_diary_registered"), on: day, stationDistrict: fc.constant("BD4087") }) },
  { weight: 3, arbitrary: of({ kind: fc.constant("counselling_given"), on: day, form: fc.constantFrom("individual", "group") }) },
  { weight: 3, arbitrary: of({ kind: fc.constant("handed_over"), on: day, to: fc.constant("parents"), witnessRole: fc.constant("police_officer") }) },
  { weight: 3, arbitrary: of({ kind: fc.constant("follow_up_made"), on: day, type: fc.constant("after_reunification") }) },
);

/** Events in any order, most of them not allowed where they stand. */
export const anyTries: fc.Arbitrary<ReferralEvent[]> = fc.array(anyEvent, { maxLength: 40 });

/** Legal histories: each event is tried in turn and left out where the state refuses it. */
export const anyHistory: fc.Arbitrary<ReferralEvent[]> = anyTries.map((tries) =>
  tries.reduce<Referral>((referral, event) => {
    try {
      return advanceReferral(referral, event);
    } catch (error) {
      if (error instanceof CoreError) return referral;
      throw error;
    }
  }, draft()).events,
);
