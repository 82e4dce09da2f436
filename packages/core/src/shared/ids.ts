import * as z from "zod";

/** Readable, stable ids of public things: kebab-case, at most 100 characters, no run of seven digits, no calendar date, no mobile number of Bangladesh however grouped; fewer than seven digits can hide none of them. */
const PUBLIC_ID = /^(?:(?!(?:\D*\d){7})|(?!.*\d{7})(?!.*\d{4}-\d{2}-\d{2}(?!\d))(?!(?:.*-)?\d{2}-\d{2}-\d{4}(?!\d))(?!(?:.*-)?(?:88-?)?0-?1-?[3-9](?:-?\d){8}))[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

const STRING = /*#__PURE__*/ z.string();
const LONGEST = /*#__PURE__*/ z.maxLength(100);
const PUBLIC_FORM = /*#__PURE__*/ z.regex(PUBLIC_ID);

const publicId = (description: string, example: string) =>
  STRING.check(LONGEST, PUBLIC_FORM).register(z.globalRegistry, { description: `${description}: kebab-case, no date and no phone number in it`, examples: [example] });

/** Id of a {@link Source}. */
export const SourceId = /*#__PURE__*/ publicId("Source id", "activity-report").brand<"SourceId">();
/** Id of a source, branded. */
export type SourceId = z.infer<typeof SourceId>;

/** Id of an organization. */
export const OrganizationId = /*#__PURE__*/ publicId("Organization id", "department-of-women-affairs").brand<"OrganizationId">();
/** Id of an organization, branded. */
export type OrganizationId = z.infer<typeof OrganizationId>;

/** Id of a stakeholder group or organization. */
export const StakeholderId = /*#__PURE__*/ publicId("Stakeholder id", "lawyers").brand<"StakeholderId">();
/** Id of a stakeholder, branded. */
export type StakeholderId = z.infer<typeof StakeholderId>;

/** Id of a series of meetings. */
export const SeriesId = /*#__PURE__*/ publicId("Meeting series id", "stakeholder-meetings").brand<"SeriesId">();
/** Id of a meeting series, branded. */
export type SeriesId = z.infer<typeof SeriesId>;

/** Id of a meeting. */
export const MeetingId = /*#__PURE__*/ publicId("Meeting id", "stakeholder-meeting-9").brand<"MeetingId">();
/** Id of a meeting, branded. */
export type MeetingId = z.infer<typeof MeetingId>;

/** Id of a breakout group of a meeting. */
export const GroupId = /*#__PURE__*/ publicId("Breakout group id", "stakeholder-meeting-9-group-a").brand<"GroupId">();
/** Id of a breakout group, branded. */
export type GroupId = z.infer<typeof GroupId>;

/** Id of a finding. */
export const FindingId = /*#__PURE__*/ publicId("Finding id", "stakeholder-meeting-9-01").brand<"FindingId">();
/** Id of a finding, branded. */
export type FindingId = z.infer<typeof FindingId>;

/** Id of a figure. */
export const FigureId = /*#__PURE__*/ publicId("Figure id", "attendance-stakeholder-meeting-9-lawyers").brand<"FigureId">();
/** Id of a figure, branded. */
export type FigureId = z.infer<typeof FigureId>;

/** Id of a codebook. */
export const CodebookId = /*#__PURE__*/ publicId("Codebook id", "child-protection").brand<"CodebookId">();
/** Id of a codebook, branded. */
export type CodebookId = z.infer<typeof CodebookId>;

/** Id of a code (a theme) within its codebook. */
export const CodeId = /*#__PURE__*/ publicId("Code id, unique within its codebook", "police-response").brand<"CodeId">();
/** Id of a code, branded. */
export type CodeId = z.infer<typeof CodeId>;

/** Id of a family of codes within its codebook. */
export const FamilyId = /*#__PURE__*/ publicId("Code family id, unique within its codebook", "justice").brand<"FamilyId">();
/** Id of a code family, branded. */
export type FamilyId = z.infer<typeof FamilyId>;

/** Id of a coder: a person's pseudonym or a machine coder's name. */
export const CoderId = /*#__PURE__*/ publicId("Coder id: a pseudonym, never a name", "reader-1").brand<"CoderId">();
/** Id of a coder, branded. */
export type CoderId = z.infer<typeof CoderId>;

/** Topic of a breakout group: one of the three that the meetings were planned with, or the group's own in kebab-case. */
export const TopicId = /*#__PURE__*/ publicId("Topic: prevention, access-to-protection, reintegration, or the group's own", "prevention").brand<"TopicId">();
/** Topic of a breakout group, branded. */
export type TopicId = z.infer<typeof TopicId>;

/** Who is asked to act on a recommendation, in kebab-case: `courts`, `police`, `parents`. */
export const AddresseeId = /*#__PURE__*/ publicId("Addressee of a recommendation", "courts").brand<"AddresseeId">();
/** Addressee of a recommendation, branded. */
export type AddresseeId = z.infer<typeof AddresseeId>;

/** Id of a service. */
export const ServiceId = /*#__PURE__*/ publicId("Service id", "information-health-booth").brand<"ServiceId">();
/** Id of a service, branded. */
export type ServiceId = z.infer<typeof ServiceId>;

const OPEN_FORM = /*#__PURE__*/ z.regex(/*#__PURE__*/ new RegExp(`^(?!redacted-)${PUBLIC_ID.source.slice(1)}`));

const openId = (description: string, example: string) =>
  STRING.check(LONGEST, OPEN_FORM).register(z.globalRegistry, { description: `${description}: kebab-case, no date and no phone number in it, not beginning with redacted-`, examples: [example] });

/** Id of a location that may be known. Never begins with `redacted-`. */
export const LocationId = /*#__PURE__*/ openId("Location id", "sadar-hospital").brand<"LocationId">();
/** Id of a location that may be known, branded. */
export type LocationId = z.infer<typeof LocationId>;

/** Id of a location that nobody may find: `redacted-` and a number. The only kind of location that a shelter can have. */
export const RedactedLocationId = /*#__PURE__*/ z
  .string()
  .regex(/^redacted-\d{1,4}$/)
  .register(z.globalRegistry, { description: "Redacted location id: redacted- and a running number, so that the id tells no place", examples: ["redacted-1"] })
  .brand<"RedactedLocationId">();
/** Id of a location that nobody may find, branded. */
export type RedactedLocationId = z.infer<typeof RedactedLocationId>;

/** Id of a campaign. */
export const CampaignId = /*#__PURE__*/ publicId("Campaign id", "red-heart").brand<"CampaignId">();
/** Id of a campaign, branded. */
export type CampaignId = z.infer<typeof CampaignId>;

/** Id of a campaign activity. */
export const ActivityId = /*#__PURE__*/ publicId("Campaign activity id", "campaign-post-01").brand<"ActivityId">();
/** Id of a campaign activity, branded. */
export type ActivityId = z.infer<typeof ActivityId>;

/** Id of a programme. */
export const ProgrammeId = /*#__PURE__*/ publicId("Programme id", "returnee-women-migrants").brand<"ProgrammeId">();
/** Id of a programme, branded. */
export type ProgrammeId = z.infer<typeof ProgrammeId>;

/** Id of a conclusion. */
export const ConclusionId = /*#__PURE__*/ publicId("Conclusion id", "courts-delay-cases").brand<"ConclusionId">();
/** Id of a conclusion, branded. */
export type ConclusionId = z.infer<typeof ConclusionId>;
