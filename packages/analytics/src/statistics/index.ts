/**
 * Numbers in, numbers out: intervals, tests, resampling. Knows no domain.
 *
 * @packageDocumentation
 */
export { benjaminiHochberg } from "./benjamini-hochberg.js";
export { chiSquareTail } from "./chi-square-tail.js";
export { type ChiSquareTest, chiSquareTest } from "./chi-square-test.js";
export { type FisherExactTest, fisherExactTest } from "./fisher-exact-test.js";
export { upperGamma } from "./incomplete-gamma.js";
export type { Interval } from "./interval.js";
export { jaccard } from "./jaccard.js";
export { type LogOdds, type LogOddsInput, logOddsRatio } from "./log-odds.js";
export { type MonteCarloOptions, type MonteCarloTest, monteCarloTest } from "./monte-carlo-test.js";
export { type CountOfTotal, newcombeInterval } from "./newcombe-interval.js";
export { normalP, normalQuantile, normalTail } from "./normal-distribution.js";
export { percentileInterval } from "./percentile-interval.js";
export { seededRandom } from "./seeded-random.js";
export { wilsonInterval } from "./wilson-interval.js";
