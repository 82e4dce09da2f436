import type { TopLevelSpec } from "vega-lite";
import { findChartTable } from "../charts/chart-table.js";
import type { MimeBundle } from "./mime-bundle.js";
import { tableText } from "./table-text.js";

/** Newest Vega-Lite that JupyterLab and VS Code both draw; our charts use nothing newer. */
const V5 = "https://vega.github.io/schema/vega-lite/v5.json";

/** Most rows of a table twin in words: a terminal is no place for more. */
const MOST_ROWS = 60;

/**
 * A chart in words: its description, then its table twin where it has one, at most 60 rows of it.
 *
 * @param spec Any Vega-Lite specification with a description.
 * @example
 * ```ts
 * chartText(themeByMeetingChart([{ codeId: "shelter", codeLabel: "Shelter", meetingId: "m1", meetingLabel: "Parents", count: 3 }])).split("\n").at(-1) // => "Shelter  Parents         3"
 * ```
 */
export function chartText(spec: TopLevelSpec): string {
  const table = findChartTable(spec);
  const description = spec.description ?? "";
  return table === undefined || table.rows.length === 0 ? description : `${description}\n\n${tableText(table.rows, table.caption, { columns: table.columns, limit: MOST_ROWS })}`;
}

/**
 * A chart as a bundle: live in JupyterLab and VS Code (both draw Vega-Lite 5), words in a terminal.
 *
 * `@redheart/render` adds the PNG that GitHub and nbviewer show.
 *
 * @param spec Any Vega-Lite specification with a description; it is not changed.
 * @example
 * ```ts
 * Object.keys(chartBundle({ description: "Three bars", mark: "bar", data: { values: [] }, encoding: {} })) // => ["application/vnd.vegalite.v5+json", "text/plain"]
 * ```
 */
export const chartBundle = (spec: TopLevelSpec): MimeBundle => ({
  "application/vnd.vegalite.v5+json": { ...spec, $schema: V5 },
  "text/plain": chartText(spec),
});
