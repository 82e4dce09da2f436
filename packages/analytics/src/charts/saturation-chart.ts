import type { TopLevelSpec } from "vega-lite";
import type { ChartTableColumn } from "./chart-table.js";
import { checkRows } from "./check-rows.js";
import { columnLabels } from "./column-labels.js";
import { frameChart } from "./frame-chart.js";
import { idWords, type LabelOptions } from "./label-of.js";
import { messageChart } from "./message-chart.js";
import { numberWords, percentWords } from "./number-words.js";
import { CATEGORY_COLOURS, INK, QUIET, RECOMMENDATION_TEXT } from "./palette.js";
import { countWords } from "./words/chart-nouns.js";
import { COLUMN_TITLES } from "./words/column-titles.js";
import { NOTHING_TO_DRAW } from "./words/phrases.js";
import { saturationWords } from "./words/saturation-words.js";

/** One meeting in the order in which they were held: themes that it brought, and themes known after it. */
export interface SaturationRow {
  readonly meetingId: string;
  readonly newCodes: number;
  readonly known: number;
}

/** Options of {@link saturationChart}; labels are those of meetings. */
export interface SaturationChartOptions extends LabelOptions {
  /** Themes known after so many meetings over shuffled orders, for the band. @defaultValue no band */
  readonly band?: { readonly level: number; readonly points: readonly { readonly meetings: number; readonly low: number; readonly high: number }[] };
}

const HEIGHT = 220;

/**
 * Saturation: how many themes were known after each meeting, how many were new at it, and what other orders of the
 * meetings would have shown.
 *
 * @param rows One a meeting, in the order in which they were held. Not changed.
 * @param options Language, labels of meetings, band of shuffled orders, words.
 * @returns A plain Vega-Lite specification; one that says so in words when there are no rows.
 * @throws {CoreError} `out_of_range` for a number that is not finite or out of its range, `duplicate_id` for a row that stands twice.
 * @example
 * ```ts
 * const spec = saturationChart([{ meetingId: "meeting-1", newCodes: 4, known: 4 }, { meetingId: "meeting-2", newCodes: 0, known: 4 }]);
 * spec.description // => "No new theme at the last meeting: 4 themes after 2 meetings. Line rising to 4 themes over 2 meetings. Meeting 1: 4; Meeting 2: 4"
 * ```
 */
export function saturationChart(rows: readonly SaturationRow[], { band, labelOf = idWords, ...options }: SaturationChartOptions = {}): TopLevelSpec {
  const { language = "en" } = options;
  const heading = COLUMN_TITLES[language];
  const words = saturationWords[language];
  const columns: ChartTableColumn[] = [{ field: "meeting", title: heading.meeting }, { field: "fresh", title: heading.fresh }, { field: "seen", title: heading.seen }, { field: "low", title: heading.low }, { field: "high", title: heading.high }];
  checkRows("saturationChart", rows, { counts: ["newCodes", "known"], distinct: ["meetingId", ({ meetingId }) => meetingId] });
  checkRows("saturationChart", band?.points ?? [], { counts: ["meetings", "low", "high"] });
  const last = rows.at(-1);
  if (last === undefined || last.known === 0) return messageChart(NOTHING_TO_DRAW[language], columns, options);

  const values = rows.map((row, at) => {
    const bounds = band?.points.find(({ meetings }) => meetings === at + 1);
    return { ...row, label: labelOf(row.meetingId), low: bounds?.low ?? row.known, high: bounds?.high ?? row.known, freshText: numberWords(row.newCodes, language), knownText: numberWords(row.known, language) };
  });
  const labels = columnLabels(values.map(({ meetingId, label }) => ({ id: meetingId, label })), { language, orient: "bottom" });
  const lastFresh = rows.findLastIndex(({ newCodes }) => newCodes > 0);
  const quiet = rows.length - 1 - lastFresh;
  const knownWords = countWords(last.known, "theme", language);
  const meetingWords = countWords(rows.length, "meeting", language);
  const step = Math.max(labels.step, 34);
  const x = { field: "meetingId", type: "nominal", scale: { type: "band", domain: rows.map(({ meetingId }) => meetingId), paddingInner: 0.35, paddingOuter: 0.2 }, title: null };
  const y = { type: "quantitative", title: null, scale: { domain: [0, Math.max(...values.map(({ known, high }) => Math.max(known, high))) * 1.12], nice: true }, axis: { grid: true, tickMinStep: 1, format: ",d", minExtent: 26 } };
  const freshY = { type: "quantitative", title: null, axis: null, scale: { domain: [0, Math.max(...rows.map(({ newCodes }) => newCodes), 1) * 1.4], nice: false } };
  const bare = { ...x, axis: null };
  const panel = (heading: string, colour: string) => ({ width: { step }, title: { text: heading, anchor: "start", frame: "group", fontSize: 12, fontWeight: 600, color: colour, offset: 6 } });
  const tooltip = [{ field: "label", title: heading.meeting }, { field: "freshText", title: heading.fresh }, { field: "knownText", title: heading.seen }];
  return frameChart(
    {
      data: { values },
      spacing: 14,
      resolve: { scale: { x: "independent", y: "independent" } },
      vconcat: [
        {
          ...panel(words.line, RECOMMENDATION_TEXT),
          height: HEIGHT,
          layer: [
            ...(band === undefined ? [] : [{ mark: { type: "area", color: "#cfe3f1", opacity: 0.75, aria: false }, encoding: { x: bare, y: { field: "low", ...y }, y2: { field: "high" } } }]),
            { mark: { type: "line", color: CATEGORY_COLOURS[0], aria: false }, encoding: { x: bare, y: { field: "known", ...y } } },
            { mark: { type: "point", size: 60, color: CATEGORY_COLOURS[0] }, encoding: { x: bare, y: { field: "known", ...y }, tooltip } },
            { transform: [{ filter: `datum.meetingId === ${JSON.stringify(last.meetingId)}` }], mark: { type: "text", dy: -12, fontWeight: 600, color: RECOMMENDATION_TEXT, aria: false }, encoding: { x: bare, y: { field: "known", ...y }, text: { field: "knownText", type: "nominal" } } },
          ],
        },
        {
          ...panel(words.bars, INK),
          height: HEIGHT / 4,
          layer: [
            { mark: { type: "bar", color: "#7d8791" }, encoding: { x: { ...x, axis: labels.axis }, y: { field: "newCodes", ...freshY }, tooltip } },
            { mark: { type: "text", dy: -7, fontSize: 11, color: QUIET, aria: false }, encoding: { x: { ...x, axis: labels.axis }, y: { field: "newCodes", ...freshY }, text: { field: "freshText", type: "nominal" } } },
          ],
        },
      ],
    },
    {
      title: quiet > 0 ? words.settled(knownWords, meetingWords, language === "fr" ? numberWords(quiet, language) : countWords(quiet, "meeting", language)) : words.still(knownWords, meetingWords, numberWords(last.newCodes, language)),
      subtitle: words.subtitle(meetingWords, knownWords),
      description: words.description(knownWords, meetingWords, values.map(({ label, knownText }) => `${label}: ${knownText}`).join("; ")),
      notes: [...(band === undefined ? [] : [words.band(percentWords(band.level, language))]), ...labels.notes],
      table: { columns, rows: values.map(({ label, newCodes, known, low, high }) => ({ meeting: label, fresh: newCodes, seen: known, low: band === undefined ? "" : low, high: band === undefined ? "" : high })) },
    },
    step * rows.length + 40,
    options,
  );
}
