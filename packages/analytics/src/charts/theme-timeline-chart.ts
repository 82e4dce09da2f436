import { CoreError } from "@redheart/core/errors";
import type { TopLevelSpec } from "vega-lite";
import { axisLabels, distinctBy, rowAxis, rowStep } from "./axis-labels.js";
import type { ChartTableColumn } from "./chart-table.js";
import { checkLimit, checkRows } from "./check-rows.js";
import { evidenceWords, type EvidenceOptions } from "./evidence.js";
import { frameChart } from "./frame-chart.js";
import { messageChart } from "./message-chart.js";
import { numberWords } from "./number-words.js";
import { INK, RULE } from "./palette.js";
import { fittingPeriod, periodLabel, type PeriodLength, periodOf, periodsThrough, periodWords } from "./periods.js";
import { picking } from "./picking.js";
import { measureText } from "./text-measure.js";
import { countWords } from "./words/chart-nouns.js";
import { COLUMN_TITLES } from "./words/column-titles.js";
import { firstPlaces, NOTHING_TO_DRAW, quoted } from "./words/phrases.js";
import { timelineWords } from "./words/timeline-words.js";

/** How many findings of a month carry a theme. */
export interface ThemeTimelineRow {
  readonly codeId: string;
  readonly codeLabel: string;
  /** `2022-08`, or a whole date; absent where the source gives none. */
  readonly month?: string | null;
  readonly count: number;
  readonly findingIds?: readonly string[];
}

/** Options of {@link themeTimelineChart}. */
export interface ThemeTimelineOptions extends EvidenceOptions {
  /** Most themes drawn, most frequent first; the table twin has all. @defaultValue 20 */
  readonly limit?: number;
  /** Columns of the time axis. @defaultValue the finest that leaves at most 16 columns */
  readonly by?: PeriodLength;
}

const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])(?:-|$)/;
/** Narrowest and widest column, widest circle. */
const [NARROWEST, WIDEST_ROW, CIRCLE] = [18, 900, 26] as const;

/** Findings of one theme in one period. */
function cellsOf(rows: readonly (ThemeTimelineRow & { readonly period: string })[]) {
  return distinctBy(rows, ({ codeId, period }) => ({ id: `${codeId} ${period}`, label: period })).map(({ id }) => {
    const same = rows.filter(({ codeId, period }) => `${codeId} ${period}` === id);
    const [{ codeId, codeLabel, period }] = same as [(typeof same)[number]];
    return { codeId, codeLabel, period, count: same.reduce((sum, { count }) => sum + count, 0), findingIds: same.flatMap(({ findingIds = [] }) => findingIds) };
  });
}

/**
 * Themes over time: a circle a theme and period, its area the count, its number in it or beside it. Periods in which
 * nothing was raised stay as gaps.
 *
 * Time is cut into months, quarters or years, as its span allows. Clicking a circle picks it (`picked`: `codeId`, `period`).
 *
 * @param rows One a theme and month; repeats add up, rows without a month are counted in a note. Not changed.
 * @param options Language, words, length of periods, most themes drawn.
 * @returns A plain Vega-Lite specification; one that says so in words when no row has a month.
 * @throws {CoreError} `out_of_range` for a count that is no finite number of at least 0; `invalid_format` for a month that is none; `invalid_option`.
 * @example
 * ```ts
 * const spec = themeTimelineChart([
 *   { codeId: "play-areas", codeLabel: "Play areas", month: "2022-08", count: 3 },
 *   { codeId: "play-areas", codeLabel: "Play areas", month: "2022-10", count: 1 },
 * ]);
 * spec.description // => "“Play areas” peaks in August 2022, with 3 findings. Circles for 1 theme from August 2022 to October 2022. Play areas: 4"
 * chartTable(spec).rows // => [{ theme: "Play areas", period: "August 2022", count: 3 }, { theme: "Play areas", period: "October 2022", count: 1 }]
 * ```
 */
