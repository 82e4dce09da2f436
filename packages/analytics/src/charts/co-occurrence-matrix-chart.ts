import type { TopLevelSpec } from "vega-lite";
import { axisLabels, rowAxis, rowStep } from "./axis-labels.js";
import { type CoOccurrenceChartOptions, type CoOccurrenceChartRow, coOccurrenceColumns, coOccurrenceStory } from "./co-occurrence-rows.js";
import { columnLabels } from "./column-labels.js";
import { frameChart } from "./frame-chart.js";
import { messageChart } from "./message-chart.js";
import { numberWords } from "./number-words.js";
import { EMPTY_CELL } from "./palette.js";
import { sequentialScale } from "./sequential-scale.js";
import { COLUMN_TITLES } from "./words/column-titles.js";
import { NOTHING_TO_DRAW } from "./words/phrases.js";

/**
 * Matrix of themes that come up together: the lower triangle, each pair once, with its count printed.
 *
 * @param rows One a pair of themes, in either order. Not changed.
 * @param options Language, labels, words, most themes drawn.
 * @returns A plain Vega-Lite specification; one that says so in words when no two themes meet.
 */
export function coOccurrenceMatrixChart(rows: readonly CoOccurrenceChartRow[], options: CoOccurrenceChartOptions = {}): TopLevelSpec {
  const { language = "en" } = options;
  const story = coOccurrenceStory(rows, "matrix", options);
  if (story === undefined) return messageChart(NOTHING_TO_DRAW[language], coOccurrenceColumns(options), options);
  const { themes, pairs, top, words } = story;
  const heading = COLUMN_TITLES[language];
  const place = new Map(themes.map(({ id }, at) => [id, at] as const));
  const down = themes.slice(1);
  const across = themes.slice(0, -1);
  const downLabels = axisLabels(down, { language });
  const acrossLabels = columnLabels(across, language);
  const { scale, textColour } = sequentialScale("together", top.together);
  const labelOf = new Map(themes.map(({ id, label }) => [id, label] as const));
  const x = { field: "across", type: "nominal", scale: { domain: across.map(({ id }) => id) }, title: null, axis: { ...acrossLabels.axis, orient: "bottom", ...(acrossLabels.axis["labelAngle"] === 0 ? { labelBaseline: "top" } : { labelAlign: "right" }) } };
  const y = { field: "down", type: "nominal", scale: { domain: down.map(({ id }) => id) }, title: null, axis: rowAxis(downLabels) };
  return frameChart(
    {
      width: { step: acrossLabels.step },
      height: { step: rowStep(downLabels, 26) },
      layer: [
        {
          data: { values: down.flatMap(({ id }, at) => themes.slice(0, at + 1).map((other) => ({ down: id, across: other.id }))) },
          mark: { type: "rect", fill: EMPTY_CELL, stroke: "white", strokeWidth: 2, aria: false },
          encoding: { x, y },
        },
        {
          data: {
            values: pairs.map(({ codeA, codeB, together, jaccard }) => {
              const [first, second] = (place.get(codeA) ?? 0) < (place.get(codeB) ?? 0) ? [codeA, codeB] : [codeB, codeA];
              return { across: first, down: second, acrossLabel: labelOf.get(first) ?? first, downLabel: labelOf.get(second) ?? second, together, shown: numberWords(together, language), jaccard: numberWords(jaccard, language, 2) };
            }),
          },
          encoding: { x, y },
          layer: [
            {
              mark: { type: "rect", stroke: "white", strokeWidth: 2 },
              encoding: { color: { field: "together", type: "quantitative", scale, legend: null }, tooltip: [{ field: "downLabel", title: heading.theme }, { field: "acrossLabel", title: heading.otherTheme }, { field: "shown", title: heading.together }, { field: "jaccard", title: heading.coefficient }] },
            },
            { mark: { type: "text", fontSize: 11, aria: false }, encoding: { text: { field: "shown", type: "nominal" }, color: textColour } },
          ],
        },
      ],
    },
    { ...words, notes: [...(words.notes ?? []), ...downLabels.notes, ...acrossLabels.notes] },
    downLabels.width + acrossLabels.step * across.length,
    options,
  );
}
