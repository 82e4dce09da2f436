import type { LabelLanguage, Precision, Unit } from "@redheart/core";
import { distinctBy, type Labelled } from "./axis-labels.js";
import { NUMBER_LOCALES, numberWords } from "./number-words.js";
import { CATEGORY_COLOURS, CATEGORY_SHAPES } from "./palette.js";
import { measureText } from "./text-measure.js";
import { unitWords } from "./words/chart-nouns.js";
import { wrapText } from "./wrap-text.js";

/** One reported number and who reports it. */
export interface FigureRow {
  /** What is counted; rows with one subject count the same thing. */
  readonly subject: string;
  readonly subjectLabel: string;
  readonly value: number;
  readonly unit: Unit | (string & {});
  readonly precision: Precision;
  /** Date of year, month or day precision. */
  readonly asOf?: string | null;
  readonly sourceId: string;
  readonly sourceLabel: string;
  readonly section: string;
}

/**
 * A number with its precision: `~` approximate, `+` at least.
 *
 * @example
 * ```ts
 * precisionWords(1030, "at_least", "en") // => "1,030+"
 * ```
 */
export function precisionWords(value: number, precision: Precision, language: LabelLanguage): string {
  const plain = numberWords(value, language, Number.isInteger(value) ? 0 : 1);
  return precision === "approximate" ? `~${plain}` : precision === "at_least" ? `${plain}+` : plain;
}

/** A figure's number as its mark prints it: with its precision, and the sign of a percentage. */
export const figureText = ({ value, precision, unit }: Pick<FigureRow, "value" | "precision" | "unit">, language: LabelLanguage): string => `${precisionWords(value, precision, language)}${unit === "percent" ? NUMBER_LOCALES[language].percent : ""}`;

/** A figure in a sentence, with its precision and unit: `~120 people`. */
export const figureWords = ({ value, precision, unit }: Pick<FigureRow, "value" | "precision" | "unit">, language: LabelLanguage): string => {
  const decimals = Number.isInteger(value) ? 0 : 1;
  return unitWords(value, unit, language).replace(numberWords(value, language, decimals), () => precisionWords(value, precision, language));
};

/**
 * Names of the sources for a key, each on one line; sources that would be called alike have their id beside it.
 *
 * @param rows Figures in any order.
 * @param width Widest name in pixels.
 */
export function sourceNames(rows: readonly FigureRow[], width: number): ReadonlyMap<string, string> {
  const shortened = (label: string, room: number): string => wrapText(label, { width: room, lines: 1 })[0] ?? label;
  const sources = distinctBy(rows, ({ sourceId, sourceLabel }) => ({ id: sourceId, label: sourceLabel })).map((source) => ({ ...source, name: shortened(source.label, width) }));
  const times = new Map<string, number>();
  for (const { name } of sources) times.set(name, (times.get(name) ?? 0) + 1);
  const withId = ({ id, label }: Labelled): string => `${shortened(label, width - measureText(` (${id})`, 12))} (${id})`;
  return new Map(sources.map((source) => [source.id, times.get(source.name) === 1 ? source.name : withId(source)] as const));
}

/** Columns in which a key of sources fits: two, or one where names are long. */
export function keyColumns(sourceLabels: readonly string[], width: number): 1 | 2 {
  const widths = sourceLabels.map((label) => measureText(label, 12) + 30);
  const widest = (rest: number): number => Math.max(0, ...widths.filter((_width, at) => at % 2 === rest));
  return widest(0) + widest(1) <= width ? 2 : 1;
}

/** Colour and shape of each source: both say the same, for readers who cannot tell the colours apart. */
export function sourceScales(sourceLabels: readonly string[]) {
  return {
    color: { domain: [...sourceLabels], range: sourceLabels.map((_label, at) => CATEGORY_COLOURS[at % CATEGORY_COLOURS.length]) },
    shape: { domain: [...sourceLabels], range: sourceLabels.map((_label, at) => CATEGORY_SHAPES[(at + Math.floor(at / CATEGORY_SHAPES.length)) % CATEGORY_SHAPES.length]) },
  };
}
