import type { TopLevelSpec } from "vega-lite";
import { axisLabels, rowAxis, rowStep } from "./axis-labels.js";
import type { ChartTableColumn } from "./chart-table.js";
import { checkLimit, checkRows } from "./check-rows.js";
import { evidenceWords, type EvidenceOptions } from "./evidence.js";
import { frameChart } from "./frame-chart.js";
import { idWords, type LabelOptions } from "./label-of.js";
import { messageChart } from "./message-chart.js";
import { numberWords, percentWords } from "./number-words.js";
import { CATEGORY_COLOURS, QUIET } from "./palette.js";
import { picking } from "./picking.js";
import { measureText } from "./text-measure.js";
import { countWords } from "./words/chart-nouns.js";
import { COLUMN_TITLES } from "./words/column-titles.js";
import { NOTHING_TO_DRAW, quoted } from "./words/phrases.js";
import { methodWords, prevalenceWords } from "./words/prevalence-words.js";

/** Share of meetings or findings that carry a theme, with its interval where it has one. */
export interface PrevalenceChartRow {
  readonly theme: string;
  /** In [0, 1]. */
  readonly estimate: number;
  readonly low?: number;
  readonly high?: number;
  readonly count: number;
  readonly total: number;
  readonly unit: "meeting" | "finding";
  /** How the interval was made: `wilson-95`. */
  readonly method: string;
  readonly findingIds?: readonly string[];
}

/** Options of {@link prevalenceChart}. */
export interface PrevalenceChartOptions extends LabelOptions, EvidenceOptions {
  /** Most themes drawn, greatest shares first; the table twin has all. @defaultValue 40 */
  readonly limit?: number;
}

const WIDTH = 400;

/**
 * How widely each theme is shared: a point with its interval, and the count it rests on. Clicking a
 * point picks it (`picked`: `theme`).
 *
 * @param rows One a theme, all of one unit. Not changed.
 * @param options Language, labels, words, most themes drawn.
 * @returns A plain Vega-Lite specification; one that says so in words when there are no rows.
 * @throws {CoreError} `out_of_range` for a number that is not finite or out of its range, `duplicate_id` for a row that stands twice, `invalid_option`.
 * @example
 * ```ts
 * const spec = prevalenceChart([{ theme: "play-areas", estimate: 0.5, low: 0.15, high: 0.85, count: 2, total: 4, unit: "meeting", method: "wilson-95" }]);
 * spec.description // => "“Play areas” comes up in 50% of meetings (between 15% and 85%). Points with intervals for 1 theme, from Play areas 50% to Play areas 50%."
 * chartTable(spec).rows // => [{ theme: "Play areas", share: 0.5, low: 0.15, high: 0.85, count: 2, total: 4 }]
 * ```
 */
export function prevalenceChart(rows: readonly PrevalenceChartRow[], { limit = 40, labelOf = idWords, findingText, ...options }: PrevalenceChartOptions = {}): TopLevelSpec {
  const { language = "en" } = options;
  const heading = COLUMN_TITLES[language];
  const words = prevalenceWords[language];
  const columns: ChartTableColumn[] = (["theme", "share", "low", "high", "count", "total"] as const).map((field) => ({ field, title: heading[field] }));
  checkLimit("prevalenceChart", "limit", limit);
  checkRows("prevalenceChart", rows, { counts: ["count", "total"], shares: ["estimate", "low", "high"], distinct: ["theme", ({ theme }) => theme] });
  const ranked = rows.filter(({ total }) => total > 0).toSorted((a, b) => b.estimate - a.estimate);
  const [first] = ranked;
  if (first === undefined) return messageChart(NOTHING_TO_DRAW[language], columns, options);

  const drawn = ranked.slice(0, limit);
  const labels = axisLabels(drawn.map(({ theme }) => ({ id: theme, label: labelOf(theme) })), { language });
  const { unit } = first;
  const hasInterval = drawn.some(({ low, high }) => low !== undefined && high !== undefined);
  const share = (row: PrevalenceChartRow): string => `${labelOf(row.theme)} ${percentWords(row.estimate, language)}`;
  const countText = (row: PrevalenceChartRow): string => words.of(numberWords(row.count, language), numberWords(row.total, language));
  const { params, outline } = picking(["theme"]);
  const y = { field: "theme", type: "nominal", scale: { domain: drawn.map(({ theme }) => theme) }, title: null, axis: rowAxis(labels) };
  const x = { type: "quantitative", title: words.axis[unit], axis: { format: "%", grid: true }, scale: { domain: [0, 1], nice: false } };
  return frameChart(
    {
      width: WIDTH,
      height: { step: rowStep(labels, 24) },
      data: {
        values: drawn.map((row) => ({
          theme: row.theme,
          label: labelOf(row.theme),
          estimate: row.estimate,
          low: row.low ?? row.estimate,
          high: row.high ?? row.estimate,
          shown: `${percentWords(row.estimate, language)}${row.low === undefined || row.high === undefined ? "" : ` (${percentWords(row.low, language)}–${percentWords(row.high, language)})`}`,
          counted: countText(row),
          evidence: evidenceWords(row.findingIds, findingText),
        })),
      },
      layer: [
        { mark: { type: "rule", strokeWidth: 3, color: "#9dc3dd", aria: false }, encoding: { y, x: { field: "low", ...x }, x2: { field: "high" } } },
        {
          params,
          mark: { type: "point", color: CATEGORY_COLOURS[0], size: 90, cursor: "pointer" },
          encoding: { y, x: { field: "estimate", ...x }, stroke: outline, tooltip: [{ field: "label", title: heading.theme }, { field: "shown", title: heading.share }, { field: "counted", title: heading.count }, { field: "evidence", title: " " }] },
        },
        { mark: { type: "text", align: "left", dx: 12, fontSize: 11, color: QUIET, aria: false }, encoding: { y, x: { value: WIDTH }, text: { field: "counted", type: "nominal" } } },
      ],
    },
    {
      title: words.title(quoted(labelOf(first.theme), language), percentWords(first.estimate, language), words.units[unit], first.low === undefined || first.high === undefined ? "" : words.range(percentWords(first.low, language), percentWords(first.high, language))),
      subtitle: words.subtitle(countWords(first.total, unit, language), hasInterval ? words.interval(methodWords(first.method)) : words.noInterval),
      description: (hasInterval ? words.description : words.plainDescription)(countWords(drawn.length, "theme", language), share(first), share(drawn.at(-1) ?? first)),
      notes: [...(ranked.length > drawn.length ? [words.more(countWords(ranked.length - drawn.length, "theme", language))] : []), ...labels.notes],
      table: { columns, rows: ranked.map((row) => ({ theme: labelOf(row.theme), share: row.estimate, low: row.low ?? "", high: row.high ?? "", count: row.count, total: row.total })) },
    },
    labels.width + WIDTH + 12 + Math.max(...drawn.map((row) => measureText(countText(row), 11))),
    options,
  );
}
