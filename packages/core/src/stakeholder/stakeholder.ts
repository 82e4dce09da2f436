import * as z from "zod";
import { MeetingId, OrganizationId, StakeholderId } from "../shared/ids.js";
import { SourceReferences } from "../shared/source-reference.js";
import { strictObject } from "../shared/strict-object.js";
import { text } from "../shared/text.js";

/** Categories of stakeholder. */
export const STAKEHOLDER_CATEGORIES = [
  "ngo", "international_organization", "community_based_organization", "women_rights_organization", "children_and_youth", "students_and_academia", "social_workers",
  "parents", "government", "local_government", "law_enforcement", "legal_professionals", "media", "service_providers", "mixed",
] as const;
/** Category of a stakeholder. */
export type StakeholderCategory = (typeof STAKEHOLDER_CATEGORIES)[number];

/** A group or organization that takes part; never a person's private record. */
export const Stakeholder = /*#__PURE__*/ strictObject(() => ({
  id: StakeholderId,
  name: text(200),
  category: z.enum(STAKEHOLDER_CATEGORIES),
  organizationId: OrganizationId.optional(),
  meetingIds: z.array(MeetingId),
  sources: SourceReferences,
})).register(z.globalRegistry, { id: "Stakeholder", title: "Stakeholder", description: "A group or organization that takes part, with the meetings it attended", sensitivity: "public" });
/** A group or organization that takes part, with the meetings it attended. */
export interface Stakeholder extends z.infer<typeof Stakeholder> {}
