import * as z from "zod";
import { PartialDate } from "../shared/dates.js";
import { ActivityId, CampaignId, FigureId, MeetingId } from "../shared/ids.js";
import { LanguageTag } from "../shared/language.js";
import { SourceReferences } from "../shared/source-reference.js";
import { strictObject } from "../shared/strict-object.js";
import { Reach } from "./reach.js";
import { text } from "../shared/text.js";

/** Kinds of campaign activity. */
export const ACTIVITY_KINDS = ["post", "video", "bulletin", "badge", "brief", "booklet", "event"] as const;
/** Kind of a campaign activity. */
export type ActivityKind = (typeof ACTIVITY_KINDS)[number];

/** Where an activity took place. */
export const CHANNELS = ["facebook", "twitter", "linkedin", "email", "print", "in_person", "online_meeting"] as const;
/** Where an activity took place. */
export type Channel = (typeof CHANNELS)[number];

/** One thing that a campaign did: what, when, where, and what echo a source reports. */
export const CampaignActivity = /*#__PURE__*/ strictObject(() => ({
  id: ActivityId,
  campaignId: CampaignId,
  kind: z.enum(ACTIVITY_KINDS),
  date: PartialDate.optional(),
  channel: z.enum(CHANNELS).optional(),
  language: LanguageTag.optional(),
  summary: text(500).meta({ description: "What it said or was, in the analyst's own words" }),
  reach: Reach,
  reportsMeetingId: MeetingId.optional().register(z.globalRegistry, { description: "The meeting that it reports" }),
  eventDate: PartialDate.optional().register(z.globalRegistry, { description: "Date of the event that it reports, as it says" }),
  figureIds: z.array(FigureId).optional().register(z.globalRegistry, { description: "Figures that count it otherwise: recipients, copies" }),
  note: text(500, "internal").optional(),
  sources: SourceReferences,
})).register(z.globalRegistry, { id: "CampaignActivity", title: "Campaign activity", description: "One thing that a campaign did, with its echo", sensitivity: "public" });
/** One thing that a campaign did. */
export interface CampaignActivity extends z.infer<typeof CampaignActivity> {}
