import type { Displayable, FindingsOptions, ShownFinding, ShownTableOptions, TableSource } from "@redheart/analytics/display";
import type { TopLevelSpec } from "vega-lite";

/** What a cell shows. On Node and in Deno's kernel it shows itself; in the browser it is an element of the page. */
export type Shown = Displayable;

/** An input: `view(slider(…))` gives its value, and in the browser runs the cells that use it again when it changes. */
export interface NotebookInput<T> {
  readonly value: T;
}

/** Rows that a reader picked in a chart by clicking, as far as the chart's own selection names them. */
export type PickedRows = readonly Readonly<Record<string, string | number>>[];

/** A chart in a notebook. `view(await chart(…))` gives what the reader picked in it; nothing picked is an empty list. */
export interface ChartShown extends Shown, NotebookInput<PickedRows> {}

/** What {@link NotebookKit.chart} may be told. */
export interface ChartShownOptions {
  /** Show the chart's table twin under it, folded. @defaultValue true */
  readonly table?: boolean;
}

/** What {@link NotebookKit.slider} needs. */
export interface SliderOptions {
  readonly min: number;
  readonly max: number;
  /** Where it starts, and its value outside the browser. */
  readonly value: number;
  /** @defaultValue 1 */
  readonly step?: number;
}

/** What {@link NotebookKit.select}, {@link NotebookKit.radio} and {@link NotebookKit.checkbox} may be told. */
export interface ChoiceOptions<T, V> {
  /** What is chosen at the start, and the value outside the browser. */
  readonly value?: V;
  /** How an option is written. @defaultValue as text */
  readonly format?: (option: T) => string;
}

/** What {@link NotebookKit.text} and {@link NotebookKit.textArea} may be told. */
export interface TextOptions {
  /** Text at the start, and the value outside the browser. @defaultValue "" */
  readonly value?: string;
  readonly placeholder?: string;
  /** Lines shown, for a text area. @defaultValue 6 */
  readonly rows?: number;
  /** Wait for a button before the value changes. @defaultValue false */
  readonly submit?: boolean;
}

/** What {@link NotebookKit.textFile} may be told. */
export interface TextFileOptions {
  /** Kinds of file offered. @defaultValue ".csv,.txt,text/csv,text/plain" */
  readonly accept?: string;
  /** Text until a file is chosen, and the value outside the browser. @defaultValue "" */
  readonly value?: string;
}

/** Everything that `@redheart/render/notebook` exports; the browser and Node each have their own of it. */
export interface NotebookKit {
  readonly chart: (spec: TopLevelSpec, options?: ChartShownOptions) => Promise<ChartShown>;
  readonly table: (rows: TableSource, caption: string, options?: ShownTableOptions) => Shown;
  readonly findingsList: (findings: readonly ShownFinding[], caption: string, options?: FindingsOptions) => Shown;
  readonly slider: (label: string, options: SliderOptions) => NotebookInput<number>;
  readonly select: <T>(label: string, choices: readonly T[], options?: ChoiceOptions<T, T>) => NotebookInput<T>;
  readonly radio: <T>(label: string, choices: readonly T[], options?: ChoiceOptions<T, T>) => NotebookInput<T>;
  readonly checkbox: <T>(label: string, choices: readonly T[], options?: ChoiceOptions<T, readonly T[]>) => NotebookInput<readonly T[]>;
  readonly toggle: (label: string, options?: { readonly value?: boolean }) => NotebookInput<boolean>;
  readonly text: (label: string, options?: TextOptions) => NotebookInput<string>;
  readonly textArea: (label: string, options?: TextOptions) => NotebookInput<string>;
  readonly textFile: (label: string, options?: TextFileOptions) => NotebookInput<string>;
  readonly download: (label: string, fileName: string, content: string, mediaType?: string) => Shown;
}
