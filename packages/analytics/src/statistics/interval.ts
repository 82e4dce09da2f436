/** Bounds of an estimate, with the share of repetitions they are made for and how they were made. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  /** Confidence level, between 0 and 1. */
  readonly level: number;
  /** How the bounds were made: `wilson-95`, `bootstrap-percentile-95`. */
  readonly method: string;
}

/** Name of a method with its level in percent: `methodName("wilson", 0.95)` is `wilson-95`. */
export const methodName = (method: string, level: number): string => `${method}-${Number((level * 100).toPrecision(6))}`;
