import type { TopLevelSpec } from "vega-lite";
import { axisLabels, rowAxis, rowStep } from "./axis-labels.js";
import { type CoOccurrenceChartOptions, type CoOccurrenceChartRow, coOccurrenceColumns, coOccurrenceStory, type CoOccurrenceStory } from "./co-occurrence-rows.js";
import { frameChart } from "./frame-chart.js";
import { messageChart } from "./message-chart.js";
import { numberWords } from "./number-words.js";
import { CATEGORY_COLOURS, INK } from "./palette.js";
import { countWords } from "./words/chart-nouns.js";
import { COLUMN_TITLES } from "./words/column-titles.js";
import { NOTHING_TO_DRAW } from "./words/phrases.js";

const WIDTH = 320;
const POINTS = 24;

/** Themes in a row so that those that meet often stand close: each next one meets the last ones most. */
function inReach({ themes, pairs }: CoOccurrenceStory): CoOccurrenceStory["themes"] {
  const strength = (a: string, b: string): number => pairs.find(({ codeA, codeB }) => (codeA === a && codeB === b) || (codeA === b && codeB === a))?.together ?? 0;
  const left = [...themes];
  const row = left.splice(0, 1);
  while (left.length > 0) {
    const recent = row.slice(-3);
    const pull = left.map(({ id }) => recent.reduce((sum, other, at) => sum + strength(id, other.id) * (at + 1), 0));
    row.push(...left.splice(pull.indexOf(Math.max(...pull)), 1));
  }
  return row;
}

/**
 * Network of themes that come up together, drawn as arcs over a row of themes, so that no label hides a line.
 *
 * Circles grow with how often a theme comes up, arcs widen with how often two meet; the strongest pair is highlighted.
 *
 * @param rows One a pair of themes, in either order. Not changed.
 * @param options Language, labels, words, most themes drawn.
 * @returns A plain Vega-Lite specification; one that says so in words when no two themes meet.
 */
export function coOccurrenceNetworkChart(rows: readonly CoOccurrenceChartRow[], options: CoOccurrenceChartOptions = {}): TopLevelSpec {
  const { language = "en" } = options;
  const story = coOccurrenceStory(rows, "network", options);
  if (story === undefined) return messageChart(NOTHING_TO_DRAW[language], coOccurrenceColumns(options), options);
  const { pairs, top, words } = story;
  const heading = COLUMN_TITLES[language];
  const themes = inReach(story);
  const labels = axisLabels(themes, { language });
  const step = rowStep(labels);
  const place = new Map(themes.map(({ id }, at) => [id, (at + 0.5) * step] as const));
  const labelOf = new Map(themes.map(({ id, label }) => [id, label] as const));
  const height = step * themes.length;
  const arcs = pairs.toReversed().flatMap(({ codeA, codeB, together }) => {
    const [from = 0, to = 0] = [place.get(codeA), place.get(codeB)];
    const reach = Math.abs(to - from) / height;
    return Array.from({ length: POINTS + 1 }, (_unused, at) => {
      const turn = (Math.PI * at) / POINTS;
      return { pair: `${labelOf.get(codeA) ?? codeA} – ${labelOf.get(codeB) ?? codeB}`, at, x: Math.round(Math.sin(turn) * (20 + reach * (WIDTH - 30)) * 10) / 10, y: Math.round((from + ((to - from) * (1 - Math.cos(turn))) / 2) * 10) / 10, together, shown: countWords(together, top.unit, language), isTop: codeA === top.codeA && codeB === top.codeB };
    });
  });
  const x = { field: "x", type: "quantitative", title: null, axis: null, scale: { domain: [-12, WIDTH], nice: false } };
  const y = { field: "y", type: "quantitative", title: null, scale: { domain: [0, height], reverse: true, nice: false, zero: false } };
  const size = { type: "quantitative", legend: null, scale: { type: "linear", domain: [0, Math.max(...themes.map(({ count }) => count))], range: [20, 420] } };
  return frameChart(
    {
      width: WIDTH,
      height,
      layer: [
        {
          data: { values: arcs },
          mark: { type: "line", interpolate: "monotone", strokeCap: "round" },
          encoding: {
            x,
            y: { ...y, axis: null },
            detail: { field: "pair", type: "nominal" },
            order: { field: "at", type: "quantitative" },
            size: { field: "together", type: "quantitative", legend: null, scale: { domain: [0, top.together], range: [0.4, 8] } },
            color: { condition: { test: "datum.isTop", value: CATEGORY_COLOURS[1] }, value: CATEGORY_COLOURS[0] },
            opacity: { condition: { test: "datum.isTop", value: 0.9 }, value: 0.38 },
            tooltip: [{ field: "pair", title: heading.theme }, { field: "shown", title: heading.together }],
          },
        },
        {
          data: { values: themes.map(({ id, label, count }) => ({ id, label, count, shown: numberWords(count, language) })) },
          mark: { type: "point", color: INK, opacity: 1 },
          encoding: {
            x: { datum: 0, type: "quantitative", title: null, axis: null, scale: x.scale },
            y: { field: "id", type: "nominal", scale: { type: "band", domain: themes.map(({ id }) => id), padding: 0 }, title: null, axis: rowAxis(labels) },
            size: { field: "count", ...size },
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
