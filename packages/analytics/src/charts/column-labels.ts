import type { LabelLanguage } from "@redheart/core";
import { type AxisLabels, axisLabels, type Labelled } from "./axis-labels.js";
import { idWords } from "./label-of.js";

/** Labels above columns: level where they fit, else upright. */
export interface ColumnLabels extends AxisLabels {
  /** Vega-Lite axis of the columns. */
  readonly axis: Readonly<Record<string, unknown>>;
  /** Width of a column in pixels. */
  readonly step: number;
}

const LEVEL = { step: 84, lines: 4, most: 10 } as const;
const UPRIGHT = { step: 30, height: 230 } as const;

/**
 * Labels above the columns of a matrix.
 *
 * Up to ten columns whose labels fit stand level, over several lines; more or longer ones stand upright. A label that is
 * too long even so gives way to its id in words, and the table twin keeps it whole.
 *
 * @param items What the columns are, each id once.
 * @param language Language of the notes.
 * @param totals Columns beside the items, whose labels stay as they are.
 */
export function columnLabels(items: readonly Labelled[], language: LabelLanguage, totals: readonly Labelled[] = []): ColumnLabels {
  const all = [...items, ...totals];
  const level = axisLabels(all, { width: LEVEL.step - 10, lines: LEVEL.lines, language });
  if (all.length <= LEVEL.most && level.notes.length === 0) {
    return { ...level, step: LEVEL.step, axis: { orient: "top", labelAngle: 0, labelExpr: level.labelExpr, labelLineHeight: level.labelLineHeight, labelBaseline: "line-bottom", labelOverlap: false } };
  }
  const tooLong = axisLabels(items, { width: UPRIGHT.height, lines: 1, language }).notes.length > 0;
  const upright = axisLabels(tooLong ? [...items.map(({ id }) => ({ id, label: idWords(id) })), ...totals] : all, { width: UPRIGHT.height, lines: 1, language });
  return { ...upright, step: UPRIGHT.step, axis: { orient: "top", labelAngle: -90, labelExpr: upright.labelExpr, labelOverlap: false, labelBaseline: "middle", labelAlign: "left" } };
}
