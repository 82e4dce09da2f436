import type { Finding } from "@redheart/core";
import type { RequestGroupFindings } from "../brief-content.js";
import { type BriefView, groupLabel } from "../brief-view.js";
import { type Block, type Content, heading, paragraph, quiet } from "../document/block.js";
import { evidenceLinks } from "../document/evidence-links.js";
import { fill, fillText } from "../words/fill.js";
import { findingContent } from "./finding-content.js";
import { meetingsText } from "./meetings-text.js";
import { numberLink } from "./number-link.js";
import { ruleText } from "./rule-text.js";
import { sectionAnchor } from "./section-anchor.js";

const whoOf = (finding: Finding, { say, labels }: BriefView): string => say.list(finding.stakeholderIds.map(labels.stakeholder));

function recommendationsTable({ recommendations }: RequestGroupFindings, caption: string, view: BriefView): Block {
  const { say, labels } = view;
  const { column } = say.words;
  const row = (finding: Finding): Content[] => [
    [findingContent(finding)],
    [whoOf(finding, view)],
    [labels.place(finding)],
    [say.list(finding.kind === "recommendation" ? (finding.addressee ?? []).map(labels.addressee) : [])],
    evidenceLinks([finding.id]),
  ];
  return {
    kind: "table",
    caption,
    columns: [{ title: column.recommendation, width: 37 }, { title: column.who, width: 18 }, { title: column.where, width: 17 }, { title: column.to, width: 12 }, { title: column.evidence, width: 16 }],
    rows: recommendations.map(row),
  };
}

/** A table of findings that are no recommendations: text, who, where, evidence. */
export function findingsTableOf(findings: readonly Finding[], title: string, caption: string, view: BriefView): Block {
  const { column } = view.say.words;
  return {
    kind: "table",
    caption,
    columns: [{ title, width: 46 }, { title: column.who, width: 21 }, { title: column.where, width: 17 }, { title: column.evidence, width: 16 }],
    rows: findings.map((finding) => [[findingContent(finding)], [whoOf(finding, view)], [view.labels.place(finding)], evidenceLinks([finding.id])]),
  };
}

function groupBlocks(group: RequestGroupFindings, view: BriefView): Block[] {
  const { say, labels, byGroup } = view;
  const { words } = say;
  const name = groupLabel(group, say);
  const numbers = byGroup.get(group.id);
  if (numbers === undefined) return [];
  const { recommendations, challenges } = numbers;
  const who = [...new Set(group.recommendations.flatMap(({ stakeholderIds }) => stakeholderIds))].map(labels.stakeholder);
  const counted = fill(words.asked.counted, {
    recommendations: [numberLink(recommendations, say.count(words.recommendations, recommendations.count))],
    meetings: [numberLink(recommendations, meetingsText(recommendations, say))],
    who: say.list(who),
  });
  const behind = fill(words.asked.behind, { challenges: [numberLink(challenges, say.count(words.challenges, challenges.count))] });
  const rule = group.when.length === 0 ? [] : [quiet(fillText(words.asked.rule, { rule: ruleText(group.when, view) }))];
  return [
    heading(3, `asked-${group.id}`, name),
    ...(group.recommendations.length === 0
      ? [paragraph(words.asked.noRecommendation), ...rule]
      : [paragraph(...counted), ...rule, recommendationsTable(group, fillText(words.asked.recommendationsCaption, { group: name }), view)]),
    ...(group.challenges.length === 0
      ? [paragraph(words.asked.noChallenge)]
      : [paragraph(...behind), findingsTableOf(group.challenges, words.column.challenge, fillText(words.asked.challengesCaption, { group: name }), view)]),
  ];
}

/** What is asked for: group by group, each recommendation with who asked, where, of whom, and the challenges behind. */
export function askedSection(view: BriefView): Block[] {
  const { content, say } = view;
  if (content.groups.length === 0) return [];
  return [heading(2, sectionAnchor("asked"), say.words.section.asked), quiet(say.words.asked.once), ...content.groups.flatMap((group) => groupBlocks(group, view))];
}
