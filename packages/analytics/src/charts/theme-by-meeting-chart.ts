import type { TopLevelSpec } from "vega-lite";
import { axisLabels, compareIds, distinctBy, type Labelled, rowAxis, rowStep } from "./axis-labels.js";
import type { ChartTableColumn } from "./chart-table.js";
import { checkRows } from "./check-rows.js";
import { columnLabels } from "./column-labels.js";
import { evidenceWords, type EvidenceOptions } from "./evidence.js";
import { frameChart } from "./frame-chart.js";
import { messageChart } from "./message-chart.js";
import { numberWords } from "./number-words.js";
import { EMPTY_CELL, INK } from "./palette.js";
import { picking } from "./picking.js";
import { sequentialScale } from "./sequential-scale.js";
import { countWords } from "./words/chart-nouns.js";
import { COLUMN_TITLES } from "./words/column-titles.js";
import { firstPlaces, NOTES, NOTHING_TO_DRAW, quoted } from "./words/phrases.js";
import { themeByMeetingWords } from "./words/theme-by-meeting-words.js";

/** One cell: how many findings of a meeting carry a theme. Pairs that do not occur may be left out. */
export interface ThemeByMeetingRow {
  readonly codeId: string;
  readonly codeLabel: string;
  readonly meetingId: string;
  readonly meetingLabel: string;
  /** Findings; ignored where hidden. */
  readonly count: number;
  readonly findingIds?: readonly string[];
  /** Hidden by disclosure control: the cell shows a star and no number leaves the rows. */
  readonly isHidden?: boolean;
}

/** Options of {@link themeByMeetingChart}. */
export interface ThemeByMeetingOptions extends EvidenceOptions {
  /** Themes by their total, or in the order of the rows. @defaultValue "total" */
  readonly order?: "total" | "given";
  /** Columns in order, meetings without a row included. @defaultValue the rows' meetings, by id */
  readonly meetings?: readonly Labelled[];
}

/** Id of the column that counts all meetings; no meeting id holds a bracket. */
const ALL = "(all)";

const meetingsOf = (rows: readonly ThemeByMeetingRow[]): Labelled[] => distinctBy(rows, ({ meetingId, meetingLabel }) => ({ id: meetingId, label: meetingLabel })).toSorted((a, b) => compareIds(a.id, b.id));

/**
 * Heat map of themes by meetings: what came up where.
 *
 * Each cell prints its count of findings, so that colour is never alone; the last column counts all meetings. Clicking
 * a cell picks it (`picked`: `codeId`, `meetingId`).
 *
 * @param rows Cells in any order; not changed.
 * @param options Language, words, order of themes.
 * @returns A plain Vega-Lite specification; one that says so in words when every count is 0 or there are no rows.
 * @throws {CoreError} `out_of_range` for a number that is not finite or out of its range, `duplicate_id` for a row that stands twice.
 * @example
 * ```ts
 * const spec = themeByMeetingChart([
 *   { codeId: "play-areas", codeLabel: "Play areas", meetingId: "meeting-1", meetingLabel: "Meeting 1", count: 3 },
 *   { codeId: "play-areas", codeLabel: "Play areas", meetingId: "meeting-2", meetingLabel: "Meeting 2", count: 1 },
 * ]);
 * spec.description // => "“Play areas” comes up most: 4 findings, at 2 of 2 meetings. Heat map of 1 theme by 2 meetings, the most frequent theme first. The fullest cell is “Play areas” at Meeting 1: 3."
 * chartTable(spec).rows // => [{ codeLabel: "Play areas", meetingLabel: "Meeting 1", count: 3 }, { codeLabel: "Play areas", meetingLabel: "Meeting 2", count: 1 }]
 * ```
 */
