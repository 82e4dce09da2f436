import { INK } from "./palette.js";
import { measureText } from "./text-measure.js";

/** Height of a bar in pixels, however high its row is. */
const THICKNESS = 16;

/** A bar that grows to the left is rounded at its left end. */
export const LEFT_END = { cornerRadiusEnd: 0, cornerRadiusTopLeft: 2, cornerRadiusBottomLeft: 2 } as const;

/** One of several columns of bars that share their rows. */
export interface BarColumn {
  /** Vega-Lite y channel; its axis only on the first column. */
  readonly y: Readonly<Record<string, unknown>>;
  /** Heading of the column, one or more lines. */
  readonly heading: string | readonly string[];
  /** Field of the bar lengths, and field of the texts at their ends. */
  readonly value: string;
  readonly text: string;
  /** Greatest value. */
  readonly greatest: number;
  readonly colour: string;
  /** Room for the longest bar in pixels. */
  readonly bar: number;
  /** Widest text at a bar's end in pixels. */
  readonly textWidth: number;
  readonly step: number;
  readonly tooltip: readonly Readonly<Record<string, unknown>>[];
  /** Rows of this column, as a Vega expression. @defaultValue all */
  readonly filter?: string;
}

/** A column of bars with their numbers, its heading above; no axis, because every bar prints its value. */
export function barColumn({ y, heading, value, text, greatest, colour, bar, textWidth, step, tooltip, filter }: BarColumn): Readonly<Record<string, unknown>> {
  const lines = [heading].flat();
  const width = Math.ceil(Math.max(bar + textWidth + 14, Math.max(...lines.map((line) => measureText(line, 12, 600))) + 4));
  const x = { field: value, type: "quantitative", title: null, axis: null, scale: { domain: [0, (Math.max(greatest, 1) * width) / bar], nice: false } };
  return {
    ...(filter === undefined ? {} : { transform: [{ filter }] }),
    width,
    height: { step },
    title: { text: lines, lineHeight: 15, anchor: "start", frame: "group", fontSize: 12, fontWeight: 600, color: INK, offset: 6 },
    layer: [
      { mark: { type: "bar", color: colour, height: THICKNESS }, encoding: { y, x, tooltip } },
      { mark: { type: "text", align: "left", dx: 5, fontSize: 11, aria: false }, encoding: { y, x, text: { field: text, type: "nominal" } } },
    ],
  };
}
