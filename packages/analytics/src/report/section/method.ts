import type { BriefView } from "../brief-view.js";
import type { DecidingCoder } from "../deciding-themes.js";
import { type Block, type Content, heading, list } from "../document/block.js";
import { fillText } from "../words/fill.js";
import { ruleText } from "./rule-text.js";
import { sectionAnchor } from "./section-anchor.js";

/** Who coded, in words that do not let a machine pass for a person. */
function coderText({ coderId, kind, findings }: DecidingCoder, { say }: BriefView): string {
  const { method } = say.words;
  const wording = kind === "person" ? method.person : kind === "language_model" ? method.languageModel : kind === "machine" ? method.machine : method.unknownCoder;
  return fillText(wording, { coder: coderId, n: say.count(say.words.findings, findings) });
}

/** Where the data come from, who coded, how the brief's findings were chosen, and what none of it can show. */
export function methodSection(view: BriefView): Block[] {
  const { content, say, labels } = view;
  const { dataset, audience, themes, coders, selected } = content;
  const { words } = say;
  const { method } = words;
  const used = new Set<string>(selected.flatMap(({ sources }) => sources.map(({ sourceId }) => sourceId)));
  const sources = dataset.sources
    .filter(({ id }) => used.has(id))
    .map(({ title, fileName, publisher, publishedOn }) => `${title} (${[fileName, publisher, publishedOn === undefined ? undefined : say.date(publishedOn)].filter((part) => part !== undefined).join(", ")})`);
  const narrowed = themes.length === 0 ? [] : [fillText(words.clause.themes, { list: themes.map((id) => `“${labels.theme(id)}”`).join(" / ") })];
  const rule = [...(audience === undefined ? [] : [ruleText(audience.select, view)]), ...narrowed].join(words.clause.all);
  const countedOnly = dataset.meetings.filter(({ record }) => record === "counted_only").map(({ id }) => labels.meetingTitle(id));
  const seriesOnly = [...new Set(selected.flatMap(({ seriesId }) => seriesId ?? []))].map(labels.series);
  const uncoded = dataset.findings.filter(({ id }) => content.themesOf(id).length === 0).length;
  const lines: (string | false)[] = [
    sources.length > 0 && fillText(method.sources, { list: say.list(sources) }),
    method.paraphrase,
    rule === "" ? method.selectionAll : fillText(method.selection, { rule }),
    dataset.codebooks.length > 0 && fillText(method.codebook, { list: say.list(dataset.codebooks.map(({ title, version }) => `${title} ${version}`)) }),
    ...coders.map((coder) => coderText(coder, view)),
    coders.length > 1 && method.precedence,
    uncoded > 0 && fillText(method.uncoded, { n: say.number(uncoded) }),
    method.notSampled,
    countedOnly.length > 0 && fillText(method.countedOnly, { list: say.list(countedOnly) }),
    seriesOnly.length > 0 && fillText(method.seriesOnly, { list: say.list(seriesOnly) }),
    method.frequency,
    method.names,
    method.translation !== "" && method.translation,
  ];
  return [heading(2, sectionAnchor("method"), words.section.method), ...list(lines.flatMap((line): Content[] => (line === false ? [] : [[line]])))];
}
