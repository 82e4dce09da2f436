import * as z from "zod";
import { AddresseeId, FindingId, GroupId, MeetingId, SeriesId, StakeholderId, TopicId } from "../shared/ids.js";
import { LanguageTag } from "../shared/language.js";
import { SourceReferences } from "../shared/source-reference.js";
import { strictObject } from "../shared/strict-object.js";
import { text } from "../shared/text.js";

/** Pillars of the HEROES project. */
export const HEROES_PILLARS = ["prevention", "investigation", "victim-assistance"] as const;
/** Socio-ecological levels. */
export const LEVELS = ["individual", "family", "community", "society"] as const;
/** How far a recommendation has come, as its source says. */
export const RECOMMENDATION_STATUSES = ["proposed", "in-progress", "done"] as const;
/** Kinds of finding. */
export const FINDING_KINDS = ["challenge", "recommendation", "good-practice", "observation"] as const;
/** Kind of a finding. */
export type FindingKind = (typeof FINDING_KINDS)[number];

/** What every kind of finding has. */
const Common = /*#__PURE__*/ strictObject(() => ({
  id: FindingId,
  text: text(2000).meta({ description: "What was raised, in the analyst's own words" }),
  language: LanguageTag,
  meetingId: MeetingId.optional(),
  seriesId: SeriesId.optional(),
  groupId: GroupId.optional(),
  breakoutTopic: TopicId.optional(),
  heroesPillar: z.enum(HEROES_PILLARS).optional(),
  level: z.enum(LEVELS).optional(),
  stakeholderIds: z.array(StakeholderId).min(1),
  sources: SourceReferences,
}));

/** An obstacle raised. */
export const Challenge = /*#__PURE__*/ strictObject(() => ({ kind: z.literal("challenge"), ...Common.shape })).register(z.globalRegistry, { id: "Challenge", title: "Challenge", description: "An obstacle raised", sensitivity: "public" });
/** An obstacle raised. */
export interface Challenge extends z.infer<typeof Challenge> {}

/** An action proposed, and to whom. */
export const Recommendation = /*#__PURE__*/ strictObject(() => ({ kind: z.literal("recommendation"), ...Common.shape, addressee: z.array(AddresseeId).optional(), status: z.enum(RECOMMENDATION_STATUSES) }))
  .register(z.globalRegistry, { id: "Recommendation", title: "Recommendation", description: "An action proposed, and to whom", sensitivity: "public" });
/** An action proposed, and to whom. */
export interface Recommendation extends z.infer<typeof Recommendation> {}

/** Something that works and was named as such. */
export const GoodPractice = /*#__PURE__*/ strictObject(() => ({ kind: z.literal("good-practice"), ...Common.shape })).register(z.globalRegistry, { id: "GoodPractice", title: "Good practice", description: "Something that works and was named as such", sensitivity: "public" });
/** Something that works and was named as such. */
export interface GoodPractice extends z.infer<typeof GoodPractice> {}

/** A statement about the situation, neither obstacle nor proposal. */
export const Observation = /*#__PURE__*/ strictObject(() => ({ kind: z.literal("observation"), ...Common.shape })).register(z.globalRegistry, { id: "Observation", title: "Observation", description: "A statement about the situation", sensitivity: "public" });
/** A statement about the situation. */
export interface Observation extends z.infer<typeof Observation> {}

/** One challenge, recommendation, good practice or observation that a meeting (or, where none is named, a series) raised. */
export const Finding = /*#__PURE__*/ z
  .discriminatedUnion("kind", [Challenge, Recommendation, GoodPractice, Observation])
  .refine(({ meetingId, seriesId }) => (meetingId === undefined) !== (seriesId === undefined), {
    params: { code: "missing_field" },
    message: "must name either the meeting or the series that raised it",
    path: ["meetingId"],
  })
  .register(z.globalRegistry, { id: "Finding", title: "Finding", description: "One challenge, recommendation, good practice or observation that a meeting raised", sensitivity: "public" });
/** One challenge, recommendation, good practice or observation that a meeting raised. */
export type Finding = Challenge | Recommendation | GoodPractice | Observation;
