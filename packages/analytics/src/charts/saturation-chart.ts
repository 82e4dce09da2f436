import type { TopLevelSpec } from "vega-lite";
import type { ChartTableColumn } from "./chart-table.js";
import { columnLabels } from "./column-labels.js";
import { frameChart } from "./frame-chart.js";
import { idWords, type LabelOptions } from "./label-of.js";
import { messageChart } from "./message-chart.js";
import { numberWords, percentWords } from "./number-words.js";
import { CATEGORY_COLOURS, QUIET, RECOMMENDATION_TEXT } from "./palette.js";
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

const HEIGHT = 240;

/**
 * Saturation: how many themes were known after each meeting, how many were new at it, and what other orders of the
 * meetings would have shown.
 *
 * @param rows One a meeting, in the order in which they were held. Not changed.
 * @param options Language, labels of meetings, band of shuffled orders, words.
 * @returns A plain Vega-Lite specification; one that says so in words when there are no rows.
 */
export function saturationChart(rows: readonly SaturationRow[], { band, labelOf = idWords, ...options }: SaturationChartOptions = {}): TopLevelSpec {
  const { language = "en" } = options;
  const heading = COLUMN_TITLES[language];
  const words = saturationWords[language];
  const columns: ChartTableColumn[] = [{ field: "meeting", title: heading.meeting }, { field: "fresh", title: heading.fresh }, { field: "seen", title: heading.seen }, { field: "low", title: heading.low }, { field: "high", title: heading.high }];
  const last = rows.at(-1);
  if (last === undefined || last.known === 0) return messageChart(NOTHING_TO_DRAW[language], columns, options);

  const values = rows.map((row, at) => {
    const bounds = band?.points.find(({ meetings }) => meetings === at + 1);
    return { ...row, label: labelOf(row.meetingId), low: bounds?.low ?? row.known, high: bounds?.high ?? row.known, freshText: row.newCodes === 0 ? "" : numberWords(row.newCodes, language), knownText: numberWords(row.known, language) };
  });
  const labels = columnLabels(values.map(({ meetingId, label }) => ({ id: meetingId, label })), language);
  const lastFresh = rows.findLastIndex(({ newCodes }) => newCodes > 0);
  const quiet = rows.length - 1 - lastFresh;
  const knownWords = countWords(last.known, "theme", language);
  const meetingWords = countWords(rows.length, "meeting", language);
  const step = Math.max(labels.step, 34);
  const isUpright = labels.axis["labelAngle"] !== 0;
  const x = { field: "meetingId", type: "nominal", scale: { type: "band", domain: rows.map(({ meetingId }) => meetingId), paddingInner: 0.35, paddingOuter: 0.2 }, title: null, axis: { ...labels.axis, orient: "bottom", ...(isUpright ? { labelAlign: "right" } : { labelBaseline: "top" }) } };
  const y = { type: "quantitative", title: words.axis, axis: { grid: true, tickMinStep: 1, format: ",d" }, scale: { domain: [0, Math.max(...values.map(({ known, high }) => Math.max(known, high))) * 1.12], nice: true } };
  return frameChart(
    {
      width: { step },
      height: HEIGHT,
      data: { values },
      layer: [
        ...(band === undefined ? [] : [{ mark: { type: "area", color: "#cfe3f1", opacity: 0.75, aria: false }, encoding: { x, y: { field: "low", ...y }, y2: { field: "high" } } }]),
        { mark: { type: "bar", color: "#a9b4bf" }, encoding: { x, y: { field: "newCodes", ...y }, tooltip: [{ field: "label", title: heading.meeting }, { field: "newCodes", title: heading.fresh }, { field: "known", title: heading.seen }] } },
        { mark: { type: "text", dy: -7, fontSize: 11, color: QUIET, aria: false }, encoding: { x, y: { field: "newCodes", ...y }, text: { field: "freshText", type: "nominal" } } },
        { mark: { type: "line", color: CATEGORY_COLOURS[0], point: { size: 60, color: CATEGORY_COLOURS[0] }, aria: false }, encoding: { x, y: { field: "known", ...y } } },
        {
          transform: [{ filter: `datum.meetingId === ${JSON.stringify(last.meetingId)}` }],
          mark: { type: "text", align: "right", dx: 4, dy: -14, fontWeight: 600, color: RECOMMENDATION_TEXT, aria: false, text: `${numberWords(last.known, language)} ${words.line}` },
          encoding: { x, y: { field: "known", ...y } },
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
