import type { Coding, Finding } from "@redheart/core";
import stakeholderMeeting1 from "../data/findings/stakeholder-meeting-1.json" with { type: "json" };
import stakeholderMeeting2 from "../data/findings/stakeholder-meeting-2.json" with { type: "json" };
import stakeholderMeeting3 from "../data/findings/stakeholder-meeting-3.json" with { type: "json" };
import stakeholderMeeting4 from "../data/findings/stakeholder-meeting-4.json" with { type: "json" };
import stakeholderMeeting5 from "../data/findings/stakeholder-meeting-5.json" with { type: "json" };
import stakeholderMeeting6 from "../data/findings/stakeholder-meeting-6.json" with { type: "json" };
import stakeholderMeeting7 from "../data/findings/stakeholder-meeting-7.json" with { type: "json" };
import stakeholderMeeting9 from "../data/findings/stakeholder-meeting-9.json" with { type: "json" };
import stakeholderMeetingsConclusions from "../data/findings/stakeholder-meetings-conclusions.json" with { type: "json" };
import campaignLaunch from "../data/findings/campaign-launch.json" with { type: "json" };
import campaignMeeting1 from "../data/findings/campaign-meeting-1.json" with { type: "json" };
import campaignMeeting2 from "../data/findings/campaign-meeting-2.json" with { type: "json" };
import campaignMeeting3 from "../data/findings/campaign-meeting-3.json" with { type: "json" };
import campaignOneYearWebinar from "../data/findings/campaign-one-year-webinar.json" with { type: "json" };
import unionParishadMeetings from "../data/findings/union-parishad-meetings.json" with { type: "json" };
import allianceLaunch from "../data/findings/alliance-launch.json" with { type: "json" };
import allianceMeetings from "../data/findings/alliance-meetings.json" with { type: "json" };
import mediaBriefings from "../data/findings/media-briefings.json" with { type: "json" };
import reintegrationDialogue from "../data/findings/reintegration-dialogue.json" with { type: "json" };
import reintegrationPolicyConsultation from "../data/findings/reintegration-policy-consultation.json" with { type: "json" };

/** A finding as it stands in data/findings, with the themes that the reader gave it. */
interface ReadFinding extends Record<string, unknown> {
  readonly id: string;
  readonly "reader-1": readonly string[];
}

const read: readonly ReadFinding[] = [
  ...stakeholderMeeting1,
  ...stakeholderMeeting2,
  ...stakeholderMeeting3,
  ...stakeholderMeeting4,
  ...stakeholderMeeting5,
  ...stakeholderMeeting6,
  ...stakeholderMeeting7,
  ...stakeholderMeeting9,
  ...stakeholderMeetingsConclusions,
  ...campaignLaunch,
  ...campaignMeeting1,
  ...campaignMeeting2,
  ...campaignMeeting3,
  ...campaignOneYearWebinar,
  ...unionParishadMeetings,
  ...allianceLaunch,
  ...allianceMeetings,
  ...mediaBriefings,
  ...reintegrationDialogue,
  ...reintegrationPolicyConsultation,
];

/** The findings without the reader's themes. Unchecked: the whole dataset is parsed at once. */
export const findings: readonly unknown[] = read.map(({ "reader-1": _themes, ...finding }) => finding satisfies Partial<Record<keyof Finding, unknown>>);

/** The reader's themes as codings with the given version of the child-protection codebook. */
export const readerCodings = (codebookId: string, codebookVersion: string): readonly unknown[] =>
  read.flatMap(({ id, "reader-1": themes }) =>
    themes.map((codeId) => ({ findingId: id, codebookId, codebookVersion, codeId, coderId: "reader-1", evidence: [] }) satisfies Record<keyof Omit<Coding, "score" | "memo">, unknown>),
  );
