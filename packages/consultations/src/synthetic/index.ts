/**
 * Invented referrals whose numbers follow the published aggregates of the referral system. No real case is ever published.
 *
 * @packageDocumentation
 */
export { syntheticCaseload, type SyntheticOptions, syntheticReferrals } from "./synthetic-referrals.js";
export { syntheticDataset } from "./synthetic-dataset.js";
