import * as z from "zod";
import { OrganizationId } from "../shared/ids.js";
import { SourceReferences } from "../shared/source-reference.js";
import { strictObject } from "../shared/strict-object.js";
import { text } from "../shared/text.js";

/** Kinds of organization. */
export const ORGANIZATION_TYPES = ["ngo", "international_ngo", "community_based_organization", "government", "intergovernmental", "university", "company", "network", "other"] as const;

/** An organization under its official name. */
export const Organization = /*#__PURE__*/ strictObject(() => ({
  id: OrganizationId,
  name: text(300),
  type: z.enum(ORGANIZATION_TYPES),
  country: z.string().regex(/^[A-Z]{2}$/).optional(),
  sources: SourceReferences,
})).register(z.globalRegistry, { id: "Organization", title: "Organization", description: "An organization under its official name", sensitivity: "public" });
/** An organization under its official name. */
export interface Organization extends z.infer<typeof Organization> {}
