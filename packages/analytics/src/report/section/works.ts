import { type BriefView, selectedOf } from "../brief-view.js";
import { type Block, heading, quiet } from "../document/block.js";
import { findingsTableOf } from "./asked.js";
import { sectionAnchor } from "./section-anchor.js";

/** What was named as working, and what was observed, under the same rules. */
export function worksSection(view: BriefView): Block[] {
  const { words } = view.say;
  const practices = selectedOf(view.content, "good-practice");
  const observations = selectedOf(view.content, "observation");
  if (practices.length + observations.length === 0) return [];
  return [
    heading(2, sectionAnchor("works"), words.section.works),
    quiet(words.works.lead),
    ...(practices.length === 0 ? [] : [findingsTableOf(practices, words.column.practice, words.works.caption, view)]),
    ...(observations.length === 0 ? [] : [findingsTableOf(observations, view.labels.kind("observation"), words.works.observations, view)]),
  ];
}
