import type { IntakeSource } from "@redheart/core";
import { dayText } from "./calendar.js";
import { draw, drawInteger } from "./random-stream.js";
import type { Stratum } from "./strata.js";
import { syntheticId } from "./synthetic-ids.js";
import type { SyntheticPerson } from "./synthetic-person.js";

/** An event as JSON has it. */
export type PlainEvent = { readonly kind: string; readonly on: string } & Readonly<Record<string, unknown>>;

/** What an event history is drawn for. */
export interface SyntheticCase {
  readonly number: number;
  readonly stratum: Stratum;
  readonly person: SyntheticPerson;
  readonly intakeSource: IntakeSource;
  readonly intakeDay: number;
  readonly random: () => number;
}

/** The organization that every invented referral asks. */
export const RECIPIENT = "synthetic-centre";

/** Ends of referrals that brought no care. Assumptions: no source tells how many there were. */
const WITHOUT_CARE = { declined: 18, cancelled: 14, refused: 16, failed: 12, withdrawn: 6, requested: 8, accepted: 6, in_progress: 6, on_hold: 5, draft: 4, entered_in_error: 5 };

/** Consent of the person, or of who cares for a child; for some children, and where the age is unknown, an override. */
function authority({ number, person, random }: SyntheticCase, on: string): PlainEvent {
  const isChild = person.ageBand === "0-8" || person.ageBand === "9-17";
  if (person.ageBand === "unknown" || (isChild && random() < 0.1))
    return {
      kind: "override_recorded", on,
      override: { id: syntheticId("override", number), basis: "best_interests_of_the_child", authorizedRole: "social_welfare_officer", reason: draw(random, { caregiver_suspected: 1, guardian_unreachable: 2 }), purposes: ["service"], recipients: [RECIPIENT] },
    };
  const purposes = ["service", ...(random() < 0.7 ? ["reporting"] : []), ...(random() < 0.1 ? ["research"] : [])];
  const withheld = random() < 0.1 ? ["district"] : [];
  const giver = isChild ? { givenBy: "caregiver", ...(person.ageBand === "9-17" && { childAssents: true }) } : { givenBy: "self" };
  return { kind: "consent_given", on, consent: { id: syntheticId("consent", number), ...giver, purposes, recipients: [RECIPIENT], withheld, obtainedOn: on } };
}

/** Care and what follows it, from the day on which the service begins. */
function care({ stratum, person, random }: SyntheticCase, day: number): PlainEvent[] {
  const end = day + (stratum.care === "shelter_stay_started" ? drawInteger(random, 3, 60) : drawInteger(random, 7, 90));
  const completed = { kind: "completed", on: dayText(end), outcome: random() < 0.93 ? "service_provided" : "service_partly_provided" };
  if (stratum.care === "health_service_given") return [{ kind: "health_service_given", on: dayText(day) }, completed];
  if (stratum.care === "counselling_given") return [{ kind: "counselling_given", on: dayText(day), form: draw(random, { individual: 7, family: 2, group: 1 }) }, completed];
  const isAdult = person.ageBand !== "0-8" && person.ageBand !== "9-17";
  return [
    { kind: "shelter_stay_started", on: dayText(day) },
    ...(random() < 0.3 ? [{ kind: "life_skill_training_given", on: dayText(day + 2) }] : []),
    { kind: "shelter_stay_ended", on: dayText(end) },
    { kind: "handed_over", on: dayText(end), to: isAdult ? draw(random, { parents: 5, relatives: 2, spouse: 2, self: 1 }) : draw(random, { parents: 8, relatives: 1, guardian: 1 }), witnessRole: "police_officer" },
    completed,
    { kind: "follow_up_made", on: dayText(end + drawInteger(random, 14, 120)), type: "after_reunification" },
  ];
}

/** A history that ends without care, from request to its end. */
function withoutCare({ number, random, person }: SyntheticCase, first: PlainEvent, day: number): PlainEvent[] {
  const end = draw(random, WITHOUT_CARE);
  const [early, late] = [dayText(day + 1), dayText(day + drawInteger(random, 3, 40))];
  const requested = [first, { kind: "requested", on: dayText(day) }];
  const accepted = [...requested, { kind: "accepted", on: early }];
  const going = [...accepted, { kind: "in_progress", on: late }];
  switch (end) {
    case "draft":
      return [first];
    case "entered_in_error":
      return [first, { kind: "entered_in_error", on: late, reason: "duplicate" }];
    case "requested":
      return requested;
    case "declined":
      return [...requested, { kind: "declined", on: early, reason: draw(random, { capacity_full: 3, not_eligible: 2, service_unavailable: 2, out_of_area: 1 }) }];
    case "cancelled":
      return [...requested, { kind: "cancelled", on: late, reason: draw(random, { no_longer_needed: 2, person_moved: 2, referral_declined_by_survivor: 3 }) }];
    case "withdrawn":
      return first.kind === "consent_given" ? [...accepted, { kind: "consent_withdrawn", on: late, consentId: syntheticId("consent", number) }] : accepted;
    case "accepted":
      return accepted;
    case "refused":
      return [...accepted, { kind: "completed", on: late, outcome: "referral_declined_by_survivor" }];
    case "failed":
      return [...accepted, { kind: "failed", on: late, reason: person.ageBand === "unknown" ? "other" : draw(random, { person_not_reached: 3, person_left: 2 }) }];
    case "in_progress":
      return going;
    default:
      return [...going, { kind: "on_hold", on: late, reason: "waiting_for_court" }];
  }
}

/** The events of one invented referral; a general diary stands in each that the police brought. */
export function syntheticEvents(drawn: SyntheticCase): PlainEvent[] {
  const { stratum, intakeSource, intakeDay, random } = drawn;
  const on = dayText(intakeDay);
  const first = authority(drawn, on);
  const diary = intakeSource === "police" ? [{ kind: "general_diary_registered", on, stationDistrict: "BD4087" }] : [];
  if (stratum.care === undefined) return [...diary, ...withoutCare(drawn, first, intakeDay)];
  const accepted = intakeDay + drawInteger(random, 0, 4);
  const started = accepted + drawInteger(random, 0, 6);
  return [
    ...diary,
    first,
    { kind: "requested", on },
    { kind: "accepted", on: dayText(accepted) },
    { kind: "in_progress", on: dayText(started) },
    ...care(drawn, started),
  ];
}
