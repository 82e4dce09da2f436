import * as z from "zod";
import { CampaignActivity } from "../campaign/campaign-activity.js";
import { Campaign } from "../campaign/campaign.js";
import { Codebook } from "../coding/codebook.js";
import { Coder, Coding } from "../coding/coding.js";
import { Conclusion } from "../conclusion/conclusion.js";
import { Answer } from "../finding/answer.js";
import { Finding } from "../finding/finding.js";
import { MeetingSeries } from "../meeting/meeting-series.js";
import { Meeting } from "../meeting/meeting.js";
import { Organization } from "../organization/organization.js";
import { Programme } from "../programme/programme.js";
import { Location } from "../referral/location.js";
import { Referral } from "../referral/referral.js";
import { Service } from "../referral/service.js";
import { Figure } from "../shared/figure.js";
import { strictObject } from "../shared/strict-object.js";
import { Source } from "../source/source.js";
import { Stakeholder } from "../stakeholder/stakeholder.js";
import { text } from "../shared/text.js";

/** Version of the dataset's form that this library reads and writes. */
export const SCHEMA_VERSION = "1";

/** The collections of a dataset, in the order in which they refer to each other: what each record must look like. */
export const DATASET_COLLECTIONS = {
  sources: Source,
  organizations: Organization,
  stakeholders: Stakeholder,
  series: MeetingSeries,
  meetings: Meeting,
  findings: Finding,
  figures: Figure,
  codebooks: Codebook,
  coders: Coder,
  codings: Coding,
  answers: Answer,
  conclusions: Conclusion,
  locations: Location,
  services: Service,
  referrals: Referral,
  campaigns: Campaign,
  activities: CampaignActivity,
  programmes: Programme,
} as const;

/** Name of a collection of a dataset. */
export type CollectionName = keyof typeof DATASET_COLLECTIONS;

/** The whole: what was said, by whom, where it stands, how it was coded, what was counted. A missing collection is an empty one. */
export const Dataset = /*#__PURE__*/ strictObject(() => ({
  schemaVersion: z.literal(SCHEMA_VERSION),
  title: text(300),
  synthetic: z.boolean().optional().register(z.globalRegistry, { description: "True where the records are invented" }),
  sources: z.array(Source).default([]),
  organizations: z.array(Organization).default([]),
  stakeholders: z.array(Stakeholder).default([]),
  series: z.array(MeetingSeries).default([]),
  meetings: z.array(Meeting).default([]),
  findings: z.array(Finding).default([]),
  figures: z.array(Figure).default([]),
  codebooks: z.array(Codebook).default([]),
  coders: z.array(Coder).default([]),
  codings: z.array(Coding).default([]),
  answers: z.array(Answer).default([]),
  conclusions: z.array(Conclusion).default([]),
  locations: z.array(Location).default([]),
  services: z.array(Service).default([]),
  referrals: z.array(Referral).default([]).register(z.globalRegistry, { sensitivity: "special" }),
  campaigns: z.array(Campaign).default([]),
  activities: z.array(CampaignActivity).default([]),
  programmes: z.array(Programme).default([]),
})).register(z.globalRegistry, { id: "Dataset", title: "Dataset", description: "Everything that consultations raised, with sources, figures and codings", sensitivity: "public" });
/** The whole: what was said, by whom, where it stands, how it was coded, what was counted. */
export interface Dataset extends z.infer<typeof Dataset> {}
