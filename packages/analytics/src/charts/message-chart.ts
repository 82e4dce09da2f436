import type { TopLevelSpec } from "vega-lite";
import type { ChartTableColumn } from "./chart-table.js";
import { type ChartOptions, frameChart } from "./frame-chart.js";
import { NEUTRAL, QUIET } from "./palette.js";
import { wrapText } from "./wrap-text.js";

const WIDTH = 420;

/**
 * A picture that says in words why there is nothing to draw.
 *
 * Charts return it for rows that hold nothing, so that a page or notebook stays whole.
 *
 * @param message What is missing and what would be needed, one or two sentences.
 * @param columns Columns of the empty table twin.
 * @param options Title, subtitle, description and language, as for every chart.
 * @example
 * ```ts
 * const spec = messageChart({ title: "No meeting yet", text: "The first one is planned." });
 * spec.description // => "No meeting yet. The first one is planned."
 * ```
 */
export function messageChart(message: { readonly title: string; readonly text: string }, columns: readonly ChartTableColumn[] = [], options: ChartOptions = {}): TopLevelSpec {
  const lines = wrapText(message.text, { width: WIDTH - 32, fontSize: 13 });
  return frameChart(
    {
      width: WIDTH,
      height: 36 + lines.length * 18,
      data: { values: [{ message: message.text }] },
      layer: [
        { mark: { type: "rect", fill: "white", stroke: NEUTRAL, strokeDash: [4, 4], cornerRadius: 4 }, encoding: { x: { value: 0 }, x2: { value: WIDTH }, y: { value: 0 }, y2: { value: 36 + lines.length * 18 } } },
        { mark: { type: "text", text: lines, align: "left", baseline: "middle", fontSize: 13, lineHeight: 18, color: QUIET, aria: false }, encoding: { x: { value: 16 }, y: { value: 18 + 9 } } },
      ],
    },
    { title: message.title, subtitle: "", description: `${message.title}. ${message.text}`, table: { columns, rows: [] } },
    WIDTH,
    options,
  );
}
