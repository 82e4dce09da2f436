import * as z from "zod";
import { Period } from "../shared/dates.js";
import { FigureId, MeetingId, OrganizationId } from "../shared/ids.js";
import { SourceReferences } from "../shared/source-reference.js";
import { strictObject } from "../shared/strict-object.js";
import { text } from "../shared/text.js";

/** What a part of a programme does. */
export const COMPONENT_KINDS = [
  "awareness", "identification", "group_formation", "counselling", "health", "training", "economic_support", "local_government", "alliance", "advocacy", "media", "policy", "observance",
  "campaign", "research", "coordination", "data_protection",
] as const;
/** What a part of a programme does. */
export type ComponentKind = (typeof COMPONENT_KINDS)[number];

/** A part of a programme: what it does, at which level, with whom, and the figures that count it. */
export const Component = /*#__PURE__*/ strictObject(() => ({
  kind: z.enum(COMPONENT_KINDS),
  level: z.enum(["grassroots", "national", "international"]),
  title: text(300).meta({ description: "What it does, in the analyst's own words" }),
  period: Period.optional(),
  organizationIds: z.array(OrganizationId).optional().register(z.globalRegistry, { description: "Organizations that it founded or worked with" }),
  meetingIds: z.array(MeetingId).optional(),
  figureIds: z.array(FigureId),
  note: text(500, "internal").optional(),
  sources: SourceReferences,
})).register(z.globalRegistry, { id: "Component", title: "Component", description: "A part of a programme, with its figures", sensitivity: "public" });
/** A part of a programme. */
export interface Component extends z.infer<typeof Component> {}
