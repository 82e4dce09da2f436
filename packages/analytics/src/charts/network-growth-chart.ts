import { isPartialDate } from "@redheart/core";
import { CoreError } from "@redheart/core/errors";
import type { TopLevelSpec } from "vega-lite";
import { distinctBy } from "./axis-labels.js";
import type { ChartTableColumn } from "./chart-table.js";
import { checkRows } from "./check-rows.js";
import { figureText, type FigureRow, figureWords, keyColumns, sourceNames, sourceScales } from "./figure-rows.js";
import { type ChartOptions, frameChart } from "./frame-chart.js";
import { messageChart } from "./message-chart.js";
import { dateWords, monthAxisLabels, monthWords } from "./months.js";
import { periodsThrough } from "./periods.js";
import { numberWords } from "./number-words.js";
import { NEUTRAL } from "./palette.js";
import { placeLabels } from "./place-labels.js";
import { measureText } from "./text-measure.js";
import { countWords, unitName, unitWords } from "./words/chart-nouns.js";
import { COLUMN_TITLES } from "./words/column-titles.js";
import { networkGrowthWords } from "./words/network-growth-words.js";
import { capitalized, NOTHING_TO_DRAW } from "./words/phrases.js";

const WIDTH = 560;
const HEIGHT = 280;
/** Width of the strip at the left for figures without a date. */
const UNDATED = 90;
const PAD = 30;

/** Months since the year 0, with the part of the month; a date of lower precision stands in the middle of its span. */
function monthNumber(date: string): number {
  const year = Number(date.slice(0, 4)) * 12;
  if (date.length < 7) return year + 6;
  const month = year + Number(date.slice(5, 7)) - 1;
  return date.length < 10 ? month + 0.5 : month + (Number(date.slice(8, 10)) - 0.5) / 31;
}

/** Values at which a scale from 0 is labelled: at most six steps of 1, 2 or 5 times a power of ten. */
function roundTicks(greatest: number): number[] {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, greatest / 5)));
  const step = [1, 2, 5, 10].map((times) => times * power).find((size) => greatest / size <= 6) ?? greatest;
  return Array.from({ length: Math.ceil(greatest / step) + 1 }, (_unused, at) => at * step);
}

/**
 * Growth of a network as its sources report it: each figure a mark of its source's colour and shape, placed by date, with
 * its value. Where sources disagree on one date, a line joins their marks; figures without a date stand at the left.
 *
 * @param figures Figures of one subject and unit; rows without a number are left out. Not changed.
 * @param options Language and words.
 * @returns A plain Vega-Lite specification; one that says so in words when there are no rows.
 * @throws {CoreError} `out_of_range` for a number that is not finite or out of its range, `invalid_format` for a date that is none.
 * @example
 * ```ts
 * const members = { subject: "members", subjectLabel: "Members", unit: "member", precision: "exact", sourceId: "report", sourceLabel: "Yearly report", section: "1" } as const;
 * const spec = networkGrowthChart([{ ...members, value: 40, asOf: "2022-08" }, { ...members, value: 52, asOf: "2023-08" }]);
 * spec.description // => "From 40 members in August 2022 to 52 members in August 2023. Marks of each source’s figure over time. August 2022: 40 (Yearly report); August 2023: 52 (Yearly report)"
 * ```
 */
