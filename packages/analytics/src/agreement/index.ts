/**
 * How far coders agree: coefficients with the units and coders they rest on, and the findings they disagree about.
 *
 * @packageDocumentation
 */
export type { Agreement, AgreementOptions, BootstrapInterval, BootstrapOptions, Coefficient } from "./agreement.js";
export { agreementByCode, type CodeAgreement } from "./agreement-by-code.js";
export { type AgreementReport, agreementReport, type AgreementReportOptions } from "./agreement-report.js";
export { brennanPrediger } from "./brennan-prediger.js";
export type { CoderCoding, CoderOptions } from "./coded-units.js";
export { cohenKappa } from "./cohen-kappa.js";
export { type DisagreementRow, disagreements } from "./disagreements.js";
export { fleissKappa } from "./fleiss-kappa.js";
export { gwetAc1 } from "./gwet-ac1.js";
export { holsti } from "./holsti.js";
export { type AlphaOptions, krippendorffAlpha, type MeasurementLevel } from "./krippendorff-alpha.js";
export { masiDistance } from "./masi-distance.js";
export type { Measured } from "./measured.js";
export { overallAgreement, type OverallAgreement } from "./overall-agreement.js";
export { percentAgreement } from "./percent-agreement.js";
export { type Rating, type RatingTable, ratingTable, type RatingTableOptions } from "./rating-table.js";
export type { ScaleOptions } from "./scale-options.js";
export { holstiAgreement, masiAlpha, type SetAgreementOptions } from "./set-agreement.js";
