import * as z from "zod";
import { PartialDate } from "../shared/dates.js";
import { OrganizationId } from "../shared/ids.js";
import { AuthorityId } from "../shared/opaque-ids.js";
import { strictObject } from "../shared/strict-object.js";

/** What consent is asked for, each apart: to be served, to have a provider tell others, to be counted in reports, to be in research. */
export const PURPOSES = ["service", "sharing", "reporting", "research"] as const;
/** What consent is asked for. */
export type Purpose = (typeof PURPOSES)[number];

/** Who gives consent: the person, the one who cares for a child, or a guardian by law. */
export const CONSENT_GIVERS = ["self", "caregiver", "legal_guardian"] as const;
/** Who gives consent. */
export type ConsentGiver = (typeof CONSENT_GIVERS)[number];

/** What a person may ask to keep back from those who receive the referral. */
export const WITHHOLDABLE = ["age_band", "gender", "district", "intake_source", "health", "counselling", "shelter", "legal", "family"] as const;
/** What a person may ask to keep back. */
export type Withholdable = (typeof WITHHOLDABLE)[number];

/** A consent: who gave it, for what, towards whom, what is kept back, from when until when. */
export const Consent = /*#__PURE__*/ strictObject(() => ({
  id: AuthorityId,
  givenBy: z.enum(CONSENT_GIVERS),
  childAssents: z.boolean().optional().register(z.globalRegistry, { description: "Whether the child agrees; needed from 9 to 17 beside the guardian's consent" }),
  purposes: z.array(z.enum(PURPOSES)).min(1).max(4),
  recipients: z.array(OrganizationId).min(1).max(100),
  withheld: z.array(z.enum(WITHHOLDABLE)).max(9),
  obtainedOn: PartialDate,
  expiresOn: PartialDate.optional().register(z.globalRegistry, { description: "Last day; a month means until its end" }),
  withdrawnOn: PartialDate.optional().register(z.globalRegistry, { description: "First day without it; a month means from its start" }),
})).register(z.globalRegistry, { id: "Consent", title: "Consent", description: "Who consented to what, towards whom, from when until when", sensitivity: "special" });
/** A consent. */
export interface Consent extends z.infer<typeof Consent> {}
