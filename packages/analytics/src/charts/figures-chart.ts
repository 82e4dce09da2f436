import type { TopLevelSpec } from "vega-lite";
import { axisLabels, distinctBy, LABEL_LINE } from "./axis-labels.js";
import type { ChartTableColumn } from "./chart-table.js";
import { checkLimit, checkRows } from "./check-rows.js";
import { figureText, type FigureRow, keyColumns, sourceNames, sourceScales } from "./figure-rows.js";
import { type ChartOptions, frameChart } from "./frame-chart.js";
import { labelLanes } from "./label-lanes.js";
import { messageChart } from "./message-chart.js";
import { numberWords } from "./number-words.js";
import { INK, NEUTRAL, RULE } from "./palette.js";
import { measureText } from "./text-measure.js";
import { countWords, unitWords } from "./words/chart-nouns.js";
import { COLUMN_TITLES } from "./words/column-titles.js";
import { figuresWords } from "./words/figures-words.js";
import { NOTHING_TO_DRAW, quoted } from "./words/phrases.js";

/** Options of {@link figuresChart}. */
export interface FiguresOptions extends ChartOptions {
  /** Most subjects drawn, widest disagreement first; the table twin has all. @defaultValue 14 */
  readonly limit?: number;
}

const WIDTH = 430;
const LANE = 14;
const MARK = 13;

/** One subject laid out: marks of equal values stand under each other, numbers above them in lanes. */
function layOut(rows: readonly FigureRow[], language: "en" | "bn" | "fr") {
  const highest = Math.max(...rows.map(({ value }) => value));
  const lowest = Math.min(...rows.map(({ value }) => value));
  // A source that repeats itself is one mark.
  const marks = distinctBy(rows, (row) => ({ id: `${row.sourceId} ${row.value} ${row.precision}`, label: row.section })).map(({ id }) => rows.find((row) => `${row.sourceId} ${row.value} ${row.precision}` === id) as FigureRow);
  // Where one source is exact and another is not, the exact number is printed.
  const exactFirst = marks.toSorted((a, b) => Number(b.precision === "exact") - Number(a.precision === "exact"));
  const numbers = distinctBy(exactFirst, (mark) => ({ id: String(mark.value), label: figureText(mark, language) })).map(({ id, label }) => ({ value: Number(id), label }));
  const lanes = labelLanes(numbers.map(({ value, label }) => ({ at: highest === 0 ? 0 : (value / highest) * WIDTH, width: measureText(label, 12) })));
  const laneCount = Math.max(...lanes) + 1;
  const stack = Math.max(...numbers.map(({ value }) => marks.filter((mark) => mark.value === value).length));
  const written = (at: number): string => numbers.find(({ value }) => value === at)?.label ?? numberWords(at, language);
  return { lowestText: written(lowest), highestText: written(highest), rows, marks, numbers, lanes, laneCount, stack, highest, lowest, spread: highest === 0 ? 0 : (highest - lowest) / highest };
}

/**
 * Figures in disagreement: one row a subject, each source's figure a mark of its own colour and shape.
 *
 * Subjects count different things, so each row has its own scale: a mark stands at its share of the highest figure of its
 * subject, and prints its value.
 *
 * @param figures Those of one subject count the same thing in the same unit; rows without a number are left out. Not changed.
 * @param options Language, words, most subjects drawn.
 * @returns A plain Vega-Lite specification; one that says so in words when there are no rows.
 * @throws {CoreError} `out_of_range` for a number that is not finite or out of its range, `invalid_option`.
 * @example
 * ```ts
 * const members = { subject: "members", subjectLabel: "Members", unit: "member", precision: "exact", section: "1" } as const;
 * const spec = figuresChart([
 *   { ...members, value: 40, sourceId: "report", sourceLabel: "Yearly report" },
 *   { ...members, value: 52, sourceId: "bulletin", sourceLabel: "Bulletin" },
 * ]);
 * spec.description // => "Sources disagree on 1 subject, most widely on “Members”: 40 to 52. Marks of each source’s figure for 1 subject. Members: 40–52"
 * ```
 */
