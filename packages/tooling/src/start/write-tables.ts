import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { challengesAndRecommendations, codingsTable, conflictsTable, figuresTable, findingsTable, meetingsTable, themeByMeeting, themeByStakeholder } from "@redheart/analytics/tables";
import type { Coding, Dataset } from "@redheart/core";

/** Cells that a spreadsheet would run as a formula are kept text by a leading apostrophe; lists are joined by spaces. */
const cell = (value: unknown): unknown => {
  const text = Array.isArray(value) ? value.join(" ") : value;
  return typeof text === "string" && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
};

/** Options of {@link writeTables}. */
export interface WriteTablesOptions {
  /** Folder to write to; made where it is missing. */
  readonly out: string;
}

/** Writes every table of a dataset with the given codings as CSV; returns how many. */
export function writeTables(dataset: Dataset, codings: readonly Coding[], { out }: WriteTablesOptions): number {
  const tables = {
    findings: findingsTable(dataset),
    meetings: meetingsTable(dataset),
    figures: figuresTable(dataset),
    conflicts: conflictsTable(dataset),
    codings: codingsTable(dataset, { codings }),
    "theme-by-meeting": themeByMeeting(dataset, { codings }),
    "theme-by-stakeholder": themeByStakeholder(dataset, { codings }),
    "challenges-and-recommendations": challengesAndRecommendations(dataset, { codings }),
  };
  mkdirSync(out, { recursive: true });
  for (const [name, table] of Object.entries(tables))
    writeFileSync(join(out, `${name}.csv`), `${table.toCSV({ format: Object.fromEntries(table.columnNames().map((column) => [column, cell])) })}\n`);
  return Object.keys(tables).length;
}
