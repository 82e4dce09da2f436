import type { TopLevelSpec } from "vega-lite";
import { axisLabels, compareIds, distinctBy, rowAxis, rowStep } from "./axis-labels.js";
import type { ChartTableColumn } from "./chart-table.js";
import { checkLimit, checkRows } from "./check-rows.js";
import { evidenceWords, type EvidenceOptions } from "./evidence.js";
import { frameChart } from "./frame-chart.js";
import { messageChart } from "./message-chart.js";
import { dateWords } from "./months.js";
import { numberWords } from "./number-words.js";
import { CATEGORY_COLOURS, INK } from "./palette.js";
import { countWords } from "./words/chart-nouns.js";
import { COLUMN_TITLES } from "./words/column-titles.js";
import { meetingCardWords } from "./words/meeting-card-words.js";
import { firstPlaces, NOTHING_TO_DRAW, quoted } from "./words/phrases.js";
import { wrapText } from "./wrap-text.js";

/** What a meeting raised, by kind of finding, family of themes or any other grouping. */
export interface MeetingCardRow {
  readonly meetingId: string;
  readonly meetingLabel: string;
  readonly date?: string | null;
  readonly groupId: string;
  readonly groupLabel: string;
  /** Findings. */
  readonly count: number;
  readonly findingIds?: readonly string[];
}

/** Options of {@link meetingCardChart}. */
export interface MeetingCardOptions extends EvidenceOptions {
  /** Cards side by side. @defaultValue 3 */
  readonly columns?: number;
  /** Most cards, those with most findings; the table twin has all. @defaultValue 24 */
  readonly limit?: number;
}

const BAR = 120;
const NUMBER_ROOM = 30;

/**
 * Meeting cards: one small chart a meeting, all of one scale, so that meetings compare at a glance. For a single meeting
 * it is that meeting's card.
 *
 * @param rows One a meeting and group; groups keep their order. Not changed.
 * @param options Language, words, cards side by side, most cards.
 * @returns A plain Vega-Lite specification; one that says so in words when no meeting raised anything.
 * @throws {CoreError} `out_of_range` for a number that is not finite or out of its range, `duplicate_id` for a row that stands twice, `invalid_option`.
 * @example
 * ```ts
 * const spec = meetingCardChart([{ meetingId: "meeting-1", meetingLabel: "Parents", date: "2023-02-25", groupId: "challenge", groupLabel: "Challenges", count: 27 }]);
 * spec.description // => "“Parents”: 27 findings, most of them Challenges (27). One card of bars for 1 meeting. Parents: 27"
 * ```
 */
