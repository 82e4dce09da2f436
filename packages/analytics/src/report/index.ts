/**
 * Briefs for those who must act, with the evidence behind every number, and the methods appendix that a journal asks for.
 *
 * @packageDocumentation
 */
export { brief, type Brief } from "./brief.js";
export { briefCharts } from "./brief-charts.js";
export type { BriefChart, BriefOptions, TerminologyCheck } from "./brief-options.js";
export { briefContent, type BriefContent, type RequestGroupFindings } from "./brief-content.js";
export type { DecidingCoder } from "./deciding-themes.js";
export type { Audience, Clause, RequestGroup } from "./audience/audience.js";
export { AUDIENCES } from "./audience/audiences.js";
export { meetsClause } from "./audience/meets-clause.js";
export { type AnsweredItem, methodsAppendix, type MethodsAppendix, type MethodsAppendixOptions } from "./methods-appendix.js";
export type { ChecklistName } from "./methods/checklist.js";