export function themeTimelineChart(rows: readonly ThemeTimelineRow[], { limit = 20, by, findingText, ...options }: ThemeTimelineOptions = {}): TopLevelSpec {
  const { language = "en" } = options;
  const heading = COLUMN_TITLES[language];
  const words = timelineWords[language];
  const columns: ChartTableColumn[] = [{ field: "theme", title: heading.theme }, { field: "period", title: heading.period }, { field: "count", title: heading.findings }];
  checkLimit("themeTimelineChart", "limit", limit);
  checkRows("themeTimelineChart", rows, { counts: ["count"] });
  const raised = rows.filter(({ count }) => count > 0);
  // A year alone says no month.
  const dated = raised.flatMap((row) => (typeof row.month === "string" && row.month.length > 4 ? [{ ...row, month: row.month }] : []));
  const wrong = dated.find(({ month }) => !MONTH.test(month));
  if (wrong !== undefined) throw new CoreError("invalid_format", "themeTimelineChart: month must be a month or date such as 2022-08; got another form", [rows.findIndex(({ month }) => month === wrong.month), "month"]);
  if (dated.length === 0) return messageChart(NOTHING_TO_DRAW[language], columns, options);

  const length = by ?? fittingPeriod(dated.map(({ month }) => month));
  const periods = periodsThrough(dated.map(({ month }) => month), length);
  const cells = cellsOf(dated.map((row) => ({ ...row, period: periodOf(row.month, length) })));
  const themes = distinctBy(cells, ({ codeId, codeLabel }) => ({ id: codeId, label: codeLabel }))
    .map((theme) => ({ ...theme, total: cells.reduce((sum, { codeId, count }) => (codeId === theme.id ? sum + count : sum), 0) }))
    .toSorted((a, b) => b.total - a.total);
  const drawn = themes.slice(0, limit);
  const name = (period: string | undefined): string => periodWords(period ?? "", length, language);
  const [from, to] = [name(periods[0]), name(periods.at(-1))];
  const tickLabels = new Map(periods.map((period) => [period, periodLabel(period, length, language)] as const));
  const widestTick = Math.max(...[...tickLabels.values()].flat().map((line) => measureText(line, 12)));
  const step = Math.max(NARROWEST, Math.min(Math.ceil(Math.max(widestTick + 12, CIRCLE + 30)), Math.floor(WIDEST_ROW / periods.length)));
  const everyTick = Math.ceil((widestTick + 8) / step);
  const labels = axisLabels(drawn, { language });
  const isDrawn = new Set(drawn.map(({ id }) => id));
  const circles = cells.filter(({ codeId }) => isDrawn.has(codeId));
  const greatest = Math.max(...circles.map(({ count }) => count));
  const peaks = circles.filter(({ count }) => count === greatest);
  const [peak] = peaks as [(typeof peaks)[number]];
  const peakWords = countWords(greatest, "finding", language);
  const widthOf = (count: number): number => CIRCLE * Math.sqrt(count / greatest);
  const roomOf = (count: number): number => measureText(numberWords(count, language), 11);
  // A number stands in its circle where that is wide enough, else beside it where the column has room.
  const numberAt = (count: number): "in" | "beside" | "none" => (widthOf(count) >= Math.max(15, roomOf(count) + 5) ? "in" : step / 2 >= widthOf(count) / 2 + 3 + roomOf(count) ? "beside" : "none");
  const findings = new Set(cells.flatMap(({ findingIds }) => findingIds)).size;
  const total = cells.reduce((sum, { count }) => sum + count, 0);
  const undated = raised.reduce((sum, { count }) => sum + count, 0) - total;
  const { params, outline } = picking(["codeId", "period"], "#00609a");
  const values = circles.map(({ findingIds, ...cell }) => ({ ...cell, periodText: name(cell.period), shown: numberWords(cell.count, language), number: numberAt(cell.count), shift: widthOf(cell.count) / 2 + 3, evidence: evidenceWords(findingIds, findingText) }));
  const x = { field: "period", type: "nominal", scale: { type: "band", domain: periods, padding: 0 }, title: null, axis: { values: periods.filter((_period, at) => at % everyTick === 0), labelExpr: `(${JSON.stringify(Object.fromEntries(tickLabels))})[datum.value]`, labelAngle: 0, labelOverlap: false, labelLineHeight: 14 } };
  const y = { field: "codeId", type: "nominal", scale: { type: "band", domain: drawn.map(({ id }) => id), padding: 0 }, title: null, axis: { ...rowAxis(labels), grid: true, gridColor: RULE, tickBand: "center", bandPosition: 0.5 } };
  return frameChart(
    {
      width: { step },
      height: { step: rowStep(labels, 30) },
      data: { values },
      layer: [
        {
          params,
          mark: { type: "point", color: "#9ccbe8", strokeWidth: 1, cursor: "pointer" },
          encoding: { x, y, stroke: outline, size: { field: "count", type: "quantitative", legend: null, scale: { domain: [0, greatest], range: [0, (CIRCLE / 2) ** 2 * Math.PI] } }, tooltip: [{ field: "codeLabel", title: heading.theme }, { field: "periodText", title: heading.period }, { field: "shown", title: heading.findings }, { field: "evidence", title: " " }] },
        },
        { transform: [{ filter: "datum.number === 'in'" }], mark: { type: "text", fontSize: 11, color: INK, aria: false }, encoding: { x, y, text: { field: "shown", type: "nominal" } } },
        ...[...new Set(values.filter(({ number }) => number === "beside").map(({ shift }) => shift))].map((shift) => ({
          transform: [{ filter: `datum.number === 'beside' && datum.shift === ${shift}` }],
          mark: { type: "text", fontSize: 11, align: "left", dx: shift, color: INK, aria: false },
          encoding: { x, y, text: { field: "shown", type: "nominal" } },
        })),
      ],
    },
    {
      title: peaks.length === 1 ? words.title(quoted(peak.codeLabel, language), peakWords, name(peak.period)) : words.tied(firstPlaces(peaks.map(({ codeLabel, period }) => `${quoted(codeLabel, language)} (${name(period)})`), language), peakWords),
      subtitle: words.subtitle(words.lengths[length], findings > 0 ? countWords(findings, "finding", language) : countWords(total, "coding", language), from, to),
      description: words.description(countWords(drawn.length, "theme", language), from, to, drawn.slice(0, 5).map(({ label, total: sum }) => `${label}: ${numberWords(sum, language)}`).join("; ")),
      notes: [...(undated > 0 ? [words.undated(countWords(undated, "coding", language))] : []), ...(themes.length > drawn.length ? [words.more(countWords(themes.length - drawn.length, "theme", language))] : []), ...labels.notes],
      table: { columns, rows: cells.map(({ codeLabel, period, count }) => ({ theme: codeLabel, period: name(period), count })) },
    },
    labels.width + step * periods.length,
    options,
  );
}