export function figuresChart(figures: readonly FigureRow[], { limit = 14, ...options }: FiguresOptions = {}): TopLevelSpec {
  const { language = "en" } = options;
  const heading = COLUMN_TITLES[language];
  const words = figuresWords[language];
  const columns: ChartTableColumn[] = (["subject", "value", "unit", "precision", "asOf", "source", "section"] as const).map((field) => ({ field, title: heading[field] }));
  checkLimit("figuresChart", "limit", limit);
  checkRows("figuresChart", figures, { counts: ["value"] });
  const rows = figures.filter(({ value }) => typeof value === "number");
  if (rows.length === 0) return messageChart(NOTHING_TO_DRAW[language], columns, options);

  const subjects = distinctBy(rows, ({ subject, subjectLabel }) => ({ id: subject, label: subjectLabel }))
    .map(({ id, label }) => ({ id, label, ...layOut(rows.filter(({ subject }) => subject === id), language) }))
    .toSorted((a, b) => b.spread - a.spread);
  const drawn = subjects.slice(0, limit);
  const labels = axisLabels(drawn, { language, width: 220, lines: 4 });
  let down = 0;
  const placed = drawn.map((subject) => {
    const labelHeight = (labels.linesOf.get(subject.id)?.length ?? 1) * LABEL_LINE;
    const above = subject.laneCount * LANE + 6;
    // Even, so that the middle of a row is a whole number and can be a key.
    const height = 2 * Math.ceil(Math.max(above + subject.stack * MARK + 8, labelHeight + 14) / 2);
    const top = down;
    down += height;
    return { ...subject, markY: top + above + (height - above - subject.stack * MARK) / 2, middle: top + height / 2, end: down };
  });
  const at = (value: number, highest: number): number => (highest === 0 ? 0 : value / highest);
  const x = { type: "quantitative", title: null, axis: null, scale: { domain: [0, 1], nice: false } };
  const lines = Object.fromEntries(placed.map(({ id, middle }) => [String(middle), labels.linesOf.get(id) ?? []]));
  const shifts = [...new Set(Object.values(lines).map(({ length }) => length))].filter((count) => count > 1);
  const axis = { values: placed.map(({ middle }) => middle), tickCount: placed.length, grid: false, labelColor: INK, labelPadding: 14, labelOverlap: false, labelLineHeight: LABEL_LINE, labelExpr: `(${JSON.stringify(lines)})[datum.value]`, ...(shifts.length === 0 ? {} : { labelOffset: { condition: shifts.map((count) => ({ test: `indexof(${JSON.stringify(placed.filter(({ middle }) => lines[String(middle)]?.length === count).map(({ middle }) => middle))}, datum.value) >= 0`, value: (-(count - 1) * LABEL_LINE) / 2 })), value: 0 } }) };
  const y = { type: "quantitative", title: null, axis, scale: { domain: [0, down], reverse: true, nice: false, zero: false } };
  const nameOf = sourceNames(rows, WIDTH - 20);
  const names = [...nameOf.values()];
  const scales = sourceScales(names);
  const widest = drawn[0];
  const figureCount = subjects.reduce((sum, { marks }) => sum + marks.length, 0);
  const disagreeing = subjects.filter(({ spread }) => spread > 0);
  return frameChart(
    {
      width: WIDTH,
      height: down,
      layer: [
        { data: { values: placed.slice(0, -1).map(({ end }) => ({ end })) }, mark: { type: "rule", color: "#eaeef2", aria: false }, encoding: { y: { field: "end", ...y } } },
        { data: { values: placed.map(({ markY }) => ({ y: markY })) }, mark: { type: "rule", color: RULE, aria: false }, encoding: { x: { datum: 0, ...x }, x2: { datum: 1 }, y: { field: "y", ...y } } },
        {
          data: { values: placed.map(({ markY, lowest, highest }) => ({ y: markY, from: at(lowest, highest), to: at(highest, highest) })) },
          mark: { type: "rule", color: NEUTRAL, strokeWidth: 3, aria: false },
          encoding: { x: { field: "from", ...x }, x2: { field: "to" }, y: { field: "y", ...y } },
        },
        {
          data: {
            values: placed.flatMap(({ marks, markY, highest, label }) =>
              marks.map((mark, index) => ({
                x: at(mark.value, highest),
                y: markY + marks.slice(0, index).filter(({ value }) => value === mark.value).length * MARK,
                source: nameOf.get(mark.sourceId) ?? mark.sourceLabel,
                sourceLabel: mark.sourceLabel,
                subject: label,
                text: `${figureText(mark, language)} (${unitWords(mark.value, mark.unit, language)})`,
                section: mark.section,
                asOf: mark.asOf ?? "",
              })),
            ),
          },
          mark: { type: "point", size: 90 },
          encoding: {
            x: { field: "x", ...x },
            y: { field: "y", ...y },
            color: { field: "source", type: "nominal", title: null, scale: scales.color, legend: { columns: keyColumns(names, labels.width + WIDTH), symbolSize: 90 } },
            shape: { field: "source", type: "nominal", title: null, scale: scales.shape },
            tooltip: (["subject", "text", "asOf", "sourceLabel", "section"] as const).map((field) => ({ field, type: "nominal", title: field === "text" ? heading.value : field === "sourceLabel" ? heading.source : heading[field] })),
          },
        },
        {
          data: { values: placed.flatMap(({ numbers, lanes, markY, highest }) => numbers.map(({ value, label }, index) => ({ x: at(value, highest), y: markY - 11 - (lanes[index] ?? 0) * LANE, label }))) },
          mark: { type: "text", baseline: "middle", aria: false },
          encoding: { x: { field: "x", ...x }, y: { field: "y", ...y }, text: { field: "label", type: "nominal" } },
        },
      ],
    },
    {
      title: widest === undefined || widest.spread === 0 ? words.agree(countWords(subjects.length, "subject", language)) : words.title(countWords(disagreeing.length, "subject", language), quoted(widest.label, language), widest.lowestText, widest.highestText),
      subtitle: words.subtitle(countWords(figureCount, "figure", language), countWords(names.length, "source", language)),
      description: words.description(countWords(drawn.length, "subject", language), drawn.slice(0, 5).map(({ label, lowestText, highestText }) => `${label}: ${lowestText}–${highestText}`).join("; ")),
      notes: [`${words.axis}${rows.some(({ precision }) => precision !== "exact") ? `; ${words.approximate}` : ""}`, ...(subjects.length > drawn.length ? [words.more(countWords(subjects.length - drawn.length, "subject", language))] : []), ...labels.notes],
      table: { columns, rows: subjects.flatMap(({ label, rows: all }) => all.map(({ value, unit, precision, asOf, sourceLabel, section }) => ({ subject: label, value, unit, precision: precision.replaceAll("_", " "), asOf: asOf ?? "", source: sourceLabel, section }))) },
    },
    labels.width + WIDTH + 20,
    options,
  );
}
