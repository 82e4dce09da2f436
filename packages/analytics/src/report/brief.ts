import { type Coding, type Dataset, PartialDate } from "@redheart/core";
import { CoreError } from "@redheart/core/errors";
import { checkTerminology } from "@redheart/core/terminology";
import { briefContent } from "./brief-content.js";
import { chartsOf } from "./brief-charts.js";
import type { BriefOptions } from "./brief-options.js";
import { type BriefView, briefView } from "./brief-view.js";
import type { FigureBlock, ReportDocument } from "./document/block.js";
import { renderHtml } from "./document/render-html.js";
import { renderMarkdown } from "./document/render-markdown.js";
import { labelsOf } from "./labels.js";
import { askedSection } from "./section/asked.js";
import { disagreementsSection } from "./section/disagreements.js";
import { evidenceSection } from "./section/evidence.js";
import { gapSection } from "./section/gap.js";
import { meetingsSection } from "./section/meetings.js";
import { methodSection } from "./section/method.js";
import { numbersSection } from "./section/numbers.js";
import { summarySection } from "./section/summary.js";
import { terminologySection } from "./section/terminology.js";
import { whoSection } from "./section/who.js";
import { worksSection } from "./section/works.js";
import { fillText } from "./words/fill.js";
import { sayOf } from "./words/say-of.js";

/** A brief in two forms, with the charts that its Markdown links to. */
export interface Brief {
  readonly markdown: string;
  /** One page, ready to print; holds its charts. */
  readonly html: string;
  /** Files that stand beside the Markdown. */
  readonly charts: readonly { readonly fileName: string; readonly svg: string }[];
}

function titleOf({ content: { audience }, say: { words, language }, options }: BriefView): string {
  if (options.title !== undefined) return options.title;
  if (audience === undefined) return words.title;
  return audience.title?.[language] ?? fillText(words.titleFor, { audience: audience.label[language] });
}

function figuresOf(view: BriefView): { readonly gap: FigureBlock[]; readonly numbers: FigureBlock[] } {
  const { options: { draw }, say: { words } } = view;
  const figures = draw === undefined ? [] : chartsOf(view).map(({ section, id, spec }) => {
    const caption = section === "gap" ? words.gap.chart : words.numbers.chart;
    return { section, figure: { kind: "figure", fileName: `${id}.svg`, svg: draw({ id, spec }), alternative: typeof spec.description === "string" ? spec.description : caption, caption } as const };
  });
  const of = (wanted: "gap" | "numbers"): FigureBlock[] => figures.filter(({ section }) => section === wanted).map(({ figure }) => figure);
  return { gap: of("gap"), numbers: of("numbers") };
}

/**
 * What consultations asked for, by whom and how often, with the evidence behind every number: a page for those who must act, as Markdown and
 * as HTML that prints.
 *
 * Opens with the counts, then each kind of request with its recommendations and the challenges behind, what works, who asked, the definition of
 * every number, method and limits, figures in disagreement, terminology, and an annex with every finding and its place in the sources.
 * Which findings concern an audience and how they are grouped follows the audience's clauses, which the brief prints.
 *
 * Units: findings; meetings, of which each counts once. Interval: Wilson score, 95 %, under an assumption that the brief states.
 * Where coders differ, a person's codes stand before a language model's, and these before a machine coder's.
 * Every text is escaped; the page asks for nothing from outside. The same input gives the same bytes.
 *
 * @param dataset Findings, meetings, sources.
 * @param codings Themes of the findings, by any coders.
 * @param options For whom, in which language, with which charts.
 * @throws {CoreError} `unknown_value` for an unknown audience, `unknown_reference` for an unknown theme, `invalid_option` for an unknown language or
 * an impossible date.
 * @example
 * ```ts
 * const { markdown } = brief(consultations, consultations.codings, { audience: "law-ministry" });
 * markdown.startsWith("# Recommendations on laws, courts and police, for the law ministry") // => true
 * ```
 */
export function brief(dataset: Dataset, codings: readonly Coding[], options: BriefOptions = {}): Brief {
  const { language = "en", date, terminology = checkTerminology } = options;
  if (date !== undefined && !PartialDate.safeParse(date).success) throw new CoreError("invalid_option", "brief: date must be a date of the calendar, such as 2024-08-31; got another text", ["date"]);
  const say = sayOf(language);
  const { words } = say;
  const view = briefView(briefContent(dataset, codings, options), say, labelsOf(dataset, say), options);
  const title = titleOf(view);
  const figures = figuresOf(view);
  const document: ReportDocument = {
    language,
    title,
    subtitle: [dataset.title, ...(date === undefined ? [] : [fillText(words.asOf, { date: say.date(date) })]), ...(dataset.synthetic === true ? [words.synthetic] : [])],
    blocks: [
      ...summarySection(view),
      ...askedSection(view),
      ...gapSection(view, figures.gap),
      ...worksSection(view),
      ...whoSection(view),
      ...meetingsSection(view),
      ...numbersSection(view, figures.numbers),
      ...methodSection(view),
      ...disagreementsSection(view),
      ...terminologySection(view, title, terminology),
      ...evidenceSection(view),
    ],
    words: { table: words.table, figure: words.figure, contents: words.contents, number: (value) => say.number(value) },
  };
  return { markdown: renderMarkdown(document), html: renderHtml(document), charts: [...figures.gap, ...figures.numbers].map(({ fileName, svg }) => ({ fileName, svg })) };
}
