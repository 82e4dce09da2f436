/**
 * Charts as data: rows in, plain Vega-Lite specification out, each with a title that states the finding, a description
 * for screen readers and its table twin.
 *
 * @packageDocumentation
 */
export { CHART_FONT, houseConfig } from "./house-config.js";
export { CATEGORY_COLOURS, CATEGORY_SHAPES, CHALLENGE_COLOUR, INK, NEUTRAL, QUIET, RECOMMENDATION_COLOUR, SEQUENTIAL_STEPS } from "./palette.js";
export { type ChartTable, chartTable, type ChartTableColumn, type ChartTableValue, findChartTable } from "./chart-table.js";
export type { ChartOptions } from "./frame-chart.js";
export { messageChart } from "./message-chart.js";
