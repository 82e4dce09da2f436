/**
 * How far coders agree: coefficients with the units and coders they rest on, and the findings they disagree about.
 *
 * @packageDocumentation
 */
export type { Agreement, AgreementOptions, BootstrapInterval, BootstrapOptions, Coefficient } from "./agreement.js";
export { brennanPrediger } from "./brennan-prediger.js";
export { cohenKappa } from "./cohen-kappa.js";
export { fleissKappa } from "./fleiss-kappa.js";
export { gwetAc1 } from "./gwet-ac1.js";
export { holsti } from "./holsti.js";
export { type AlphaOptions, krippendorffAlpha, type MeasurementLevel } from "./krippendorff-alpha.js";
export { masiDistance } from "./masi-distance.js";
export { percentAgreement } from "./percent-agreement.js";
export { type Rating, type RatingTable, ratingTable, type RatingTableOptions } from "./rating-table.js";
export type { ScaleOptions } from "./scale-options.js";
