import type { TopLevelSpec } from "vega-lite";
import { axisLabels, rowAxis, rowStep } from "./axis-labels.js";
import { type CoOccurrenceChartOptions, type CoOccurrenceChartRow, coOccurrenceColumns, coOccurrenceStory } from "./co-occurrence-rows.js";
import { frameChart } from "./frame-chart.js";
import { messageChart } from "./message-chart.js";
import { numberWords } from "./number-words.js";
import { EMPTY_CELL, QUIET } from "./palette.js";
import { picking } from "./picking.js";
import { sequentialScale } from "./sequential-scale.js";
import { measureText } from "./text-measure.js";
import { coOccurrenceWords } from "./words/co-occurrence-words.js";
import { COLUMN_TITLES } from "./words/column-titles.js";
import { NOTHING_TO_DRAW } from "./words/phrases.js";

/** Width of a cell in pixels. */
const CELL = 32;
const LONGEST = 230;

/**
 * Matrix of themes that come up together: the lower triangle, each pair once, with its count printed.
 *
 * A column's name stands over its first cell, on the diagonal, so that no text is turned. Clicking a cell picks it
 * (`picked`: `down`, `across`).
 *
 * @param rows One a pair of themes, in either order. Not changed.
 * @param options Language, labels, words, most themes drawn.
 * @returns A plain Vega-Lite specification; one that says so in words when no two themes meet.
 * @throws {CoreError} `out_of_range` for a number that is not finite or out of its range, `duplicate_id` for a row that stands twice, `invalid_option`.
 * @example
 * ```ts
 * const spec = coOccurrenceMatrixChart([{ codeA: "play-areas", codeB: "street-lights", unit: "finding", countA: 5, countB: 4, together: 3, jaccard: 0.5 }]);
 * spec.description // => "2 themes, 1 pair of them together. “Play areas” and “Street lights” come up together most: in 3 findings."
 * chartTable(spec).rows // => [{ theme: "Play areas", otherTheme: "Street lights", together: 3, jaccard: 0.5 }]
 * ```
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
  const stairs = axisLabels(across, { language, width: LONGEST, lines: 1 }).linesOf;
  const stairOf = (id: string): string => stairs.get(id)?.[0] ?? id;
  // The first row has no cell: it only holds the name of the first column, and its own where that had to be shortened.
  const [first] = themes;
  const named = first !== undefined && stairOf(first.id) !== first.label ? themes : down;
  const labels = axisLabels(named, { language });
  const { params, outline } = picking(["down", "across"], "white");
  const { scale, textColour } = sequentialScale("together", top.together);
  const labelOf = new Map(themes.map(({ id, label }) => [id, label] as const));
  const x = { field: "across", type: "nominal", scale: { domain: across.map(({ id }) => id) }, title: null, axis: null };
  const y = { field: "down", type: "nominal", scale: { domain: themes.map(({ id }) => id) }, title: null, axis: { ...rowAxis(labels), values: named.map(({ id }) => id) } };
  return frameChart(
    {
      width: { step: CELL },
      height: { step: rowStep(labels, 26) },
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
              params,
              mark: { type: "rect", strokeWidth: 2, cursor: "pointer" },
              encoding: { stroke: outline, color: { field: "together", type: "quantitative", scale, legend: null }, tooltip: [{ field: "downLabel", title: heading.theme }, { field: "acrossLabel", title: heading.otherTheme }, { field: "shown", title: coOccurrenceWords[language].both[top.unit] }, { field: "jaccard", title: heading.coefficient }] },
            },
            { mark: { type: "text", fontSize: 11, aria: false }, encoding: { text: { field: "shown", type: "nominal" }, color: textColour } },
          ],
        },
        {
          data: { values: across.map(({ id }) => ({ across: id, down: id, name: stairOf(id) })) },
          mark: { type: "text", align: "left", dx: 3, color: QUIET, aria: false },
          encoding: { x: { ...x, bandPosition: 0 }, y, text: { field: "name", type: "nominal" } },
        },
      ],
    },
    { ...words, notes: [...(words.notes ?? []), ...labels.notes] },
    labels.width + Math.max(...across.map(({ id }, at) => at * CELL + measureText(stairOf(id), 12))),
    options,
  );
}
