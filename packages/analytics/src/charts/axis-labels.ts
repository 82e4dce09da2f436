import type { LabelLanguage } from "@redheart/core";
import { balanceLines } from "./balance-lines.js";
import { numberWords } from "./number-words.js";
import { measureText } from "./text-measure.js";
import { NOTES } from "./words/phrases.js";

/** A thing on an axis: charts place by id, and write the label. */
export interface Labelled {
  readonly id: string;
  readonly label: string;
}

/** How {@link axisLabels} writes. */
export interface AxisLabelOptions {
  /** Widest line in pixels. @defaultValue 230 */
  readonly width?: number;
  /** Most lines. @defaultValue 3 */
  readonly lines?: number;
  /** Language of the notes. @defaultValue "en" */
  readonly language?: LabelLanguage;
  /** Font size in pixels. @defaultValue 12 */
  readonly fontSize?: number;
}

/** Labels of an axis, written so that none is cut and none overlaps the next. */
export interface AxisLabels {
  /** Vega expression that writes the label of an id, over several lines where needed. */
  readonly labelExpr: string;
  /** Shift of a left axis' labels of several lines, so that their middle meets the row. */
  readonly labelOffset: Readonly<Record<string, unknown>>;
  readonly labelLineHeight: number;
  /** Widest line in pixels. */
  readonly width: number;
  /** Most lines of any label. */
  readonly lineCount: number;
  /** Lines of each label by id, as written. */
  readonly linesOf: ReadonlyMap<string, readonly string[]>;
  /** What had to be shortened, in words for the subtitle. */
  readonly notes: readonly string[];
}

/** Pixels from one line of a label to the next. */
export const LABEL_LINE = 14;
/** Whole labels that a subtitle spells out; more are only counted. */
const MOST_SPELT = 2;

/** Vega expression that writes the lines of the label of an id. */
export const labelLookup = (linesOf: ReadonlyMap<string, readonly string[]>): string => `(${JSON.stringify(Object.fromEntries([...linesOf].map(([id, written]) => [id, written.length === 1 ? (written[0] ?? "") : written])))})[datum.value]`;

/**
 * Write the labels of a band axis: broken over lines, shortened only beyond the most lines, and then spelt out in a note,
 * so that a static picture loses nothing.
 *
 * @param items What stands on the axis, each id once.
 * @param options Width, lines, language.
 */
export function axisLabels(items: readonly Labelled[], { width = 230, lines = 3, language = "en", fontSize = 12 }: AxisLabelOptions = {}): AxisLabels {
  const linesOf = new Map(items.map(({ id, label }) => [id, balanceLines(label, { width, lines, fontSize })] as const));
  const short = items.filter(({ id }) => linesOf.get(id)?.at(-1)?.endsWith("…") === true);
  const spelt = short.map(({ id, label }) => NOTES[language].whole(linesOf.get(id)?.join(" ") ?? "", label));
  const counts = [...new Set([...linesOf.values()].map(({ length }) => length))].filter((count) => count > 1);
  const longest = Math.max(1, ...counts);
  const idsOf = (count: number): string => JSON.stringify(items.filter(({ id }) => linesOf.get(id)?.length === count).map(({ id }) => id));
  return {
    labelExpr: labelLookup(linesOf),
    labelOffset: counts.length === 0 ? {} : { labelOffset: { condition: counts.map((count) => ({ test: `indexof(${idsOf(count)}, datum.value) >= 0`, value: (-(count - 1) * LABEL_LINE) / 2 })), value: 0 } },
    labelLineHeight: LABEL_LINE,
    width: Math.max(0, ...[...linesOf.values()].flat().map((line) => measureText(line, fontSize))),
    lineCount: longest,
    linesOf,
    notes: short.length <= MOST_SPELT ? spelt : [NOTES[language].shortened(numberWords(short.length, language))],
  };
}

/** Axis of rows: labels on the left, as high as their lines. */
export const rowAxis = ({ labelExpr, labelOffset, labelLineHeight }: AxisLabels): Readonly<Record<string, unknown>> => ({ labelExpr, labelLineHeight, labelOverlap: false, ...labelOffset });

/** Height of a row that holds its label. */
export const rowStep = ({ lineCount }: AxisLabels, least = 26): number => Math.max(least, lineCount * LABEL_LINE + 10);

/** Distinct things of the rows, in the order in which they first come. */
export function distinctBy<Row>(rows: readonly Row[], labelled: (row: Row) => Labelled): Labelled[] {
  const seen = new Map<string, Labelled>();
  for (const row of rows) {
    const item = labelled(row);
    if (!seen.has(item.id)) seen.set(item.id, item);
  }
  return [...seen.values()];
}

/** Ids in the order in which people count: `meeting-2` before `meeting-10`. Ids only; no language's own order takes part. */
export function compareIds(a: string, b: string): number {
  const parts = (id: string): string[] => id.split(/(\d+)/);
  const [left, right] = [parts(a), parts(b)];
  for (const [at, part] of left.entries()) {
    const other = right[at] ?? "";
    if (part === other) continue;
    return at % 2 === 1 ? Number(part) - Number(other) : part < other ? -1 : 1;
  }
  return left.length - right.length;
}
