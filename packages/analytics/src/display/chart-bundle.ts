import type { TopLevelSpec } from "vega-lite";
import { findChartTable } from "../charts/chart-table.js";
import type { MimeBundle } from "./mime-bundle.js";
import { tableText } from "./table-text.js";

/** Newest Vega-Lite that JupyterLab and VS Code both draw; our charts use nothing newer. */
const V5 = "https://vega.github.io/schema/vega-lite/v5.json";

/** A chart in words: its description, then its table twin where it has one. */
export function chartText(spec: TopLevelSpec): string {
  const table = findChartTable(spec);
  const description = spec.description ?? "";
  return table === undefined || table.rows.length === 0 ? description : `${description}\n\n${tableText(table.rows, table.caption, { columns: table.columns, limit: 60 })}`;
}

/**
 * A chart as a bundle: live in JupyterLab and VS Code (both draw Vega-Lite 5), words in a terminal.
 *
 * `@redheart/render` adds the PNG that GitHub and nbviewer show.
 *
 * @param spec Any Vega-Lite specification with a description.
 */
export const chartBundle = (spec: TopLevelSpec): MimeBundle => ({
  "application/vnd.vegalite.v5+json": { ...spec, $schema: V5 },
  "text/plain": chartText(spec),
});
