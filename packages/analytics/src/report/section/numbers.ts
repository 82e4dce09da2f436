import type { BriefView } from "../brief-view.js";
import { type Block, type Content, heading, list } from "../document/block.js";
import { evidenceLinks } from "../document/evidence-links.js";
import { type Measure, measureAnchor } from "../measure.js";
import { percentWords } from "../number-words.js";
import { fillText } from "../words/fill.js";
import { meetingsText } from "./meetings-text.js";
import { sectionAnchor } from "./section-anchor.js";

/** Every number of the brief: what it counts, of how many, how sure, and the findings behind it. */
export function numbersSection(view: BriefView, figures: readonly Block[]): Block[] {
  const { say, recommendations, challenges, byGroup, content, options } = view;
  const { words, number, language } = say;
  const { column } = words;
  const hasInterval = options.interval !== "off";
  const measures = [recommendations, challenges, ...[...byGroup.values()].flatMap((group) => [group.recommendations, group.challenges])];
  const percent = (share: number | undefined): string => (share === undefined ? words.none : percentWords(share, language));
  const row = (each: Measure): Content[] => [
    [{ kind: "anchor", id: measureAnchor(each.id), text: each.label }],
    [number(each.count)],
    [meetingsText(each, say)],
    [percent(each.prevalence?.estimate)],
    ...(hasInterval ? [[each.prevalence?.low === undefined ? words.none : `${percent(each.prevalence.low)} – ${percent(each.prevalence.high)}`]] : []),
    each.findingIds.length === 0 ? [words.none] : evidenceLinks(each.findingIds),
  ];
  return [
    heading(2, sectionAnchor("numbers"), words.section.numbers),
    ...figures,
    ...list([[words.numbers.finding], [fillText(words.numbers.meeting, { n: number(content.meetingIds.length) })], [hasInterval ? words.numbers.interval : words.numbers.noInterval], [words.numbers.evidence]]),
    {
      kind: "table",
      caption: words.numbers.caption,
      columns: [
        { title: column.measure, width: 24 },
        { title: column.count, align: "right", width: 8 },
        { title: column.meetings, align: "right", width: 11 },
        { title: column.share, align: "right", width: 8 },
        ...(hasInterval ? [{ title: column.interval, align: "right", width: 14 } as const] : []),
        { title: column.evidence },
      ],
      rows: measures.map(row),
    },
  ];
}
