import type { ColumnTable as Table } from "arquero";
import { type Dataset, findConflicts } from "@redheart/core";
import { type CodingRow, codingRows, type CodingRowsOptions, type FindingRow, findingRows } from "./coding-rows.js";
import { tableOf } from "./table-of.js";

const FINDING_COLUMNS = [
  "findingId", "kind", "text", "language", "meetingId", "seriesId", "groupId", "year", "breakoutTopic", "heroesPillar", "level", "stakeholderIds", "stakeholderCategories", "addressees",
] as const satisfies readonly (keyof FindingRow)[];
const CODING_COLUMNS = [...FINDING_COLUMNS, "codeId", "familyId", "coderId", "score"] as const satisfies readonly (keyof CodingRow)[];

/**
 * One row a finding. Columns: those of {@link FindingRow}; `null` where the source names none.
 *
 * @example
 * ```ts
 * findingsTable(consultations).numRows() === consultations.findings.length // => true
 * ```
 */
export const findingsTable = (dataset: Dataset): Table => tableOf(findingRows(dataset), FINDING_COLUMNS);

/**
 * One row a coding. Columns: those of {@link CodingRow}.
 *
 * @example
 * ```ts
 * codingsTable(consultations).columnNames().includes("codeId") // => true
 * ```
 */
export const codingsTable = (dataset: Dataset, options: CodingRowsOptions = {}): Table => tableOf(codingRows(dataset, options), CODING_COLUMNS);

/**
 * One row a meeting: `meetingId`, `seriesId`, `ordinal`, `title`, `date`, `venue`, `mode`, `record`, and the number of its findings
 * by kind (`challenges`, `recommendations`, `goodPractices`, `observations`, `findings`; unit: findings).
 *
 * @example
 * ```ts
 * meetingsTable(consultations).numRows() === consultations.meetings.length // => true
 * ```
 */
export function meetingsTable({ meetings, findings }: Dataset): Table {
  const count = (id: string, kind?: string): number => findings.filter((finding) => finding.meetingId === id && (kind === undefined || finding.kind === kind)).length;
  const rows = meetings.map(({ id, seriesId, ordinal, title, date, venue, mode, record }) => ({
    meetingId: id, seriesId, ordinal: ordinal ?? null, title, date: date ?? null, venue: venue ?? null, mode, record,
    challenges: count(id, "challenge"), recommendations: count(id, "recommendation"), goodPractices: count(id, "good-practice"), observations: count(id, "observation"), findings: count(id),
  }));
  return tableOf(rows, ["meetingId", "seriesId", "ordinal", "title", "date", "venue", "mode", "record", "challenges", "recommendations", "goodPractices", "observations", "findings"]);
}

/**
 * One row a figure: `figureId`, `subject`, `label`, `value` in `unit`, `precision`, `asOf`, `sourceId`, `section`.
 *
 * @example
 * ```ts
 * figuresTable(consultations).numRows() === consultations.figures.length // => true
 * ```
 */
export const figuresTable = ({ figures }: Dataset): Table =>
  tableOf(
    figures.map(({ id, subject, label, value, unit, precision, asOf, sourceId, section }) => ({ figureId: id, subject, label, value, unit, precision, asOf: asOf ?? null, sourceId, section })),
    ["figureId", "subject", "label", "value", "unit", "precision", "asOf", "sourceId", "section"],
  );

/**
 * One row a side of a conflict that `findConflicts` reports: `kind`, `subject`, `subjectLabel`, `states`, `value` and `unit` (`null` for dates),
 * `precision`, `asOf`, `sourceId`, `sourceLabel`, `section`.
 *
 * @example
 * ```ts
 * conflictsTable(consultations).numRows() > 0 // => true
 * ```
 */
export function conflictsTable(dataset: Dataset): Table {
  const titleOf = new Map<string, string>(dataset.sources.map(({ id, title }) => [id, title]));
  const rows = findConflicts(dataset).flatMap(({ kind, subject, sides }) =>
    sides.map(({ states, sourceId, section, figure }) => ({
      kind, subject, subjectLabel: sides[0].figure?.label ?? subject, states, value: figure?.value ?? null, unit: figure?.unit ?? null,
      precision: figure?.precision ?? null, asOf: figure?.asOf ?? null, sourceId, sourceLabel: titleOf.get(sourceId) ?? sourceId, section,
    })),
  );
  return tableOf(rows, ["kind", "subject", "subjectLabel", "states", "value", "unit", "precision", "asOf", "sourceId", "sourceLabel", "section"]);
}
