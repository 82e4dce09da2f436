import type { TopLevelSpec } from "vega-lite";
import { arcOrder } from "./arc-order.js";
import { axisLabels, rowAxis, rowStep } from "./axis-labels.js";
import { type CoOccurrenceChartOptions, type CoOccurrenceChartRow, coOccurrenceColumns, coOccurrenceStory } from "./co-occurrence-rows.js";
import { frameChart } from "./frame-chart.js";
import { messageChart } from "./message-chart.js";
import { numberWords } from "./number-words.js";
import { CATEGORY_COLOURS, CHALLENGE_TEXT, QUIET, RECOMMENDATION_TEXT } from "./palette.js";
import { measureText } from "./text-measure.js";
import { countWords } from "./words/chart-nouns.js";
import { coOccurrenceWords } from "./words/co-occurrence-words.js";
import { COLUMN_TITLES } from "./words/column-titles.js";
import { NOTHING_TO_DRAW } from "./words/phrases.js";

const WIDTH = 320;
const POINTS = 48;
/** Pairs that stand out and print their count; the others are drawn quietly behind them. */
const STRONGEST = 6;
const QUIET_ARC = "#b4bec8";

const rounded = (pixels: number): number => Math.round(pixels * 10) / 10;

/**
 * Network of themes that come up together, drawn as arcs beside a row of themes, so that no label hides a line.
 *
 * Circles grow with how often a theme comes up, arcs widen with how often two meet. The strongest pairs stand out and
 * print their count; themes that meet often stand close.
 *
 * @param rows One a pair of themes, in either order. Not changed.
 * @param options Language, labels, words, most themes drawn.
 * @returns A plain Vega-Lite specification; one that says so in words when no two themes meet.
 * @throws {CoreError} `out_of_range` for a number that is not finite or out of its range, `duplicate_id` for a row that stands twice, `invalid_option`.
 * @example
 * ```ts
 * const spec = coOccurrenceNetworkChart([{ codeA: "play-areas", codeB: "street-lights", unit: "meeting", countA: 5, countB: 4, together: 3, jaccard: 0.5 }], { language: "fr" });
 * spec.description // => "2 thèmes ; ensemble : 1 paire. «\u00a0Play areas\u00a0» et «\u00a0Street lights\u00a0» reviennent le plus souvent ensemble : à 3 réunions."
 * ```
 */
export function coOccurrenceNetworkChart(rows: readonly CoOccurrenceChartRow[], options: CoOccurrenceChartOptions = {}): TopLevelSpec {
  const { language = "en" } = options;
  const story = coOccurrenceStory(rows, "network", options);
  if (story === undefined) return messageChart(NOTHING_TO_DRAW[language], coOccurrenceColumns(options), options);
  const { pairs, top, words } = story;
  const heading = COLUMN_TITLES[language];
  const ids = arcOrder(story.themes.map(({ id }) => id), pairs.map(({ codeA, codeB, together }) => ({ a: codeA, b: codeB, weight: together })));
  const themes = story.themes.toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
  const labels = axisLabels(themes, { language });
  const step = rowStep(labels);
  const place = new Map(themes.map(({ id }, at) => [id, (at + 0.5) * step] as const));
  const labelOf = new Map(themes.map(({ id, label }) => [id, label] as const));
  const height = step * themes.length;
  const arcs = pairs.map((pair, at) => {
    const [from = 0, to = 0] = [place.get(pair.codeA), place.get(pair.codeB)];
    return { pair, isTop: at === 0, isStrong: at < STRONGEST && pair.together > 1, from, to, reach: 20 + (Math.abs(to - from) / height) * (WIDTH - 30) };
  });
  const named = arcs.filter(({ isStrong, isTop }) => isStrong || isTop);
  const counts = named.map(({ reach, from, to, pair, isTop }) => ({ x: rounded(reach), y: (from + to) / 2, shown: numberWords(pair.together, language), room: (measureText(numberWords(pair.together, language), 11, 600) + 5) ** 2, isTop }));
  const x = { field: "x", type: "quantitative", title: null, axis: null, scale: { domain: [-14, WIDTH], nice: false } };
  const y = { field: "y", type: "quantitative", title: null, axis: null, scale: { domain: [0, height], reverse: true, nice: false, zero: false } };
  return frameChart(
    {
      width: WIDTH,
      height,
      layer: [
        {
          data: {
            values: arcs.toReversed().flatMap(({ pair: { codeA, codeB, together }, from, to, reach, isTop, isStrong }) =>
              Array.from({ length: POINTS + 1 }, (_unused, at) => {
                const turn = (Math.PI * at) / POINTS;
                return { pair: `${labelOf.get(codeA) ?? codeA} – ${labelOf.get(codeB) ?? codeB}`, at, x: rounded(Math.sin(turn) * reach), y: rounded(from + ((to - from) * (1 - Math.cos(turn))) / 2), together, shown: countWords(together, top.unit, language), isTop, isStrong };
              }),
            ),
          },
          mark: { type: "line", interpolate: "linear", strokeCap: "butt", strokeJoin: "round" },
          encoding: {
            x,
            y,
            detail: { field: "pair", type: "nominal" },
            order: { field: "at", type: "quantitative" },
            size: { field: "together", type: "quantitative", legend: null, scale: { domain: [0, top.together], range: [0.6, 9] } },
            color: { condition: [{ test: "datum.isTop", value: CATEGORY_COLOURS[1] }, { test: "datum.isStrong", value: CATEGORY_COLOURS[0] }], value: QUIET_ARC },
            opacity: { condition: { test: "datum.isTop || datum.isStrong", value: 0.85 }, value: 0.6 },
            tooltip: [{ field: "pair", title: heading.theme }, { field: "shown", title: coOccurrenceWords[language].both[top.unit] }],
          },
        },
        {
          data: { values: counts },
          encoding: { x, y },
          layer: [
            { mark: { type: "point", color: "white", aria: false }, encoding: { size: { field: "room", type: "quantitative", legend: null, scale: null } } },
            { mark: { type: "text", baseline: "middle", fontSize: 11, fontWeight: 600, aria: false }, encoding: { text: { field: "shown", type: "nominal" }, color: { condition: { test: "datum.isTop", value: CHALLENGE_TEXT }, value: RECOMMENDATION_TEXT } } },
          ],
        },
        {
          data: { values: themes.map(({ id, label, count }) => ({ id, label, count, shown: numberWords(count, language) })) },
          mark: { type: "point", color: QUIET, opacity: 1 },
          encoding: {
            x: { datum: 0, type: "quantitative", title: null, axis: null, scale: x.scale },
            y: { field: "id", type: "nominal", scale: { type: "band", domain: ids, padding: 0 }, title: null, axis: rowAxis(labels) },
            size: { field: "count", type: "quantitative", legend: null, scale: { type: "linear", domain: [0, Math.max(...themes.map(({ count }) => count))], range: [20, 420] } },
            tooltip: [{ field: "label", title: heading.theme }, { field: "shown", title: heading.count }],
          },
        },
      ],
      resolve: { scale: { y: "independent", size: "independent" } },
    },
    { ...words, notes: [...(words.notes ?? []), ...labels.notes] },
    labels.width + WIDTH,
    options,
  );
}
