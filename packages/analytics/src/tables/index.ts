/**
 * Tidy tables of a dataset, as Arquero tables; every number with the ids of the findings behind it.
 *
 * @packageDocumentation
 */
export { type CodingRow, codingRows, type CodingRowsOptions, type FindingRow, findingRows } from "./coding-rows.js";
export { codingsTable, conflictsTable, figuresTable, findingsTable, meetingsTable } from "./tables.js";
export { challengesAndRecommendations, themeByMeeting, themeByStakeholder, type ThemeTableOptions } from "./theme-tables.js";
