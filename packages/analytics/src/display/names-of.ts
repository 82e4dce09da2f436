import type { Dataset, LabelLanguage } from "@redheart/core";

/** What {@link namesOf} may be told. */
export interface NamesOptions {
  /** Language of the codebook's labels. @defaultValue "en" */
  readonly language?: LabelLanguage;
  /** Whose codings name the themes of a finding. @defaultValue every coder's */
  readonly coderId?: string;
}

/** What the records of a dataset are called on a page; an id without a record is shown as it is. */
export interface DatasetNames {
  /** Label of a code or a family of codes. */
  readonly themeLabel: (id: string) => string;
  /** Short title of a meeting, or name of a series. */
  readonly placeLabel: (id: string) => string;
  /** Name of a stakeholder. */
  readonly stakeholderLabel: (id: string) => string;
  /** Title of a source. */
  readonly sourceLabel: (id: string) => string;
  /** Words of a finding; undefined where the dataset has none of that id. */
  readonly findingText: (id: string) => string | undefined;
  /** Labels of the themes that a finding is coded with. */
  readonly themesOf: (findingId: string) => readonly string[];
}

/**
 * What the records of a dataset are called, for lists, tables and charts: hand it to `findingsHtml` and `findingsText` as it is.
 *
 * @param dataset A dataset; it is read once.
 * @param options Language of the labels, and whose codings count.
 * @example
 * ```ts
 * namesOf(consultations).placeLabel("stakeholder-meeting-9") // => "9 Lawyers"
 * namesOf(consultations, { language: "fr" }).themeLabel("no-such-theme") // => "no-such-theme"
 * ```
 */
export function namesOf({ codebooks, codings, findings, meetings, series, sources, stakeholders }: Dataset, { language = "en", coderId }: NamesOptions = {}): DatasetNames {
  const themes = new Map<string, string>(codebooks.flatMap(({ families, codes }) => [...families, ...codes].map(({ id, label }) => [id, label[language]] as const)));
  const places = new Map<string, string>([...series.map(({ id, name }) => [id, name] as const), ...meetings.map(({ id, shortTitle, title }) => [id, shortTitle ?? title] as const)]);
  const people = new Map<string, string>(stakeholders.map(({ id, name }) => [id, name]));
  const titles = new Map<string, string>(sources.map(({ id, title }) => [id, title]));
  const texts = new Map<string, string>(findings.map(({ id, text }) => [id, text]));
  const coded = new Map<string, Set<string>>();
  for (const { findingId, codeId, coderId: by } of codings) if (coderId === undefined || by === coderId) coded.set(findingId, (coded.get(findingId) ?? new Set()).add(codeId));
  const themeLabel = (id: string): string => themes.get(id) ?? id;
  return {
    themeLabel,
    placeLabel: (id) => places.get(id) ?? id,
    stakeholderLabel: (id) => people.get(id) ?? id,
    sourceLabel: (id) => titles.get(id) ?? id,
    findingText: (id) => texts.get(id),
    themesOf: (findingId) => [...(coded.get(findingId) ?? [])].map(themeLabel),
  };
}
