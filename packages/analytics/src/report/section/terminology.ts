import { selectedText } from "@redheart/core";
import type { TerminologyCheck } from "../brief-options.js";
import { type BriefView, groupLabel } from "../brief-view.js";
import { type Block, type Content, heading, paragraph } from "../document/block.js";
import { evidenceLinks } from "../document/evidence-links.js";
import { sectionAnchor } from "./section-anchor.js";

interface Noted {
  readonly words: string;
  readonly use: "avoid" | "care";
  readonly prefer: readonly string[];
  readonly findingIds: Set<string>;
  /** Headings that hold the term. */
  readonly headings: Set<string>;
}

/** Terms that the checker found, each once, with the findings and headings that hold it; those to avoid first. */
function notedTerms(view: BriefView, title: string, check: TerminologyCheck): { readonly texts: number; readonly terms: readonly Noted[] } {
  const { content, say } = view;
  const texts = [
    ...content.selected.map(({ id, text, language }) => ({ id: id as string | undefined, text, language })),
    ...[title, ...content.groups.map((group) => groupLabel(group, say))].map((text) => ({ id: undefined, text, language: say.language })),
  ];
  const terms = new Map<string, Noted>();
  for (const { id, text, language } of texts)
    for (const note of check(text, { language })) {
      const words = selectedText(text, note).toLowerCase();
      const key = `${note.term} ${words}`;
      const noted = terms.get(key) ?? { words, use: note.use, prefer: note.prefer, findingIds: new Set(), headings: new Set() };
      terms.set(key, noted);
      if (id === undefined) noted.headings.add(text);
      else noted.findingIds.add(id);
    }
  return { texts: texts.length, terms: [...terms.values()].toSorted((a, b) => Number(b.use === "avoid") - Number(a.use === "avoid")) };
}

/** What the terminology checker found in the brief's findings, title and headings. Nothing is replaced. */
export function terminologySection(view: BriefView, title: string, check: TerminologyCheck | "off"): Block[] {
  const { say } = view;
  const { words } = say;
  const start = heading(2, sectionAnchor("terminology"), words.section.terminology);
  if (check === "off") return [start, paragraph(words.terminology.unchecked)];
  const { texts, terms } = notedTerms(view, title, check);
  if (terms.length === 0) return [start, paragraph(say.count(words.terminology.clean, texts))];
  const rows = terms.map(({ words: found, use, prefer, findingIds, headings }): Content[] => [
    [found],
    [words.terminology[use]],
    [say.list(prefer)],
    [...evidenceLinks([...findingIds]), ...[...headings].flatMap((text, at) => (at + findingIds.size === 0 ? [text] : [words.separator, text]))],
  ]);
  const { column } = words;
  return [
    start,
    paragraph(say.count(words.terminology.found, texts, { found: say.number(terms.length) })),
    { kind: "table", caption: words.terminology.caption, columns: [{ title: column.text, width: 18 }, { title: column.advice, width: 13 }, { title: column.prefer, width: 27 }, { title: column.evidence }], rows },
  ];
}
