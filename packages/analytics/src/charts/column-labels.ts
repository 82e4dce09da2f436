import type { LabelLanguage } from "@redheart/core";
import { type AxisLabels, axisLabels, LABEL_LINE, type Labelled, labelLookup } from "./axis-labels.js";
import { idWords } from "./label-of.js";

/** Labels of columns: level where they fit, else upright. */
export interface ColumnLabels extends AxisLabels {
  /** Vega-Lite axis of the columns. */
  readonly axis: Readonly<Record<string, unknown>>;
  /** Width of a column in pixels. */
  readonly step: number;
}

/** How {@link columnLabels} writes. */
export interface ColumnLabelOptions {
  /** Language of the notes. */
  readonly language: LabelLanguage;
  /** Side of the columns on which the labels stand. @defaultValue "top" */
  readonly orient?: "top" | "bottom";
  /** Columns beside the items, whose labels stay as they are. @defaultValue none */
  readonly totals?: readonly Labelled[];
}

const LEVEL = { step: 84, lines: 4, most: 10, padding: 6 } as const;
const UPRIGHT = { step: 30, height: 230 } as const;

/** Level labels over columns: Vega starts them all on one line, so that the short ones take empty lines above to end on the last. */
function levelOverColumns(level: AxisLabels): Readonly<Record<string, unknown>> {
  const { lineCount, linesOf, labelExpr, labelLineHeight } = level;
  const over = { orient: "top", labelAngle: 0, labelExpr, labelLineHeight, labelBaseline: "line-bottom", labelOverlap: false };
  if (lineCount === 1) return over;
  const ending = new Map([...linesOf].map(([id, written]) => [id, [...Array.from({ length: lineCount - written.length }, () => " "), ...written]] as const));
  return { ...over, labelExpr: labelLookup(ending), labelPadding: LEVEL.padding + (lineCount - 1) * LABEL_LINE };
}

/**
 * Labels above or below the columns of a matrix.
 *
 * Up to ten columns whose labels fit stand level, over several lines; more or longer ones stand upright. A label that is
 * too long even so gives way to its id in words, and the table twin keeps it whole.
 *
 * @param items What the columns are, each id once.
 * @param options Language, side, columns of totals.
 */
export function columnLabels(items: readonly Labelled[], { language, orient = "top", totals = [] }: ColumnLabelOptions): ColumnLabels {
  const all = [...items, ...totals];
  const level = axisLabels(all, { width: LEVEL.step - 10, lines: LEVEL.lines, language });
  if (all.length <= LEVEL.most && level.notes.length === 0) {
    const { labelExpr, labelLineHeight } = level;
    return { ...level, step: LEVEL.step, axis: orient === "top" ? levelOverColumns(level) : { orient, labelAngle: 0, labelExpr, labelLineHeight, labelBaseline: "top", labelOverlap: false } };
  }
  const isTooLong = (item: Labelled): boolean => axisLabels([item], { width: UPRIGHT.height, lines: 1, language }).notes.length > 0;
  const upright = axisLabels([...items.map((item) => (isTooLong(item) ? { ...item, label: idWords(item.id) } : item)), ...totals], { width: UPRIGHT.height, lines: 1, language });
  return { ...upright, step: UPRIGHT.step, axis: { orient, labelAngle: -90, labelExpr: upright.labelExpr, labelOverlap: false, labelBaseline: "middle", labelAlign: orient === "top" ? "left" : "right" } };
}
