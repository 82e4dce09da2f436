import type { BriefView } from "../brief-view.js";
import { type Block, type Content, heading, quiet } from "../document/block.js";
import { findingAnchor } from "../document/evidence-links.js";
import { findingContent } from "./finding-content.js";
import { sectionAnchor } from "./section-anchor.js";

/** The annex: every finding that the brief rests on, with its meeting and where it stands in the sources. */
export function evidenceSection(view: BriefView): Block[] {
  const { content, say, labels } = view;
  const { words } = say;
  if (content.selected.length === 0) return [];
  return [
    heading(2, sectionAnchor("evidence"), words.section.evidence),
    quiet(words.evidence.lead),
    {
      kind: "table",
      caption: words.evidence.caption,
      columns: [{ title: words.column.evidence, width: 17 }, { title: words.column.finding, width: 35 }, { title: words.column.raised, width: 18 }, { title: words.column.source }],
      rows: content.selected.map((finding): Content[] => [
        [{ kind: "anchor", id: findingAnchor(finding.id), text: finding.id }],
        [`${labels.kind(finding.kind)}: `, findingContent(finding)],
        [labels.place(finding)],
        finding.sources.flatMap((reference, at): Content => (at === 0 ? [labels.source(reference)] : [{ kind: "break" }, labels.source(reference)])),
      ]),
    },
  ];
}
