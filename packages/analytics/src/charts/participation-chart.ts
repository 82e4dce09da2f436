import type { TopLevelSpec } from "vega-lite";
import { axisLabels, rowAxis, rowStep } from "./axis-labels.js";
import { barColumn } from "./bar-column.js";
import type { ChartTableColumn } from "./chart-table.js";
import { checkLimit, checkRows } from "./check-rows.js";
import { type ChartOptions, frameChart } from "./frame-chart.js";
import { messageChart } from "./message-chart.js";
import { numberWords } from "./number-words.js";
import { CATEGORY_COLOURS } from "./palette.js";
import { countWords } from "./words/chart-nouns.js";
import { COLUMN_TITLES } from "./words/column-titles.js";
import { participationWords } from "./words/participation-words.js";
import { firstPlaces, NOTHING_TO_DRAW, quoted } from "./words/phrases.js";

/** A stakeholder: how many meetings it attended and how many findings it raised. */
export interface ParticipationRow {
  readonly stakeholderId: string;
  readonly stakeholderLabel: string;
  readonly category: string;
  readonly meetings: number;
  readonly findings: number;
}

/** Options of {@link participationChart}. */
export interface ParticipationOptions extends ChartOptions {
  /** Most stakeholders drawn, those that raised most first; the table twin has all. @defaultValue 24 */
  readonly limit?: number;
}

/**
 * Who took part: meetings attended beside findings raised, stakeholder by stakeholder.
 *
 * @param rows One a stakeholder. Not changed.
 * @param options Language, words, most stakeholders drawn.
 * @returns A plain Vega-Lite specification; one that says so in words when nobody took part.
 * @throws {CoreError} `out_of_range` for a number that is not finite or out of its range, `duplicate_id` for a row that stands twice, `invalid_option`.
 * @example
 * ```ts
 * const spec = participationChart([{ stakeholderId: "parents", stakeholderLabel: "Parents", category: "community", meetings: 2, findings: 7 }]);
 * spec.description // => "Two columns of bars for 1 stakeholder, those that raised most first. “Parents” raised most: 7 findings, at 2 meetings."
 * ```
 */
export function participationChart(rows: readonly ParticipationRow[], { limit = 24, ...options }: ParticipationOptions = {}): TopLevelSpec {
  const { language = "en" } = options;
  const heading = COLUMN_TITLES[language];
  const words = participationWords[language];
  const columns: ChartTableColumn[] = (["stakeholder", "category", "meetings", "findings"] as const).map((field) => ({ field, title: heading[field] }));
  checkLimit("participationChart", "limit", limit);
  checkRows("participationChart", rows, { counts: ["meetings", "findings"], distinct: ["stakeholderId", ({ stakeholderId }) => stakeholderId] });
  const ranked = rows.filter(({ meetings, findings }) => meetings + findings > 0).toSorted((a, b) => b.findings - a.findings || b.meetings - a.meetings);
  const [first] = ranked;
  if (first === undefined) return messageChart(NOTHING_TO_DRAW[language], columns, options);

  const drawn = ranked.slice(0, limit);
  const labels = axisLabels(drawn.map(({ stakeholderId, stakeholderLabel }) => ({ id: stakeholderId, label: stakeholderLabel })), { language, width: 260 });
  const y = { field: "stakeholderId", type: "nominal", scale: { domain: drawn.map(({ stakeholderId }) => stakeholderId), paddingInner: 0.3 }, title: null };
  const shared = { step: rowStep(labels), textWidth: 24, tooltip: [{ field: "stakeholderLabel", title: heading.stakeholder }, { field: "categoryText", title: heading.category }, { field: "meetingsText", title: heading.meetings }, { field: "findingsText", title: heading.findings }] };
  // Whoever raised something was there: no meeting on record is not none attended.
  const isUnrecorded = ({ meetings, findings }: ParticipationRow): boolean => meetings === 0 && findings > 0;
  const attended = (row: ParticipationRow): string => (isUnrecorded(row) ? "–" : numberWords(row.meetings, language));
  const silent = ranked.filter(({ findings }) => findings === 0).length;
  const most = ranked.filter(({ findings }) => findings === first.findings);
  const titleOf = (): string => {
    if (first.findings === 0) return words.silent(countWords(silent, "stakeholder", language));
    if (most.length > 1) return words.tied(firstPlaces(most.map(({ stakeholderLabel }) => quoted(stakeholderLabel, language)), language), countWords(first.findings, "finding", language));
    return isUnrecorded(first) ? words.unattended(quoted(first.stakeholderLabel, language), countWords(first.findings, "finding", language)) : words.title(quoted(first.stakeholderLabel, language), countWords(first.findings, "finding", language), countWords(first.meetings, "meeting", language));
  };
  const title = titleOf();
  return frameChart(
    {
      data: { values: drawn.map((row) => ({ ...row, categoryText: row.category.replaceAll("_", " "), meetingsText: attended(row), findingsText: numberWords(row.findings, language) })) },
      spacing: 18,
      hconcat: [
        barColumn({ ...shared, y: { ...y, axis: rowAxis(labels) }, heading: words.attended, value: "meetings", text: "meetingsText", greatest: Math.max(...drawn.map(({ meetings }) => meetings)), colour: CATEGORY_COLOURS[5], bar: 110 }),
        barColumn({ ...shared, y: { ...y, axis: null }, heading: words.raised, value: "findings", text: "findingsText", greatest: first.findings, colour: CATEGORY_COLOURS[0], bar: 230 }),
      ],
    },
    {
      title,
      subtitle: words.subtitle(countWords(ranked.length, "stakeholder", language)),
      description: words.description(countWords(drawn.length, "stakeholder", language), `${title}.`),
      notes: [...(ranked.length > drawn.length ? [words.more(countWords(ranked.length - drawn.length, "stakeholder", language))] : []), ...(drawn.some(isUnrecorded) ? [words.unrecorded] : []), ...(silent > 0 && first.findings > 0 ? [words.silent(countWords(silent, "stakeholder", language))] : []), ...labels.notes],
      table: { columns, rows: ranked.map((row) => ({ stakeholder: row.stakeholderLabel, category: row.category.replaceAll("_", " "), meetings: isUnrecorded(row) ? "" : row.meetings, findings: row.findings })) },
    },
    labels.width + 460,
    options,
  );
}
