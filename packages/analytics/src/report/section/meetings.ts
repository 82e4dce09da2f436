import { type BriefView, selectedOf } from "../brief-view.js";
import { type Block, type Content, heading, quiet } from "../document/block.js";
import { evidenceLinks } from "../document/evidence-links.js";
import { meetingAnchor } from "../labels.js";
import { fillText } from "../words/fill.js";
import { sectionAnchor } from "./section-anchor.js";

/** The meetings that the brief counts, under their official titles, and the series that are reported jointly. */
export function meetingsSection(view: BriefView): Block[] {
  const { content, say, labels } = view;
  const { words, number } = say;
  const raised = [...selectedOf(content, "recommendation"), ...selectedOf(content, "challenge")];
  const jointly = [...new Set(content.selected.flatMap(({ seriesId }) => seriesId ?? []))];
  const elsewhere = [...new Set(content.selected.flatMap(({ meetingId }) => meetingId ?? []))].filter((id) => !content.meetingIds.includes(id));
  const row = (id: string, short: string, title: string): Content[] => {
    const own = raised.filter(({ meetingId, seriesId }) => (meetingId ?? seriesId) === id);
    return [
      [{ kind: "anchor", id: meetingAnchor(id), text: short }],
      [title],
      [number(own.filter(({ kind }) => kind === "recommendation").length)],
      [number(own.filter(({ kind }) => kind === "challenge").length)],
      own.length === 0 ? [words.none] : evidenceLinks(own.map((finding) => finding.id)),
    ];
  };
  const rows = [...[...content.meetingIds, ...elsewhere].map((id) => row(id, labels.meeting(id), labels.meetingTitle(id))), ...jointly.map((id) => row(id, fillText(words.seriesTogether, { series: labels.series(id) }), words.none))];
  if (rows.length === 0) return [];
  const { column } = words;
  return [
    heading(2, sectionAnchor("meetings"), words.section.meetings),
    quiet(words.meetingsTable.lead),
    {
      kind: "table",
      caption: words.meetingsTable.caption,
      columns: [{ title: column.where, width: 20 }, { title: column.officialTitle, width: 34 }, { title: column.recommendations, align: "right", width: 15 }, { title: column.challenges, align: "right", width: 11 }, { title: column.evidence }],
      rows,
    },
  ];
}
