import type { ChartOptions } from "./frame-chart.js";

/** Options of charts whose rows name things by id only. */
export interface LabelOptions extends ChartOptions {
  /** Label of a theme, in the chart's language. @defaultValue the id in words: `legal-aid` is `Legal aid` */
  readonly labelOf?: (id: string) => string;
}

/**
 * An id in words. Ids of public things are made to be read.
 *
 * @example
 * ```ts
 * idWords("stakeholder-meeting-9") // => "Stakeholder meeting 9"
 * ```
 */
export const idWords = (id: string): string => `${id.charAt(0).toUpperCase()}${id.slice(1)}`.replaceAll("-", " ");
