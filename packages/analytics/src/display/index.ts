/**
 * Rich display: tables, charts and lists of findings as HTML, text and MIME bundles, for notebooks, pages and terminals.
 *
 * @packageDocumentation
 */
export { escapeHtml } from "./escape-html.js";
export { type ShownColumn, type ShownTable, shownTable, type ShownTableOptions, type TableSource, type TidyTable } from "./shown-table.js";
export { tableHtml } from "./table-html.js";
export { tableText } from "./table-text.js";
export { CONSOLE_DISPLAY, type Displayable, displayable, JUPYTER_DISPLAY, type MimeBundle, mimeBundleOf } from "./mime-bundle.js";
export { chartBundle, chartText } from "./chart-bundle.js";
export { findingEntries, type FindingEntry, type FindingEntryOptions, type ShownFinding } from "./finding-entries.js";
export { findingsHtml, type FindingsOptions } from "./findings-html.js";
export { findingsText } from "./findings-text.js";
export { type DatasetNames, namesOf, type NamesOptions } from "./names-of.js";
