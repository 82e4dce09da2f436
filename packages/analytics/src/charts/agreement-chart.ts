import { CoreError } from "@redheart/core/errors";
import type { TopLevelSpec } from "vega-lite";
import { axisLabels, rowAxis, rowStep } from "./axis-labels.js";
import type { ChartTableColumn } from "./chart-table.js";
import { checkRows } from "./check-rows.js";
import { frameChart } from "./frame-chart.js";
import { idWords, type LabelOptions } from "./label-of.js";
import { messageChart } from "./message-chart.js";
import { numberWords } from "./number-words.js";
import { CATEGORY_COLOURS, QUIET } from "./palette.js";
import { measureText } from "./text-measure.js";
import { agreementWords } from "./words/agreement-words.js";
import { countWords } from "./words/chart-nouns.js";
import { COLUMN_TITLES } from "./words/column-titles.js";
import { firstPlaces, NOTHING_TO_DRAW, quoted } from "./words/phrases.js";

/** Agreement of coders on one code. */
export interface AgreementRow {
  readonly codeId: string;
  /** At most 1; absent where the data give none. */
  readonly estimate?: number;
  readonly low?: number;
  readonly high?: number;
  /** Findings that at least one coder gave the code. */
  readonly count: number;
}

/** Options of {@link agreementChart}. */
export interface AgreementChartOptions extends LabelOptions {
  /** Name of the coefficient. @defaultValue "Cohen’s κ" */
  readonly coefficient?: string;
  /** Bounds drawn as dashed lines; the upper one is what the title calls strong. @defaultValue [0.6, 0.8] */
  readonly bounds?: readonly [number, number];
}

const WIDTH = 400;

/** No coefficient of agreement exceeds 1, and bounds go upward. */
function checkBounds(rows: readonly AgreementRow[], bounds: readonly [number, number]): void {
  const over = rows.findIndex(({ estimate = 0, low = 0, high = 0 }) => Math.max(estimate, low, high) > 1);
  if (over !== -1) throw new CoreError("out_of_range", "agreementChart: estimate, low and high must be at most 1; got another value", [over]);
  if (!(bounds[0] < bounds[1] && bounds[1] <= 1 && bounds[0] >= -1)) throw new CoreError("invalid_option", "agreementChart: bounds must be two rising numbers of at most 1; got others", ["bounds"]);
}

/**
 * How far coders agree on each theme: a point with its interval, weakest first, and how many findings it rests on.
 *
 * @param rows One a code. Not changed.
 * @param options Language, labels, name of the coefficient, words.
 * @returns A plain Vega-Lite specification; one that says so in words when there are no rows.
 * @throws {CoreError} `out_of_range` for a number that is not finite or out of its range, `duplicate_id` for a row that stands twice, `invalid_option`.
 * @example
 * ```ts
 * const spec = agreementChart([{ codeId: "play-areas", estimate: 0.84, low: 0.7, high: 0.95, count: 20 }, { codeId: "street-lights", estimate: 0.41, count: 8 }]);
 * spec.description // => "Coders agree strongly on 1 of 2 themes, least on “Street lights” (0.41). Points for 2 themes, weakest agreement first. Weakest: Street lights 0.41."
 * ```
 */
