import * as z from "zod";
import { PartialDate } from "../shared/dates.js";
import { DistrictCode } from "../shared/district-code.js";
import { OrganizationId } from "../shared/ids.js";
import { AuthorityId } from "../shared/opaque-ids.js";
import { strictObject } from "../shared/strict-object.js";
import { Consent } from "./consent.js";
import { OUTCOMES } from "./outcomes.js";
import { Override } from "./override.js";
import { CANCEL_REASONS, DECLINE_REASONS, ERROR_REASONS, FAIL_REASONS, HOLD_REASONS } from "./reasons.js";

/** Where counselling happens, in words of who takes part. */
export const COUNSELLING_FORMS = ["individual", "family", "group", "community"] as const;
/** To whom a person is handed over. */
export const HANDOVER_RECIPIENTS = ["parents", "relatives", "guardian", "spouse", "self", "institution"] as const;
/** Who is present at a handover: a role, never a person. */
export const WITNESS_ROLES = ["police_officer", "social_welfare_officer", "court_official", "local_representative", "border_guard_officer", "ngo_worker"] as const;
/** What a follow-up looks after. */
export const FOLLOW_UPS = ["after_reunification", "in_care", "for_service", "for_assessment"] as const;

/** What every event has: the day, and the organization that tells of it. */
const Told = /*#__PURE__*/ strictObject(() => ({ on: PartialDate, by: OrganizationId.optional() }));
const event = <Kind extends string, Fields extends z.core.$ZodLooseShape>(kind: Kind, fields: () => Fields) =>
  strictObject(() => ({ kind: z.literal(kind), ...Told.shape, ...fields() })).register(z.globalRegistry, { sensitivity: "special" });
const nothingMore = () => ({});

/**
 * What can happen to a referral, discriminated by `kind`: steps, each named for the state that it leads to, and records.
 * `by` is the organization that tells of it. A general diary event never holds the diary's number.
 */
export const ReferralEvent = /*#__PURE__*/ z
  .discriminatedUnion("kind", [
    event("requested", nothingMore),
    event("accepted", nothingMore),
    event("in_progress", nothingMore),
    event("on_hold", () => ({ reason: z.enum(HOLD_REASONS) })),
    event("declined", () => ({ reason: z.enum(DECLINE_REASONS) })),
    event("completed", () => ({ outcome: z.enum(OUTCOMES) })),
    event("failed", () => ({ reason: z.enum(FAIL_REASONS) })),
    event("cancelled", () => ({ reason: z.enum(CANCEL_REASONS) })),
    event("entered_in_error", () => ({ reason: z.enum(ERROR_REASONS) })),
    event("consent_given", () => ({ consent: Consent })),
    event("consent_withdrawn", () => ({ consentId: AuthorityId })),
    event("override_recorded", () => ({ override: Override })),
    event("general_diary_registered", () => ({ stationDistrict: DistrictCode })),
    event("counselling_given", () => ({ form: z.enum(COUNSELLING_FORMS) })),
    event("health_service_given", nothingMore),
    event("shelter_stay_started", nothingMore),
    event("shelter_stay_ended", nothingMore),
    event("life_skill_training_given", nothingMore),
    event("handed_over", () => ({ to: z.enum(HANDOVER_RECIPIENTS), witnessRole: z.enum(WITNESS_ROLES) })),
    event("follow_up_made", () => ({ type: z.enum(FOLLOW_UPS) })),
  ])
  .register(z.globalRegistry, { id: "ReferralEvent", title: "Referral event", description: "A step or a record in the life of a referral", sensitivity: "special" });
/** What can happen to a referral, discriminated by `kind`. */
export type ReferralEvent = z.infer<typeof ReferralEvent>;
/** Kind of a {@link ReferralEvent}. */
export type ReferralEventKind = ReferralEvent["kind"];
