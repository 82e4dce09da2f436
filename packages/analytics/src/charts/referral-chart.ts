import type { Precision, Unit } from "@redheart/core";
import type { TopLevelSpec } from "vega-lite";
import { axisLabels, rowAxis, rowStep } from "./axis-labels.js";
import { barColumn } from "./bar-column.js";
import type { ChartTableColumn } from "./chart-table.js";
import { checkRows } from "./check-rows.js";
import { figureWords, precisionWords } from "./figure-rows.js";
import { type ChartOptions, frameChart } from "./frame-chart.js";
import { messageChart } from "./message-chart.js";
import { CATEGORY_COLOURS } from "./palette.js";
import { measureText } from "./text-measure.js";
import { countWords, unitName } from "./words/chart-nouns.js";
import { COLUMN_TITLES } from "./words/column-titles.js";
import { capitalized, firstPlaces, NOTES, NOTHING_TO_DRAW, quoted } from "./words/phrases.js";
import { referralWords } from "./words/referral-words.js";

/** One published total of a referral system; never a single case. */
export interface ReferralRow {
  readonly serviceId: string;
  readonly serviceLabel: string;
  /** Ignored where hidden. */
  readonly value: number;
  readonly unit: Unit | (string & {});
  readonly precision: Precision;
  /** Time that the total covers, in words. */
  readonly period?: string | null;
  readonly sourceLabel: string;
  /** Hidden by disclosure control: the row shows a star and no number leaves the rows. */
  readonly isHidden?: boolean;
}

const BAR = 300;

/**
 * Published totals of a referral system, one block a unit with its own scale, because people, calls and materials never
 * add up.
 *
 * Takes totals that are already public or released by disclosure control; it draws no single case.
 *
 * @param rows One a total. Not changed.
 * @param options Language and words.
 * @returns A plain Vega-Lite specification; one that says so in words when there are no rows.
 * @throws {CoreError} `out_of_range` for a number that is not finite or out of its range.
 * @example
 * ```ts
 * const spec = referralChart([{ serviceId: "shelter", serviceLabel: "Shelter", value: 120, unit: "person", precision: "approximate", sourceLabel: "Yearly report" }]);
 * spec.description // => "“Shelter”: ~120 people, the largest total in people. Bars by unit. Shelter: ~120 people"
 * ```
 */
export function referralChart(rows: readonly ReferralRow[], options: ChartOptions = {}): TopLevelSpec {
  const { language = "en" } = options;
  const heading = COLUMN_TITLES[language];
  const words = referralWords[language];
  const columns: ChartTableColumn[] = (["service", "value", "unit", "precision", "period", "source"] as const).map((field) => ({ field, title: heading[field] }));
  checkRows("referralChart", rows, { counts: ["value"] });
  if (rows.length === 0) return messageChart(NOTHING_TO_DRAW[language], columns, options);

  // A service may have several totals, of other periods or sources: each is a row of its own.
  const numbered = rows.map((row, at) => ({ ...row, value: row.isHidden === true ? 0 : row.value, id: String(at), label: row.serviceLabel, shown: row.isHidden === true ? "*" : precisionWords(row.value, row.precision, language) }));
  const units = [...new Set(numbered.map(({ unit }) => unit))].toSorted((a, b) => Number(b === "person") - Number(a === "person"));
  const labels = axisLabels(numbered, { language, width: 300 });
  const extent = Math.ceil(labels.width) + 8;
  const known = numbered.filter(({ unit, isHidden }) => unit === "person" && isHidden !== true);
  const most = Math.max(0, ...known.map(({ value }) => value));
  const top = known.filter(({ value }) => value === most && most > 0);
  const topServices = firstPlaces([...new Set(top.map(({ label }) => quoted(label, language)))], language);
  const blocks = units.map((unit) => ({ unit, own: numbered.filter((row) => row.unit === unit).toSorted((a, b) => b.value - a.value) }));
  return frameChart(
    {
      data: { values: numbered.map(({ id, label, unit, value, shown, period, sourceLabel }) => ({ id, label, unit, value, shown, period: period ?? "", sourceLabel })) },
      spacing: 22,
      vconcat: blocks.map(({ unit, own }) =>
        barColumn({
          y: { field: "id", type: "nominal", scale: { domain: own.map(({ id }) => id), paddingInner: 0.3 }, title: null, axis: { ...rowAxis(labels), minExtent: extent, maxExtent: extent } },
          heading: capitalized(unitName(unit, language)),
          value: "value",
          text: "shown",
          greatest: Math.max(...own.map(({ value }) => value)),
          colour: unit === "person" ? CATEGORY_COLOURS[0] : "#7d8791",
          bar: BAR,
          textWidth: Math.max(...own.map(({ shown }) => measureText(shown, 11))),
          step: rowStep(labels),
          filter: `datum.unit === ${JSON.stringify(unit)}`,
          tooltip: [{ field: "label", title: heading.service }, { field: "shown", title: heading.value }, { field: "period", title: heading.period }, { field: "sourceLabel", title: heading.source }],
        }),
      ),
    },
    {
      title: top.length === 0 ? words.plain : (new Set(top.map(({ label }) => label)).size > 1 ? words.each : words.title)(topServices, figureWords(top[0] as ReferralRow, language)),
      subtitle: words.subtitle(countWords(rows.length, "figure", language)),
      description: words.description(numbered.map(({ label, shown, unit }) => `${label}: ${shown} ${unitName(unit, language)}`).join("; ")),
      notes: [...(numbered.some(({ isHidden }) => isHidden === true) ? [NOTES[language].hidden] : []), ...(new Set(rows.map(({ serviceLabel, unit }) => `${serviceLabel} ${unit}`)).size < rows.length ? [words.twice] : []), ...labels.notes],
      table: { columns, rows: numbered.map(({ label, value, isHidden, unit, precision, period, sourceLabel }) => ({ service: label, value: isHidden === true ? "*" : value, unit, precision: precision.replaceAll("_", " "), period: period ?? "", source: sourceLabel })) },
    },
    labels.width + BAR + 50,
    options,
  );
}
