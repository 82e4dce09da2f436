import type { Interval } from "../statistics/interval.js";

/** Names of the coefficients. */
export type Coefficient = "percent" | "cohen-kappa" | "fleiss-kappa" | "brennan-prediger" | "gwet-ac1" | "krippendorff-alpha" | "holsti";

/** Interval from resampled units, with what the resampling was. */
export interface BootstrapInterval extends Interval {
  readonly draws: number;
  /** Draws in which the coefficient does not exist, for want of variation; left out of the interval. */
  readonly undefinedDraws: number;
}

/** A coefficient of agreement and what it rests on. Each is 1 − observed / expected disagreement. */
export interface Agreement {
  readonly coefficient: Coefficient;
  /** 1 is full agreement; 0 is what chance gives, save for percent and Holsti, which ignore chance. */
  readonly estimate: number;
  readonly observedDisagreement: number;
  readonly expectedDisagreement: number;
  /** Units that the coefficient rests on. */
  readonly unitIds: readonly string[];
  readonly coderIds: readonly string[];
  readonly unitCount: number;
  readonly coderCount: number;
  /** Units that too few coders rated. */
  readonly unitsLeftOut: number;
  /** Categories that chance is reckoned over. */
  readonly categoryCount: number;
  readonly interval?: BootstrapInterval;
}

/** How units are resampled. */
export interface BootstrapOptions {
  /** Resamples drawn; integer, at least 1. @defaultValue 2000 */
  readonly draws?: number;
  /** Confidence level. @defaultValue 0.95 */
  readonly level?: number;
  /** Uniform on [0, 1). Required, so every result can be repeated. */
  readonly random: () => number;
}

/** Settings that every coefficient takes. */
export interface AgreementOptions {
  /** Resample the units for an interval. @defaultValue no interval */
  readonly bootstrap?: BootstrapOptions;
}

/** Disagreement seen and expected when pattern `p` counts `weights[p]` times. */
export type Disagreement = (weights: ArrayLike<number>) => { readonly observed: number; readonly expected: number };
