import type { BriefView } from "../brief-view.js";
import { type Block, heading, quiet } from "../document/block.js";
import { evidenceLinks } from "../document/evidence-links.js";
import { whoAsked } from "../who-asked.js";
import { sectionAnchor } from "./section-anchor.js";

/** Who asked, and how often. */
export function whoSection(view: BriefView): Block[] {
  const { words, number } = view.say;
  const rows = whoAsked(view);
  if (rows.length === 0) return [];
  const { column } = words;
  return [
    heading(2, sectionAnchor("who"), words.section.who),
    quiet(words.who.lead),
    {
      kind: "table",
      caption: words.who.caption,
      columns: [{ title: column.stakeholder, width: 24 }, { title: column.category, width: 18 }, { title: column.recommendations, align: "right", width: 15 }, { title: column.challenges, align: "right", width: 11 }, { title: column.evidence }],
      rows: rows.map(({ name, category, recommendationIds, challengeIds }) => [
        [name],
        [category === "" ? words.none : category],
        [number(recommendationIds.length)],
        [number(challengeIds.length)],
        evidenceLinks([...recommendationIds, ...challengeIds]),
      ]),
    },
  ];
}
