import type { Coding, Dataset, Methodology } from "@redheart/core";
import { CoreError } from "@redheart/core/errors";
import { type Block, heading, list, paragraph, quiet } from "./document/block.js";
import { renderHtml } from "./document/render-html.js";
import { renderMarkdown } from "./document/render-markdown.js";
import { CHECKLIST, type ChecklistItem, type ChecklistName } from "./methods/checklist.js";
import { isMethodology, methodFacts } from "./methods/method-facts.js";

/** Options of {@link methodsAppendix}. */
export interface MethodsAppendixOptions {
  /** Way of thematic analysis; "reflexive" turns saturation and agreement off, with the reason. @defaultValue none: a person must say */
  readonly methodology?: Methodology;
  /** Software and version to name, such as `Red Heart 0.1.0`. @defaultValue none: a person must say */
  readonly software?: string;
}

/** One item of a checklist with what the data answer. */
export interface AnsweredItem extends Omit<ChecklistItem, "fact"> {
  /** `undefined` where a person must answer. */
  readonly answer?: string;
}

/** A methods appendix as data and in two forms. */
export interface MethodsAppendix {
  readonly items: readonly AnsweredItem[];
  readonly markdown: string;
  /** One page, ready to print. */
  readonly html: string;
}

const WORDS = { table: "Table", figure: "Figure", contents: "Contents", number: String } as const;
const NAMES: Readonly<Record<ChecklistName, string>> = {
  COREQ: "Consolidated criteria for reporting qualitative research (COREQ)",
  SRQR: "Standards for reporting qualitative research (SRQR)",
};

function sectionOf(checklist: ChecklistName, items: readonly AnsweredItem[]): Block[] {
  const own = items.filter((item) => item.checklist === checklist);
  const answered = own.filter(({ answer }) => answer !== undefined);
  return [
    heading(2, checklist.toLowerCase(), NAMES[checklist]),
    {
      kind: "table",
      caption: `${checklist}: what the data answer, ${answered.length} of ${own.length} items`,
      columns: [{ title: "Item", width: 8 }, { title: "Topic", width: 26 }, { title: "From the data" }],
      rows: answered.map(({ id, topic, answer = "" }) => [[id], [topic], [answer]]),
    },
    paragraph("A person must write:"),
    ...list(own.filter(({ answer }) => answer === undefined).map(({ id, topic }) => [`${id}. ${topic}`])),
  ];
}

/**
 * The methods appendix that a journal asks for: the COREQ and SRQR items that the data can fill, and the list of those that a person must.
 *
 * In English, as journals ask for it. Item topics are in our own words. COREQ has no item on agreement: it stands under SRQR S15.
 * Nothing is guessed: an item that the data do not hold is a person's.
 *
 * @param dataset Meetings, findings, codebooks, coders.
 * @param codings Codings of all coders; those that decide the themes are chosen as in `brief`.
 * @throws {CoreError} `invalid_option` for an unknown methodology.
 * @source Tong, Sainsbury and Craig 2007, doi:10.1093/intqhc/mzm042; O'Brien et al. 2014, doi:10.1097/ACM.0000000000000388
 * @example
 * ```ts
 * const { items } = methodsAppendix(consultations, consultations.codings, { methodology: "reflexive" });
 * items.find(({ id }) => id === "22")?.answer?.startsWith("Not measured") // => true
 * items.find(({ id }) => id === "S21")?.answer // => undefined
 * ```
 */
export function methodsAppendix(dataset: Dataset, codings: readonly Coding[], { methodology, software }: MethodsAppendixOptions = {}): MethodsAppendix {
  if (methodology !== undefined && !isMethodology(methodology)) throw new CoreError("invalid_option", "methodsAppendix: methodology must be coding_reliability, codebook or reflexive; got another", ["methodology"]);
  const facts = methodFacts({ dataset, codings, methodology, software });
  const items = CHECKLIST.map(({ fact, ...item }): AnsweredItem => {
    const answer = fact === undefined ? undefined : facts.get(fact);
    return answer === undefined ? item : { ...item, answer };
  });
  const document = {
    language: "en",
    title: "Methods appendix",
    subtitle: [dataset.title],
    blocks: [
      quiet("Filled from the data alone. A checklist is an aid to reporting, not a measure of quality, and some approaches reject items of it (Braun and Clarke 2024)."),
      ...sectionOf("COREQ", items),
      ...sectionOf("SRQR", items),
    ],
    words: WORDS,
  };
  return { items, markdown: renderMarkdown(document), html: renderHtml(document) };
}
