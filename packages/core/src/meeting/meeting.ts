import * as z from "zod";
import { PartialDate, Period, TimeOfDay } from "../shared/dates.js";
import { FigureId, GroupId, MeetingId, OrganizationId, SeriesId, TopicId } from "../shared/ids.js";
import { SourceReferences } from "../shared/source-reference.js";
import { strictObject } from "../shared/strict-object.js";
import { text } from "../shared/text.js";

/** How people met. */
export const MEETING_MODES = ["in_person", "online", "hybrid", "unknown"] as const;

/** Whether the sources report a meeting or only count it. */
export const MEETING_RECORDS = ["reported", "counted_only"] as const;

/** A chair or speaker by public role and organization; never by name. */
export const PublicRole = /*#__PURE__*/ strictObject(() => ({ role: text(200), organizationId: OrganizationId.optional() }))
  .register(z.globalRegistry, { description: "A public role with its organization, never a person's name", examples: [{ role: "President", organizationId: "cwcs" }], sensitivity: "public" });
/** A chair or speaker by public role and organization. */
export interface PublicRole extends z.infer<typeof PublicRole> {}

/** A breakout group of a meeting and its topic. */
export const BreakoutGroup = /*#__PURE__*/ strictObject(() => ({ id: GroupId, label: text(20), topic: TopicId, title: text(300).optional() }))
  .register(z.globalRegistry, { description: "A breakout group and its topic", sensitivity: "public" });
/** A breakout group of a meeting and its topic. */
export interface BreakoutGroup extends z.infer<typeof BreakoutGroup> {}

/** One meeting: when, where, who spoke by role, who attended as figures, which groups. */
export const Meeting = /*#__PURE__*/ strictObject(() => ({
  id: MeetingId,
  seriesId: SeriesId,
  ordinal: z.int().positive().optional(),
  title: text(300),

  shortTitle: text(40).optional(),
  date: PartialDate.optional(),
  period: Period.optional(),
  startTime: TimeOfDay.optional(),
  endTime: TimeOfDay.optional(),
  venue: text(200).optional(),
  mode: z.enum(MEETING_MODES),
  record: z.enum(MEETING_RECORDS),
  chair: PublicRole.optional(),
  speakers: z.array(PublicRole),
  attendance: z.array(FigureId).register(z.globalRegistry, { description: "Figures that say how many of whom attended" }),
  groups: z.array(BreakoutGroup),
  note: text(500, "internal").optional(),
  sources: SourceReferences,
})).register(z.globalRegistry, { id: "Meeting", title: "Meeting", description: "One meeting of a series", sensitivity: "public" });
/** One meeting of a series. */
export interface Meeting extends z.infer<typeof Meeting> {}
