import { findChartTable } from "@redheart/analytics/charts";
import { tableHtml } from "@redheart/analytics/display";
import type { TopLevelSpec } from "vega-lite";
import embed from "vega-embed";
import { descriptionOf, withHouseConfig } from "../prepare-spec.js";
import type { ChartShownOptions, PickedRows } from "./notebook-types.js";

/** Name of the selection that our charts offer for picking; see each chart. */
const PICKED = "picked";
const SAMPLES = [
  ["400 12px Inter", "Aa"],
  ["600 16px Inter", "Aa"],
  ["400 12px 'Noto Sans Bengali'", "ক"],
  ["600 16px 'Noto Sans Bengali'", "ক"],
] as const;

/** The picked marks of a point selection: field → values in parallel, turned into rows. */
function pickedRows(selected: Readonly<Record<string, unknown>>): PickedRows {
  const fields = Object.entries(selected).filter((entry): entry is [string, (string | number)[]] => Array.isArray(entry[1]) && !entry[0].startsWith("_") && entry[0] !== "vlPoint");
  const length = Math.max(0, ...fields.map(([, values]) => values.length));
  return Array.from({ length }, (_unused, at) => Object.fromEntries(fields.flatMap(([field, values]) => (values[at] === undefined ? [] : [[field, values[at]]]))));
}

function foldedTable(spec: TopLevelSpec): HTMLElement | undefined {
  const twin = findChartTable(spec);
  if (twin === undefined || twin.rows.length === 0) return undefined;
  const { rows, caption, columns } = twin;
  const folded = document.createElement("details");
  folded.innerHTML = `<summary>Table</summary><div style="overflow-x:auto" tabindex="0" role="region">${tableHtml(rows, caption, { columns })}</div>`;
  folded.querySelector("div")?.setAttribute("aria-label", caption);
  return folded;
}

/**
 * Draw a live chart: tooltips, picking by click, its table twin folded under it.
 *
 * Waits for the page's fonts, so that text is measured with them. The figure's `value` holds what the reader picked, and
 * it sends `input` events when that changes.
 *
 * @throws {CoreError} `missing_field` when the specification has no description.
 */
export async function drawChart(spec: TopLevelSpec, { table = true }: ChartShownOptions = {}): Promise<HTMLElement & { value: PickedRows }> {
  descriptionOf(spec);
  await Promise.all(SAMPLES.map(([font, sample]) => document.fonts.load(font, sample)));
  const figure = Object.assign(document.createElement("figure"), { value: [] as PickedRows });
  figure.dataset["chart"] = "";
  figure.style.cssText = "margin:0;overflow-x:auto";
  const drawing = document.createElement("div");
  figure.append(drawing);
  const { view } = await embed(drawing, structuredClone(withHouseConfig(spec)) as never, { actions: false, renderer: "svg", tooltip: { theme: "light" } });
  if (PICKED in view.getState({ signals: (name) => name === PICKED }).signals) {
    view.addSignalListener(PICKED, (_name, selected) => {
      figure.value = pickedRows(selected as Record<string, unknown>);
      figure.dispatchEvent(new Event("input", { bubbles: true }));
    });
  }
  const folded = table ? foldedTable(spec) : undefined;
  if (folded !== undefined) figure.append(folded);
  return figure;
}
