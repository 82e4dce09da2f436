import * as z from "zod";
import { PartialDate } from "../shared/dates.js";
import { OrganizationId } from "../shared/ids.js";
import { AuthorityId } from "../shared/opaque-ids.js";
import { strictObject } from "../shared/strict-object.js";

/** Grounds on which a referral may go on without consent. */
export const OVERRIDE_BASES = ["vital_interests", "best_interests_of_the_child", "legal_obligation", "court_order"] as const;
/** Who may record an override. */
export const AUTHORIZED_ROLES = ["case_supervisor", "child_protection_officer", "social_welfare_officer", "court"] as const;
/** What made an override necessary. */
export const OVERRIDE_REASONS = ["immediate_danger", "person_unable_to_consent", "caregiver_suspected", "guardian_unreachable", "mandatory_reporting", "court_order"] as const;

/** A recorded decision to act without consent. It can serve, share or report; research never. */
export const Override = /*#__PURE__*/ strictObject(() => ({
  id: AuthorityId,
  basis: z.enum(OVERRIDE_BASES),
  authorizedRole: z.enum(AUTHORIZED_ROLES),
  reason: z.enum(OVERRIDE_REASONS),
  purposes: z.array(z.enum(["service", "sharing", "reporting"])).min(1).max(3),
  recipients: z.array(OrganizationId).min(1).max(100),
  expiresOn: PartialDate.optional(),
})).register(z.globalRegistry, { id: "Override", title: "Override", description: "A recorded decision to act without consent: basis, role, reason", sensitivity: "special" });
/** A recorded decision to act without consent. */
export interface Override extends z.infer<typeof Override> {}
