import * as z from "zod";
import { OrganizationId, ServiceId } from "../shared/ids.js";
import { isSyntheticId, ReferralId } from "../shared/opaque-ids.js";
import { strictObject } from "../shared/strict-object.js";
import { INTAKE_SOURCES } from "./intake-sources.js";
import { Person } from "./person.js";
import { ReferralEvent } from "./referral-event.js";
import { replay } from "./replay.js";
import { SERVICE_CATEGORIES } from "./service-categories.js";
import { URGENCIES } from "./urgencies.js";

/** Most events that a referral holds. */
export const MOST_EVENTS = 1000;

/** Calendar month of the intake: `2020-03`. */
const Month = /*#__PURE__*/ z
  .string()
  .regex(/^\d{4}-(?:0[1-9]|1[0-2])$/)
  .register(z.globalRegistry, { description: "Month, the finest date outside the events", examples: ["2020-03"], sensitivity: "personal" });

/**
 * A request that a service meet a need of one person, as the events of its life; the status is derived from them.
 *
 * unknown → shapes → every event allowed where it stands → Referral
 */
export const Referral = /*#__PURE__*/ strictObject(() => ({
  id: ReferralId,
  synthetic: z.literal(true).optional().register(z.globalRegistry, { description: "Said of every invented referral", sensitivity: "public" }),
  person: Person,
  month: Month,
  intakeSource: z.enum(INTAKE_SOURCES),
  urgency: z.enum(URGENCIES),
  need: z.enum(SERVICE_CATEGORIES).register(z.globalRegistry, { description: "What is asked for" }),
  referrerId: OrganizationId.optional().register(z.globalRegistry, { description: "The organization that asks" }),
  recipientId: OrganizationId.meta({ description: "The organization that is asked", examples: ["cwcs"] }),
  serviceId: ServiceId.optional().register(z.globalRegistry, { description: "Its service" }),
  events: z.array(ReferralEvent).max(MOST_EVENTS),
}))
  .superRefine((referral, context) => {
    if (isSyntheticId(referral.id) && referral.synthetic !== true)
      context.addIssue({ code: "custom", path: ["synthetic"], message: "must be true where the id is one of an invented record", params: { code: "invalid_value" } });
    const { refusal } = replay(referral);
    if (refusal !== undefined) context.addIssue({ code: "custom", path: ["events", refusal.at, refusal.field], message: refusal.must, params: { code: "invalid_transition" } });
  })
  .register(z.globalRegistry, { id: "Referral", title: "Referral", description: "A request that a service meet a need of one person, as append-only events", sensitivity: "special" });
/** A request that a service meet a need of one person, as append-only events. */
export interface Referral extends z.infer<typeof Referral> {}
