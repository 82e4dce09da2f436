import type { LabelLanguage } from "@redheart/core";
import type { TerminologyNote } from "@redheart/core/terminology";
import type { TopLevelSpec } from "vega-lite";
import type { Audience } from "./audience/audience.js";

/** A chart of a brief, before it is drawn. */
export interface BriefChart {
  /** Stable id, also the name of its file without `.svg`. */
  readonly id: string;
  /** Vega-Lite specification, with a description for screen readers. */
  readonly spec: TopLevelSpec;
}

/** Finds terms to look at in a text, as `checkTerminology` of `@redheart/core/terminology` does. */
export type TerminologyCheck = (text: string, options: { readonly language: string }) => readonly Pick<TerminologyNote, "term" | "use" | "start" | "end" | "prefer">[];

/** Options of {@link brief}. */
export interface BriefOptions {
  /** For whom: an id of `AUDIENCES` or an audience of your own. @defaultValue everybody: every finding, grouped by theme */
  readonly audience?: string | Audience;
  /** Leave only findings with at least one of these themes. @defaultValue all themes */
  readonly themes?: readonly string[];
  /** Language of the fixed wording and the labels; findings stay as they are written. @defaultValue "en" */
  readonly language?: LabelLanguage;
  /** Replaces the title. */
  readonly title?: string;
  /** Date to print, ISO 8601 of any precision. @defaultValue no date: the library has no clock */
  readonly date?: string;
  /** Confidence intervals of the shares of meetings, with their assumption, or none. @defaultValue "wilson-95" */
  readonly interval?: "wilson-95" | "off";
  /** Draws a chart as SVG, such as one drawn beforehand from {@link briefCharts}. @defaultValue no charts */
  readonly draw?: (chart: BriefChart) => string;
  /** Finds terms to look at; `off` leaves the texts unchecked, and the brief says so. @defaultValue `checkTerminology` of `@redheart/core/terminology` */
  readonly terminology?: TerminologyCheck | "off";
}