export function networkGrowthChart(figures: readonly FigureRow[], options: ChartOptions = {}): TopLevelSpec {
  const { language = "en" } = options;
  const heading = COLUMN_TITLES[language];
  const words = networkGrowthWords[language];
  const columns: ChartTableColumn[] = (["asOf", "value", "unit", "precision", "source", "section"] as const).map((field) => ({ field, title: heading[field] }));
  checkRows("networkGrowthChart", figures, { counts: ["value"] });
  const wrong = figures.findIndex(({ asOf }) => typeof asOf === "string" && !isPartialDate(asOf));
  if (wrong !== -1) throw new CoreError("invalid_format", "networkGrowthChart: asOf must be a date of the calendar such as 2022-08-30, 2022-08 or 2022; got another text", [wrong, "asOf"]);
  const rows = figures.filter(({ value }) => typeof value === "number");
  const [first] = rows;
  if (first === undefined) return messageChart(NOTHING_TO_DRAW[language], columns, options);

  const keyOf = (row: FigureRow): string => `${row.sourceId} ${row.value} ${row.precision} ${row.asOf ?? ""}`;
  const marks = distinctBy(rows, (row) => ({ id: keyOf(row), label: "" })).map(({ id }) => rows.find((row) => keyOf(row) === id) as FigureRow);
  const nameOf = sourceNames(rows, WIDTH - 20);
  const names = [...nameOf.values()];
  const dated = marks.filter(({ asOf }) => typeof asOf === "string").toSorted((a, b) => monthNumber(a.asOf ?? "") - monthNumber(b.asOf ?? ""));
  const left = dated.length < marks.length ? UNDATED : PAD;
  const months = periodsThrough(dated.flatMap(({ asOf }) => (asOf === undefined || asOf === null ? [] : asOf.length < 7 ? [`${asOf}-01`, `${asOf}-12`] : [asOf.slice(0, 7)])), "month");
  const from = months[0] === undefined ? 0 : monthNumber(months[0]) - 0.5;
  const perMonth = (WIDTH - left - PAD) / Math.max(1, months.length);
  const ticks = roundTicks(Math.max(...marks.map(({ value }) => value), 1));
  const toX = (date: string | null | undefined): number => Math.round((typeof date === "string" ? left + (monthNumber(date) - from) * perMonth : UNDATED / 2 - 8) * 10) / 10;
  const toY = (value: number): number => Math.round((HEIGHT - (value / (ticks.at(-1) ?? 1)) * (HEIGHT - 24)) * 10) / 10;
  // Sources that agree on value and date stand side by side, around the date.
  const placed = marks.map((mark) => {
    const same = marks.filter((other) => other.value === mark.value && toX(other.asOf) === toX(mark.asOf));
    return { mark, x: toX(mark.asOf) + (same.indexOf(mark) - (same.length - 1) / 2) * 12, y: toY(mark.value) };
  });
  const numbered = distinctBy(placed, ({ mark }) => ({ id: `${mark.value} ${mark.precision} ${toX(mark.asOf)}`, label: "" })).map(({ id }) => placed.find(({ mark }) => `${mark.value} ${mark.precision} ${toX(mark.asOf)}` === id) as (typeof placed)[number]);
  const texts = numbered.map(({ mark }) => figureText(mark, language));
  const conflicts = distinctBy(dated, ({ asOf }) => ({ id: asOf ?? "", label: "" })).map(({ id }) => dated.filter(({ asOf }) => asOf === id).map(({ value }) => value)).map((values, at) => ({ values, date: distinctBy(dated, ({ asOf }) => ({ id: asOf ?? "", label: "" }))[at]?.id ?? "" })).filter(({ values }) => new Set(values).size > 1);
  const obstacles = conflicts.flatMap(({ values, date }) => {
    const [bottom, top] = [toY(Math.min(...values)), toY(Math.max(...values))];
    return Array.from({ length: Math.ceil((bottom - top) / 10) }, (_unused, at) => ({ x: toX(date), y: top + at * 10 }));
  });
  const places = placeLabels(numbered.map(({ mark, y }, at) => ({ x: toX(mark.asOf), y, width: measureText(texts[at] ?? "", 12) })), { width: WIDTH, height: HEIGHT }, obstacles);

  const rangeAt = (date: string | null | undefined): { text: string; isRange: boolean } => {
    const [low = first, high = first] = [dated.filter(({ asOf }) => asOf === date).toSorted((a, b) => a.value - b.value)].flatMap((of) => [of[0], of.at(-1)]);
    return low.value === high.value ? { text: figureWords(low, language), isRange: false } : { text: words.range(figureText(low, language), figureWords(high, language)), isRange: true };
  };
  const [earliest, latest] = [dated[0], dated.at(-1)];
  const [start, end] = [rangeAt(earliest?.asOf), rangeAt(latest?.asOf)];
  const month = (date: string | null | undefined): string => (typeof date === "string" ? (date.length < 7 ? dateWords(date, language) : monthWords(date, language)) : "");
  const title =
    earliest === undefined || latest === undefined ? words.undatedOnly : earliest.asOf === latest.asOf ? words.single(start.text, month(earliest.asOf)) : (start.isRange || end.isRange ? words.disagree : words.title)(start.text, month(earliest.asOf), end.text, month(latest.asOf));

  const monthTicks = Object.entries(monthAxisLabels(months, perMonth, language)).map(([at, label]) => [Math.round(left + (monthNumber(at) - (months.length > 2 ? 0.5 : 0) - from) * perMonth), label] as const);
  const xTicks = [...(left === UNDATED ? [[UNDATED / 2 - 8, words.undated] as const] : []), ...monthTicks.filter(([at]) => at >= left - 1)];
  const axisOf = (entries: readonly (readonly [number, string | readonly string[]])[]) => ({ values: entries.map(([at]) => at), tickCount: entries.length, labelExpr: `(${JSON.stringify(Object.fromEntries(entries.map(([at, label]) => [String(at), label])))})[datum.value]`, labelOverlap: false });
  const x = { type: "quantitative", title: null, scale: { domain: [0, WIDTH], nice: false }, axis: { ...axisOf(xTicks), grid: false, labelLineHeight: 14 } };
  const y = { type: "quantitative", title: null, scale: { domain: [0, HEIGHT], reverse: true, nice: false }, axis: { ...axisOf(ticks.map((tick) => [toY(tick), numberWords(tick, language)] as const)), grid: true } };
  const scales = sourceScales(names);
  return frameChart(
    {
      width: WIDTH,
      height: HEIGHT,
      layer: [
        ...(left === UNDATED && dated.length > 0 ? [{ data: { values: [{ x: UNDATED - 14 }] }, mark: { type: "rule", color: NEUTRAL, strokeDash: [3, 4], aria: false }, encoding: { x: { field: "x", ...x } } }] : []),
        { data: { values: conflicts.map(({ values, date }) => ({ x: toX(date), y: toY(Math.min(...values)), y2: toY(Math.max(...values)) })) }, mark: { type: "rule", color: NEUTRAL, strokeWidth: 4, aria: false }, encoding: { x: { field: "x", ...x }, y: { field: "y", ...y }, y2: { field: "y2" } } },
        {
          data: { values: placed.map(({ mark, x: atX, y: atY }) => ({ x: atX, y: atY, source: nameOf.get(mark.sourceId) ?? mark.sourceLabel, sourceLabel: mark.sourceLabel, section: mark.section, asOf: typeof mark.asOf === "string" ? dateWords(mark.asOf, language) : words.undated, text: unitWords(mark.value, mark.unit, language) })) },
          mark: { type: "point", size: 100 },
          encoding: {
            x: { field: "x", ...x },
            y: { field: "y", ...y },
            color: { field: "source", type: "nominal", title: null, scale: scales.color, legend: { columns: keyColumns(names, WIDTH + 40), symbolSize: 100 } },
            shape: { field: "source", type: "nominal", title: null, scale: scales.shape },
            tooltip: (["text", "asOf", "sourceLabel", "section"] as const).map((field) => ({ field, type: "nominal", title: field === "text" ? heading.value : field === "sourceLabel" ? heading.source : heading[field] })),
          },
        },
        { data: { values: places.flatMap((place, at) => (place === undefined ? [] : [{ ...place, text: texts[at] }])) }, mark: { type: "text", baseline: "middle", aria: false }, encoding: { x: { field: "x", ...x }, y: { field: "y", ...y }, text: { field: "text", type: "nominal" } } },
      ],
    },
    {
      title,
      subtitle: words.subtitle(capitalized(unitName(first.unit, language)), countWords(marks.length, "figure", language), countWords(names.length, "source", language)),
      description: words.description(placed.map(({ mark }) => `${typeof mark.asOf === "string" ? dateWords(mark.asOf, language) : words.undated}: ${figureText(mark, language)} (${mark.sourceLabel})`).join("; ")),
      table: { columns, rows: rows.map(({ value, unit, precision, asOf, sourceLabel, section }) => ({ asOf: asOf ?? "", value, unit, precision: precision.replaceAll("_", " "), source: sourceLabel, section })) },
    },
    WIDTH + 50,
    options,
  );
}
