import type { Finding } from "@redheart/core";
import type { BriefContent } from "./brief-content.js";
import type { BriefOptions } from "./brief-options.js";
import type { Labels } from "./labels.js";
import { measure, type Measure } from "./measure.js";
import type { Say } from "./words/say.js";

/** What every section of a brief is written from. */
export interface BriefView {
  readonly content: BriefContent;
  readonly say: Say;
  readonly labels: Labels;
  readonly options: BriefOptions;
  readonly recommendations: Measure;
  readonly challenges: Measure;
  /** Two a group that holds something: recommendations, challenges. */
  readonly byGroup: ReadonlyMap<string, { readonly recommendations: Measure; readonly challenges: Measure }>;
}

/** Findings of one kind that concern a brief. */
export const selectedOf = ({ selected }: BriefContent, kind: Finding["kind"]): Finding[] => selected.filter((finding) => finding.kind === kind);

/** Heading of a group of requests. */
export const groupLabel = ({ id, label }: { readonly id: string; readonly label: BriefContent["groups"][number]["label"] }, { language, words }: Say): string =>
  label === undefined ? (id === "other-requests" ? words.otherRequests : id) : label[language];

/** Puts what a brief says together with its wording and its numbers. */
export function briefView(content: BriefContent, say: Say, labels: Labels, options: BriefOptions): BriefView {
  const { interval = "wilson-95" } = options;
  const counted = (findings: readonly Finding[], id: string, label: string): Measure => measure(findings, { id, label, meetingIds: content.meetingIds, interval });
  const { column, numbers } = say.words;
  const all = (what: string): string => numbers.all.replace("{what}", () => what);
  return {
    content,
    say,
    labels,
    options,
    recommendations: counted(selectedOf(content, "recommendation"), "recommendations", all(column.recommendations)),
    challenges: counted(selectedOf(content, "challenge"), "challenges", all(column.challenges)),
    byGroup: new Map(
      content.groups.map((group) => {
        const name = groupLabel(group, say);
        return [
          group.id,
          {
            recommendations: counted(group.recommendations, `${group.id}-recommendations`, `${name}: ${column.recommendations}`),
            challenges: counted(group.challenges, `${group.id}-challenges`, `${name}: ${column.challenges}`),
          },
        ];
      }),
    ),
  };
}