export function agreementChart(rows: readonly AgreementRow[], { coefficient = "Cohen’s κ", bounds = [0.6, 0.8], labelOf = idWords, ...options }: AgreementChartOptions = {}): TopLevelSpec {
  const { language = "en" } = options;
  const heading = COLUMN_TITLES[language];
  const words = agreementWords[language];
  const columns: ChartTableColumn[] = [{ field: "theme", title: heading.theme }, { field: "estimate", title: coefficient }, { field: "low", title: heading.low }, { field: "high", title: heading.high }, { field: "count", title: heading.findings }];
  checkRows("agreementChart", rows, { counts: ["count"], numbers: ["estimate", "low", "high"], distinct: ["codeId", ({ codeId }) => codeId] });
  checkBounds(rows, bounds);
  if (rows.length === 0) return messageChart(NOTHING_TO_DRAW[language], columns, options);

  const measured = rows.flatMap(({ estimate, ...row }) => (estimate === undefined ? [] : [{ ...row, estimate }])).toSorted((a, b) => a.estimate - b.estimate);
  const unmeasured = rows.filter(({ estimate }) => estimate === undefined);
  const drawn = [...measured.map(({ codeId }) => codeId), ...unmeasured.map(({ codeId }) => codeId)];
  const labels = axisLabels(drawn.map((id) => ({ id, label: labelOf(id) })), { language });
  const lowest = Math.min(0, ...measured.map(({ estimate, low = estimate }) => Math.min(estimate, low)));
  const [worst] = measured;
  const weakest = measured.filter(({ estimate }) => estimate === worst?.estimate);
  const written = (value: number): string => numberWords(value, language, 2);
  const strong = measured.filter(({ estimate }) => estimate >= bounds[1]).length;
  const weakestWords = firstPlaces(weakest.map(({ codeId }) => quoted(labelOf(codeId), language)), language);
  const titleOf = (): string => {
    if (worst === undefined) return words.none;
    const value = written(worst.estimate);
    if (measured.length === 1) return words.only(weakestWords, value);
    if (weakest.length === measured.length) return words.alike(numberWords(strong, language), numberWords(measured.length, language), value);
    return words.title(numberWords(strong, language), numberWords(rows.length, language), weakestWords, value);
  };
  const used = ({ count }: { readonly count: number }): string => numberWords(count, language);
  const y = { field: "codeId", type: "nominal", scale: { domain: drawn }, title: null, axis: rowAxis(labels) };
  const x = { type: "quantitative", title: coefficient, axis: { format: ".1f", grid: true }, scale: { domain: [lowest, 1], nice: true } };
  return frameChart(
    {
      width: WIDTH,
      height: { step: rowStep(labels, 24) },
      layer: [
        { data: { values: bounds.map((at) => ({ at })) }, mark: { type: "rule", strokeDash: [5, 4], color: QUIET, aria: false }, encoding: { x: { field: "at", ...x } } },
        {
          data: { values: measured.map((row) => ({ codeId: row.codeId, label: labelOf(row.codeId), estimate: row.estimate, low: row.low ?? row.estimate, high: row.high ?? row.estimate, shown: `${written(row.estimate)}${row.low === undefined || row.high === undefined ? "" : ` (${written(row.low)}–${written(row.high)})`}`, used: used(row), isStrong: row.estimate >= bounds[1] })) },
          layer: [
            { mark: { type: "rule", strokeWidth: 3, color: "#9dc3dd", aria: false }, encoding: { y, x: { field: "low", ...x }, x2: { field: "high" } } },
            {
              mark: { type: "point", size: 90, stroke: CATEGORY_COLOURS[0], strokeWidth: 1.5 },
              encoding: { y, x: { field: "estimate", ...x }, fill: { condition: { test: "datum.isStrong", value: CATEGORY_COLOURS[0] }, value: "white" }, tooltip: [{ field: "label", title: heading.theme }, { field: "shown", title: coefficient }, { field: "used", title: heading.findings }] },
            },
          ],
        },
        { data: { values: [{}] }, mark: { type: "text", align: "left", dx: 12, fontSize: 11, fontWeight: 600, color: QUIET, text: heading.findings, aria: false }, encoding: { x: { value: WIDTH }, y: { value: -8 } } },
        { data: { values: unmeasured.map(({ codeId }) => ({ codeId, at: 0 })) }, mark: { type: "text", align: "left", dx: 6, fontSize: 11, color: QUIET, text: words.undefined }, encoding: { y, x: { field: "at", ...x } } },
        { data: { values: rows.map((row) => ({ codeId: row.codeId, used: used(row) })) }, mark: { type: "text", align: "left", dx: 12, fontSize: 11, color: QUIET, aria: false }, encoding: { y, x: { value: WIDTH }, text: { field: "used", type: "nominal" } } },
      ],
    },
    {
      title: titleOf(),
      subtitle: words.subtitle(coefficient, countWords(rows.length, "theme", language)),
      description: words.description(countWords(rows.length, "theme", language), worst === undefined ? words.undefined : `${labelOf(worst.codeId)} ${written(worst.estimate)}`),
      notes: [words.reference(numberWords(bounds[0], language, 1), numberWords(bounds[1], language, 1)), ...labels.notes],
      table: { columns, rows: [...measured, ...unmeasured].map(({ codeId, estimate, low, high, count }) => ({ theme: labelOf(codeId), estimate: estimate ?? words.undefined, low: low ?? "", high: high ?? "", count })) },
    },
    labels.width + WIDTH + 12 + Math.max(...rows.map((row) => measureText(used(row), 11)), measureText(heading.findings, 11, 600)),
    options,
  );
}
