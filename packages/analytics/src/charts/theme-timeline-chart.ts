import type { TopLevelSpec } from "vega-lite";
import { axisLabels, distinctBy, rowAxis, rowStep } from "./axis-labels.js";
import type { ChartTableColumn } from "./chart-table.js";
import { evidenceWords, type EvidenceOptions } from "./evidence.js";
import { frameChart } from "./frame-chart.js";
import { messageChart } from "./message-chart.js";
import { monthAxisLabels, monthsThrough, monthWords } from "./months.js";
import { numberWords } from "./number-words.js";
import { INK, RULE } from "./palette.js";
import { countWords } from "./words/chart-nouns.js";
import { COLUMN_TITLES } from "./words/column-titles.js";
import { NOTHING_TO_DRAW, quoted } from "./words/phrases.js";
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
}

const WIDEST = 700;

/**
 * Themes over time: a circle a theme and month, its area the count. Months in which nothing was raised stay as gaps.
 *
 * @param rows One a theme and month; repeats add up, rows without a month are counted in a note. Not changed.
 * @param options Language, words, most themes drawn.
 * @returns A plain Vega-Lite specification; one that says so in words when no row has a month.
 */
export function themeTimelineChart(rows: readonly ThemeTimelineRow[], { limit = 20, findingText, ...options }: ThemeTimelineOptions = {}): TopLevelSpec {
  const { language = "en" } = options;
  const heading = COLUMN_TITLES[language];
  const words = timelineWords[language];
  const columns: ChartTableColumn[] = [{ field: "theme", title: heading.theme }, { field: "month", title: heading.month }, { field: "count", title: heading.findings }];
  const raised = rows.filter(({ count }) => count > 0);
  const dated = raised.flatMap((row) => (row.month !== undefined && row.month !== null && /^\d{4}-(?:0[1-9]|1[0-2])/.test(row.month) ? [{ ...row, month: row.month.slice(0, 7) }] : []));
  if (dated.length === 0) return messageChart(NOTHING_TO_DRAW[language], columns, options);

  const cells = distinctBy(dated, ({ codeId, month }) => ({ id: `${codeId} ${month}`, label: month })).map(({ id }) => {
    const same = dated.filter(({ codeId, month }) => `${codeId} ${month}` === id);
    const [{ codeId, codeLabel, month }] = same as [(typeof same)[number]];
    return { codeId, codeLabel, month, count: same.reduce((sum, { count }) => sum + count, 0), findingIds: same.flatMap(({ findingIds = [] }) => findingIds) };
  });
  const themes = distinctBy(cells, ({ codeId, codeLabel }) => ({ id: codeId, label: codeLabel }))
    .map((theme) => ({ ...theme, total: cells.reduce((sum, { codeId, count }) => (codeId === theme.id ? sum + count : sum), 0) }))
    .toSorted((a, b) => b.total - a.total);
  const drawn = themes.slice(0, limit);
  const months = monthsThrough(cells.map(({ month }) => month));
  const [from, to] = [months[0] ?? "", months.at(-1) ?? ""];
  const step = Math.max(5, Math.min(30, Math.floor(WIDEST / months.length)));
  const labels = axisLabels(drawn, { language });
  const peak = cells.reduce((most, cell) => (cell.count > most.count ? cell : most));
  const rowHeight = Math.max(30, rowStep(labels));
  const biggest = Math.min(rowHeight, 30) ** 2 * 0.78;
  // A number is printed where its circle is wide enough to hold it; the table twin has them all.
  const fits = (count: number): boolean => step >= 16 && 2 * Math.sqrt(((count / peak.count) * biggest) / Math.PI) >= 8 + 4 * String(count).length;
  const isDrawn = new Set(drawn.map(({ id }) => id));
  const findings = new Set(cells.flatMap(({ findingIds }) => findingIds)).size;
  const total = cells.reduce((sum, { count }) => sum + count, 0);
  const undated = raised.reduce((sum, { count }) => sum + count, 0) - total;
  const x = { field: "month", type: "nominal", scale: { type: "band", domain: months, padding: 0 }, title: null, axis: { values: Object.keys(monthAxisLabels(months, step, language)), labelExpr: `(${JSON.stringify(monthAxisLabels(months, step, language))})[datum.value]`, labelAngle: 0, labelOverlap: false, labelLineHeight: 14 } };
  const y = { field: "codeId", type: "nominal", scale: { type: "band", domain: drawn.map(({ id }) => id), padding: 0 }, title: null, axis: { ...rowAxis(labels), grid: true, gridColor: RULE, tickBand: "center", bandPosition: 0.5 } };
  return frameChart(
    {
      width: { step },
      height: { step: rowHeight },
      data: { values: cells.filter(({ codeId }) => isDrawn.has(codeId)).map(({ findingIds, ...cell }) => ({ ...cell, monthText: monthWords(cell.month, language), shown: numberWords(cell.count, language), fits: fits(cell.count), evidence: evidenceWords(findingIds, findingText) })) },
      layer: [
        {
          mark: { type: "point", color: "#9ccbe8", stroke: "#00609a", strokeWidth: 1 },
          encoding: { x, y, size: { field: "count", type: "quantitative", legend: null, scale: { domain: [0, peak.count], range: [0, biggest] } }, tooltip: [{ field: "codeLabel", title: heading.theme }, { field: "monthText", title: heading.month }, { field: "shown", title: heading.findings }, { field: "evidence", title: " " }] },
        },
        { transform: [{ filter: "datum.fits" }], mark: { type: "text", fontSize: 10, color: INK, aria: false }, encoding: { x, y, text: { field: "shown", type: "nominal" } } },
      ],
    },
    {
      title: words.title(quoted(peak.codeLabel, language), countWords(peak.count, "finding", language), monthWords(peak.month, language)),
      subtitle: words.subtitle(findings > 0 ? countWords(findings, "finding", language) : countWords(total, "coding", language), monthWords(from, language), monthWords(to, language)),
      description: words.description(countWords(drawn.length, "theme", language), monthWords(from, language), monthWords(to, language), drawn.slice(0, 5).map(({ label, total: sum }) => `${label}: ${numberWords(sum, language)}`).join("; ")),
      notes: [...(undated > 0 ? [words.undated(countWords(undated, "coding", language))] : []), ...(themes.length > drawn.length ? [words.more(countWords(themes.length - drawn.length, "theme", language))] : []), ...labels.notes],
      table: { columns, rows: cells.map(({ codeLabel, month, count }) => ({ theme: codeLabel, month, count })) },
    },
    labels.width + step * months.length,
    options,
  );
}
