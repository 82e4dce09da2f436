import { findChartTable } from "@redheart/analytics/charts";
import { tableHtml } from "@redheart/analytics/display";
import type { TopLevelSpec } from "vega-lite";
import embed from "vega-embed";
import { descriptionOf, withHouseConfig } from "../prepare-spec.js";
import { chartHeading } from "./chart-heading.js";
import type { ChartShownOptions, PickedRows } from "./notebook-types.js";
import { pickByKeyboard } from "./pick-by-keyboard.js";
import { scrollBox } from "./scroll-box.js";

/** Name of the selection that our charts offer for picking; see each chart. */
const PICKED = "picked";
const PADDING = { left: 2, top: 6, right: 8, bottom: 4 };
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
  folded.innerHTML = `<summary>Table of this chart</summary>${tableHtml(rows, caption, { columns })}`;
  folded.append(scrollBox(caption, ...folded.querySelectorAll("table")));
  return folded;
}

function pickingHint(): HTMLElement {
  const hint = document.createElement("p");
  hint.className = "chart-hint";
  hint.textContent = "Click a mark to read what stands behind it; double-click to let go. By keyboard: Tab, arrow keys, Enter, Escape.";
  return hint;
}

/**
 * Draw a live chart: its title as text of the page, tooltips, picking by mouse and keyboard, its table twin folded under it.
 *
 * Waits for the page's fonts, so that text is measured with them. The figure's `value` holds what the reader picked, and
 * it sends `input` events when that changes.
 *
 * @throws {CoreError} `missing_field` when the specification has no description.
 */
export async function drawChart(spec: TopLevelSpec, { table = true }: ChartShownOptions = {}): Promise<HTMLElement & { value: PickedRows }> {
  const description = descriptionOf(spec);
  await Promise.all(SAMPLES.map(([font, sample]) => document.fonts.load(font, sample)));
  const figure = Object.assign(document.createElement("figure"), { value: [] as PickedRows });
  figure.dataset["chart"] = "";
  const { title, ...untitled } = withHouseConfig(spec);
  const drawing = document.createElement("div");
  const { view } = await embed(drawing, structuredClone({ ...untitled, padding: PADDING }) as never, { actions: false, renderer: "svg", tooltip: { theme: "light" } });
  const heading = chartHeading(title);
  figure.append(...(heading === undefined ? [] : [heading]), scrollBox(description, drawing));
  if (PICKED in view.getState({ signals: (name) => name === PICKED }).signals && pickByKeyboard(drawing) > 0) {
    figure.append(pickingHint());
    view.addSignalListener(PICKED, (_name, selected) => {
      figure.value = pickedRows(selected as Record<string, unknown>);
      figure.dispatchEvent(new Event("input", { bubbles: true }));
    });
  }
  const folded = table ? foldedTable(spec) : undefined;
  if (folded !== undefined) figure.append(folded);
  return figure;
}