export function themeByMeetingChart(rows: readonly ThemeByMeetingRow[], { order = "total", meetings = meetingsOf(rows), findingText, ...options }: ThemeByMeetingOptions = {}): TopLevelSpec {
  const { language = "en" } = options;
  const heading = COLUMN_TITLES[language];
  const words = themeByMeetingWords[language];
  const columns: ChartTableColumn[] = [
    { field: "codeLabel", title: heading.theme },
    { field: "meetingLabel", title: heading.meeting },
    { field: "count", title: heading.findings },
  ];
  checkRows("themeByMeetingChart", rows, { counts: ["count"], distinct: ["codeId", ({ codeId, meetingId }) => `${codeId} ${meetingId}`] });
  const cells = rows.filter(({ count, isHidden }) => isHidden === true || count > 0);
  if (cells.length === 0) return messageChart(NOTHING_TO_DRAW[language], columns, options);

  const shown = cells.filter(({ isHidden }) => isHidden !== true);
  const totalOf = (codeId: string): number => shown.reduce((sum, row) => (row.codeId === codeId ? sum + row.count : sum), 0);
  const given = distinctBy(rows, ({ codeId, codeLabel }) => ({ id: codeId, label: codeLabel })).map((theme) => ({ ...theme, total: totalOf(theme.id) }));
  const ranked = given.toSorted((a, b) => b.total - a.total);
  const themes = order === "total" ? ranked : given;

  const themeLabels = axisLabels(themes, { language });
  const meetingLabels = columnLabels(meetings, { language, totals: [{ id: ALL, label: words.total }] });
  const greatest = Math.max(1, ...shown.map(({ count }) => count));
  const { scale, textColour } = sequentialScale("count", greatest);
  const top = ranked.filter(({ total }) => total === ranked[0]?.total && total > 0);
  const findings = new Set(shown.flatMap(({ findingIds = [] }) => findingIds)).size;
  const fullest = shown.find(({ count }) => count === greatest);
  const reached = new Set(cells.filter(({ codeId }) => codeId === top[0]?.id).map(({ meetingId }) => meetingId)).size;
  const hidden = new Set(cells.filter(({ isHidden }) => isHidden === true).map(({ codeId }) => codeId));
  const { params, outline } = picking(["codeId", "meetingId"], "white");
  const topWords = firstPlaces(top.map(({ label }) => quoted(label, language)), language);
  const topCount = countWords(top[0]?.total ?? 0, "finding", language);

  const x = { field: "meetingId", type: "nominal", scale: { domain: [...meetings.map(({ id }) => id), ALL] }, title: null, axis: meetingLabels.axis };
  const y = { field: "codeId", type: "nominal", scale: { domain: themes.map(({ id }) => id) }, title: null, axis: rowAxis(themeLabels) };
  return frameChart(
    {
      width: { step: meetingLabels.step },
      height: { step: rowStep(themeLabels, 24) },
      layer: [
        {
          data: { values: meetings.flatMap(({ id: meetingId }) => themes.map(({ id: codeId }) => ({ meetingId, codeId }))) },
          mark: { type: "rect", fill: EMPTY_CELL, stroke: "white", strokeWidth: 2, aria: false },
          encoding: { x, y },
        },
        {
          data: { values: cells.map(({ codeId, codeLabel, meetingId, meetingLabel, count, findingIds, isHidden }) => ({ codeId, codeLabel, meetingId, meetingLabel, count: isHidden === true ? 0 : count, shown: isHidden === true ? "*" : numberWords(count, language), evidence: evidenceWords(findingIds, findingText) })) },
          encoding: { x, y },
          layer: [
            {
              params,
              mark: { type: "rect", strokeWidth: 2, cursor: "pointer" },
              encoding: {
                color: { field: "count", type: "quantitative", scale, legend: null },
                stroke: outline,
                tooltip: [{ field: "codeLabel", title: heading.theme }, { field: "meetingLabel", title: heading.meeting }, { field: "shown", title: heading.findings }, { field: "evidence", title: " " }],
              },
            },
            { mark: { type: "text", aria: false, fontSize: 11, tooltip: null }, encoding: { text: { field: "shown", type: "nominal" }, color: textColour } },
          ],
        },
        {
          data: { values: themes.map(({ id, total }) => ({ codeId: id, meetingId: ALL, shown: `${numberWords(total, language)}${hidden.has(id) ? "+" : ""}` })) },
          mark: { type: "text", aria: false, fontWeight: 600, color: INK },
          encoding: { x, y, text: { field: "shown", type: "nominal" } },
        },
      ],
    },
    {
      title: top.length === 0 ? words.plain : top.length === 1 ? words.title(topWords, topCount, numberWords(reached, language), numberWords(meetings.length, language)) : words.tied(topWords, topCount),
      subtitle: words.subtitle(findings > 0 ? countWords(findings, "finding", language) : countWords(shown.reduce((sum, { count }) => sum + count, 0), "coding", language), countWords(meetings.length, "meeting", language)),
      description: words.description(countWords(themes.length, "theme", language), countWords(meetings.length, "meeting", language), fullest === undefined ? "" : words.most(quoted(fullest.codeLabel, language), fullest.meetingLabel, numberWords(greatest, language))),
      notes: [...(hidden.size > 0 ? [NOTES[language].hidden] : []), ...themeLabels.notes, ...meetingLabels.notes],
      table: { columns, rows: cells.map(({ codeLabel, meetingLabel, count, isHidden }) => ({ codeLabel, meetingLabel, count: isHidden === true ? "*" : count })) },
    },
    themeLabels.width + meetingLabels.step * (meetings.length + 1),
    options,
  );
}