export function meetingCardChart(rows: readonly MeetingCardRow[], { columns: across = 3, limit = 24, findingText, ...options }: MeetingCardOptions = {}): TopLevelSpec {
  const { language = "en" } = options;
  const heading = COLUMN_TITLES[language];
  const words = meetingCardWords[language];
  const columns: ChartTableColumn[] = [{ field: "meeting", title: heading.meeting }, { field: "date", title: heading.date }, { field: "kind", title: heading.kind }, { field: "count", title: heading.findings }];
  checkLimit("meetingCardChart", "limit", limit);
  checkLimit("meetingCardChart", "columns", across);
  checkRows("meetingCardChart", rows, { counts: ["count"], distinct: ["groupId", ({ meetingId, groupId }) => `${meetingId} ${groupId}`] });
  const raised = rows.filter(({ count }) => count > 0);
  if (raised.length === 0) return messageChart(NOTHING_TO_DRAW[language], columns, options);

  const groups = distinctBy(rows, ({ groupId, groupLabel }) => ({ id: groupId, label: groupLabel }));
  const meetings = distinctBy(raised, ({ meetingId, meetingLabel }) => ({ id: meetingId, label: meetingLabel })).map((meeting) => {
    const own = raised.filter(({ meetingId }) => meetingId === meeting.id);
    const ids = new Set(own.flatMap(({ findingIds = [] }) => findingIds));
    return { ...meeting, own, date: own.find(({ date }) => typeof date === "string")?.date ?? "", total: ids.size > 0 ? ids.size : own.reduce((sum, { count }) => sum + count, 0) };
  });
  const ranked = meetings.toSorted((a, b) => b.total - a.total);
  const drawn = ranked.slice(0, limit).toSorted((a, b) => (a.date === b.date ? compareIds(a.id, b.id) : a.date === "" ? 1 : b.date === "" || a.date < b.date ? -1 : 1));
  const labels = axisLabels(groups, { language, width: 120, lines: 2 });
  const cardWidth = labels.width + 8 + BAR + NUMBER_ROOM;
  const names = new Map(drawn.map(({ label }) => [label, wrapText(label, { width: cardWidth, lines: 3, fontSize: 12, weight: 600 })] as const));
  const nameLines = Math.max(...[...names.values()].map(({ length }) => length));
  const greatest = Math.max(...drawn.flatMap(({ own }) => own.map(({ count }) => count)));
  const top = ranked[0] as (typeof ranked)[number];
  const largest = Math.max(...top.own.map(({ count }) => count));
  const topGroups = firstPlaces(top.own.filter(({ count }) => count === largest).map(({ groupLabel, count }) => `${groupLabel} (${numberWords(count, language)})`), language);
  const most = ranked.filter(({ total }) => total === top.total).map(({ label }) => quoted(label, language));
  const findingWords = countWords(top.total, "finding", language);
  const y = { field: "groupId", type: "nominal", scale: { domain: groups.map(({ id }) => id), paddingInner: 0.3 }, title: null, axis: rowAxis(labels) };
  const x = { field: "count", type: "quantitative", title: null, axis: null, scale: { domain: [0, (greatest * (BAR + NUMBER_ROOM)) / BAR], nice: false } };
  const card = ({ label, own, date, total }: (typeof drawn)[number]) => ({
    // Cards of one row must be equally high: a name of one line has an empty line over it where others have two.
    title: { text: [...Array.from({ length: nameLines - (names.get(label)?.length ?? 1) }, () => " "), ...(names.get(label) ?? [])], subtitle: `${date === "" ? words.undated : dateWords(date, language)} · ${countWords(total, "finding", language)}`, anchor: "start", frame: "bounds", fontSize: 12, lineHeight: 15, fontWeight: 600, color: INK, subtitleFontSize: 11, subtitlePadding: 3, offset: 8 },
    width: BAR + NUMBER_ROOM,
    height: { step: rowStep(labels, 20) },
    data: { values: groups.map((group) => ({ group, row: own.find(({ groupId }) => groupId === group.id) })).map(({ group, row }) => ({ groupId: group.id, group: group.label, meeting: label, count: row?.count ?? 0, shown: numberWords(row?.count ?? 0, language), evidence: evidenceWords(row?.findingIds, findingText) })) },
    layer: [
      { mark: { type: "bar", color: CATEGORY_COLOURS[0] }, encoding: { x, y, tooltip: [{ field: "meeting", title: heading.meeting }, { field: "group", title: heading.kind }, { field: "shown", title: heading.findings }, { field: "evidence", title: " " }] } },
      { mark: { type: "text", align: "left", dx: 4, fontSize: 11, aria: false }, encoding: { x, y, text: { field: "shown", type: "nominal" } } },
    ],
  });
  return frameChart(
    { concat: drawn.map(card), columns: across, spacing: { row: 26, column: 30 } },
    {
      title: drawn.length === 1 ? (largest * 2 > top.total ? words.single : words.mixed)(quoted(top.label, language), findingWords, topGroups) : (most.length > 1 ? words.tied : words.title)(firstPlaces(most, language), findingWords),
      subtitle: words.subtitle(countWords(meetings.reduce((sum, { total }) => sum + total, 0), "finding", language), countWords(meetings.length, "meeting", language)),
      description: words.description(countWords(drawn.length, "meeting", language), drawn.slice(0, 6).map(({ label, total }) => `${label}: ${numberWords(total, language)}`).join("; ")),
      notes: meetings.length > drawn.length ? [words.more(countWords(meetings.length - drawn.length, "meeting", language))] : [],
      table: { columns, rows: meetings.flatMap(({ label, date, own }) => own.map(({ groupLabel, count }) => ({ meeting: label, date, kind: groupLabel, count }))) },
    },
    Math.min(across, drawn.length) * (cardWidth + 30),
    options,
  );
}
