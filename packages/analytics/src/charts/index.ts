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
export type { Labelled } from "./axis-labels.js";
export { messageChart } from "./message-chart.js";
export { type EvidenceOptions } from "./evidence.js";
export { themeByMeetingChart, type ThemeByMeetingOptions, type ThemeByMeetingRow } from "./theme-by-meeting-chart.js";
export type { GapOptions, GapRow } from "./gap-rows.js";
export { gapChart } from "./gap-chart.js";
export { mirroredGapChart } from "./mirrored-gap-chart.js";
export type { FigureRow } from "./figure-rows.js";
export { figuresChart, type FiguresOptions } from "./figures-chart.js";
export { idWords, type LabelOptions } from "./label-of.js";
export { prevalenceChart, type PrevalenceChartOptions, type PrevalenceChartRow } from "./prevalence-chart.js";
export { keynessChart, type KeynessChartOptions, type KeynessChartRow } from "./keyness-chart.js";
export type { CoOccurrenceChartOptions, CoOccurrenceChartRow } from "./co-occurrence-rows.js";
export { coOccurrenceMatrixChart } from "./co-occurrence-matrix-chart.js";
export { coOccurrenceNetworkChart } from "./co-occurrence-network-chart.js";
export { saturationChart, type SaturationChartOptions, type SaturationRow } from "./saturation-chart.js";
export type { PeriodLength } from "./periods.js";
export { themeTimelineChart, type ThemeTimelineOptions, type ThemeTimelineRow } from "./theme-timeline-chart.js";
export { participationChart, type ParticipationOptions, type ParticipationRow } from "./participation-chart.js";
export { reachChart, type ReachOptions, type ReachRow } from "./reach-chart.js";
export { networkGrowthChart } from "./network-growth-chart.js";
export { referralChart, type ReferralRow } from "./referral-chart.js";
export { agreementChart, type AgreementChartOptions, type AgreementRow } from "./agreement-chart.js";
export { meetingCardChart, type MeetingCardOptions, type MeetingCardRow } from "./meeting-card-chart.js";
