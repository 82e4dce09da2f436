import type { BriefView } from "../brief-view.js";
import { type Block, heading, quiet } from "../document/block.js";
import { evidenceLinks } from "../document/evidence-links.js";
import { themeGaps } from "../theme-gaps.js";
import { sectionAnchor } from "./section-anchor.js";

/** Challenges beside recommendations, theme by theme, with the chart where one was drawn. */
export function gapSection(view: BriefView, figures: readonly Block[]): Block[] {
  const { words, number } = view.say;
  const gaps = themeGaps(view);
  if (gaps.length === 0) return [];
  const { column } = words;
  return [
    heading(2, sectionAnchor("gap"), words.section.gap),
    ...figures,
    quiet(words.gap.lead),
    {
      kind: "table",
      caption: words.gap.caption,
      columns: [{ title: column.theme, width: 22 }, { title: column.challenges, align: "right", width: 12 }, { title: column.recommendations, align: "right", width: 16 }, { title: column.evidence }],
      rows: gaps.map(({ codeLabel, challengeIds, recommendationIds }) => [[codeLabel], [number(challengeIds.length)], [number(recommendationIds.length)], evidenceLinks([...challengeIds, ...recommendationIds])]),
    },
  ];
}
