import { type BriefView, groupLabel, selectedOf } from "../brief-view.js";
import { type Block, type Content, heading, list, paragraph, quiet } from "../document/block.js";
import { evidenceLinks } from "../document/evidence-links.js";
import { fill } from "../words/fill.js";
import { meetingsText } from "./meetings-text.js";
import { findingContent } from "./finding-content.js";
import { numberLink } from "./number-link.js";
import { sectionAnchor } from "./section-anchor.js";

/** What was addressed to the audience by name. */
function addressed({ content, say: { words, language } }: BriefView): Block[] {
  const { audience } = content;
  if (audience === undefined) return [];
  const named = selectedOf(content, "recommendation").filter((finding) => finding.kind === "recommendation" && (finding.addressee ?? []).some((id) => audience.addressees.includes(id)));
  if (named.length === 0 || named.length > 8) return [];
  return [paragraph(...fill(words.summary.addressed, { audience: audience.label[language] })), ...list(named.map((finding): Content => [findingContent(finding), " (", ...evidenceLinks([finding.id]), ")"]))];
}

function groupsTable({ content, say, byGroup }: BriefView): Block[] {
  const { words } = say;
  const rows = content.groups.flatMap((group) => {
    const numbers = byGroup.get(group.id);
    if (numbers === undefined) return [];
    const { recommendations, challenges } = numbers;
    const meetings = meetingsText(recommendations, say);
    return [[[{ kind: "link", to: `asked-${group.id}`, text: groupLabel(group, say) }], [numberLink(recommendations, say.number(recommendations.count))], [numberLink(recommendations, meetings)], [numberLink(challenges, say.number(challenges.count))]] as const];
  });
  const { column } = words;
  if (rows.length === 0) return [];
  return [
    {
      kind: "table",
      caption: words.summary.groupsCaption,
      columns: [{ title: column.request }, { title: column.recommendations, align: "right", width: 20 }, { title: column.meetings, align: "right", width: 16 }, { title: column.challenges, align: "right", width: 16 }],
      rows,
    },
  ];
}

/** The brief in one screen: how many recommendations and challenges, from how many meetings, under which headings. */
export function summarySection(view: BriefView): Block[] {
  const { content, say, recommendations, challenges } = view;
  const { words } = say;
  const start = heading(2, sectionAnchor("summary"), words.section.summary);
  if (recommendations.count + challenges.count === 0) return [start, paragraph(words.summary.nothing)];
  const main = fill(words.summary.main, {
    recommendations: [numberLink(recommendations, say.count(words.recommendations, recommendations.count))],
    meetings: [numberLink(recommendations, say.count(words.meetings, recommendations.meetings))],
    total: say.number(recommendations.total),
  });
  const series = recommendations.series === 0 ? [] : [" ", ...fill(words.summary.series, { series: say.count(words.series, recommendations.series) })];
  const beside = fill(words.summary.beside, { challenges: [numberLink(challenges, say.count(words.challenges, challenges.count))] });
  return [
    start,
    recommendations.count === 0 ? paragraph(words.summary.noRecommendation, " ", ...beside) : paragraph(...main, ...series, " ", ...beside),
    ...addressed(view),
    ...groupsTable(view),
    quiet(words.summary.repeated),
    ...(content.coders.some(({ kind }) => kind === "person") || content.coders.length === 0 ? [] : [quiet(words.method.onlyMachine)]),
  ];
}
