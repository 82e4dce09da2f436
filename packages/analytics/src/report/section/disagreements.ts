import { type Conflict, findConflicts } from "@redheart/core";
import { codeOf, label, precisions, units } from "@redheart/core/vocabulary";
import type { BriefView } from "../brief-view.js";
import { type Block, type Content, heading, paragraph } from "../document/block.js";
import { sectionAnchor } from "./section-anchor.js";

/** Conflicts about the meetings that a brief counts: figures with the meeting in their subject or its attendance, and its dates. */
function touching({ content }: BriefView): Conflict[] {
  const counted = new Set<string>(content.selected.flatMap(({ meetingId }) => meetingId ?? []));
  const attendance = new Set<string>(content.dataset.meetings.filter(({ id }) => counted.has(id)).flatMap((meeting) => meeting.attendance));
  return findConflicts(content.dataset).filter(({ subject, sides }) => subject.split(/[/ ]/).some((part) => counted.has(part)) || sides.some(({ figure }) => figure !== undefined && attendance.has(figure.id)));
}

function stated({ figure, states }: Conflict["sides"][number], { say }: BriefView): string {
  if (figure === undefined) return states;
  const more = [...(figure.precision === "exact" ? [] : [label(codeOf(precisions, figure.precision), say.language)]), ...(figure.asOf === undefined ? [] : [say.date(figure.asOf)])];
  return `${say.number(figure.value)} ${label(codeOf(units, figure.unit), say.language)}${more.length === 0 ? "" : ` (${more.join(", ")})`}`;
}

/** Figures and dates on which the sources disagree, as far as the brief counts the meetings concerned. */
export function disagreementsSection(view: BriefView): Block[] {
  const { words } = view.say;
  const conflicts = touching(view);
  const start = heading(2, sectionAnchor("disagreements"), words.section.disagreements);
  if (conflicts.length === 0) return [start, paragraph(words.disagreements.none)];
  const rows = conflicts.flatMap(({ subject, sides }) => sides.map((side, at): Content[] => [[at === 0 ? (sides[0].figure?.label ?? subject) : "″"], [stated(side, view)], [view.labels.source(side)]]));
  return [
    start,
    paragraph(words.disagreements.lead),
    { kind: "table", caption: words.disagreements.caption, columns: [{ title: words.column.subject, width: 36 }, { title: words.column.says, width: 26 }, { title: words.column.document }], rows },
  ];
}
