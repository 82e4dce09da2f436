import { CoreError } from "@redheart/core/errors";
import { newcombeInterval } from "../statistics/newcombe-interval.js";
import { wilsonInterval } from "../statistics/wilson-interval.js";
import type { CountingUnit } from "./rows.js";

/** What an interval of a prevalence takes for granted. Meetings were called, not sampled: read it as the spread of such meetings, not of a population. */
export const INTERVAL_ASSUMPTION = {
  meeting: "as if the meetings were independent draws from the meetings that could have been held; they were not sampled",
  finding: "as if the findings were independent draws; findings of one meeting are not, so the true spread is wider",
} as const satisfies Record<CountingUnit, string>;

/** A share with what it counts. Prevalences of different units do not mix. */
export interface Prevalence<U extends CountingUnit = CountingUnit> {
  readonly estimate: number;
  readonly count: number;
  readonly total: number;
  readonly unit: U;
  /** `wilson-95`, or `share` where the interval is off. */
  readonly method: string;
  readonly low?: number;
  readonly high?: number;
  /** What the interval takes for granted; absent where it is off. */
  readonly assumption?: string;
}

/** Settings of a prevalence. */
export interface PrevalenceOptions {
  /** Confidence level of the interval, or `false` for none. @defaultValue 0.95 */
  readonly interval?: number | false;
}

function shareOf<U extends CountingUnit>(caller: string, unit: U, raised: Iterable<string>, all: Iterable<string>, { interval = 0.95 }: PrevalenceOptions): Prevalence<U> {
  const universe = new Set(all);
  const hits = new Set(raised);
  if (universe.size === 0) throw new CoreError("empty_sample", `${caller}: ${unit}s must hold at least one id; got none`, [`${unit}s`]);
  for (const id of hits) if (!universe.has(id)) throw new CoreError("unknown_reference", `${caller}: raised must name ${unit}s of the list; got another id`, ["raised"]);
  return prevalenceOfCounts(unit, hits.size, universe.size, { interval });
}

/** A prevalence from counts: `count` of `total` units, at least one. */
export function prevalenceOfCounts<U extends CountingUnit>(unit: U, count: number, total: number, { interval = 0.95 }: PrevalenceOptions = {}): Prevalence<U> {
  const share = { estimate: count / total, count, total, unit };
  if (interval === false) return { ...share, method: "share" };
  const { low, high, method } = wilsonInterval(count, total, { level: interval });
  return { ...share, low, high, method, assumption: INTERVAL_ASSUMPTION[unit] };
}

/**
 * Share of meetings in which a code was raised.
 *
 * Unit: meetings; a meeting counts once however often the code recurs.
 * Interval: Wilson score, 95 %, no continuity correction; states its assumption and can be off.
 *
 * @param raised Ids of meetings with the code; repeats allowed, order ignored.
 * @param meetings Every meeting that could have raised it; at least one.
 * @returns Values in [0, 1]; `count` and `total` are meetings.
 * @throws {CoreError} `empty_sample`, `unknown_reference`, `invalid_option`.
 * @source Wilson 1927, doi:10.1080/01621459.1927.10502953
 * @example
 * ```ts
 * prevalence(["m1", "m1", "m3"], ["m1", "m2", "m3", "m4"]).estimate // => 0.5
 * ```
 */
export const prevalence = (raised: Iterable<string>, meetings: Iterable<string>, options: PrevalenceOptions = {}): Prevalence<"meeting"> => shareOf("prevalence", "meeting", raised, meetings, options);

/**
 * Share of findings that carry a code.
 *
 * Unit: findings. Interval: Wilson score; findings of one meeting hang together, so it is too narrow, and says so.
 *
 * @param raised Ids of findings with the code; repeats allowed, order ignored.
 * @param findings Every finding that was read; at least one.
 * @throws {CoreError} `empty_sample`, `unknown_reference`, `invalid_option`.
 * @source Wilson 1927, doi:10.1080/01621459.1927.10502953
 * @example
 * ```ts
 * prevalenceAmongFindings(["f1"], ["f1", "f2"], { interval: false }) // => { estimate: 0.5, count: 1, total: 2, unit: "finding", method: "share" }
 * ```
 */
export const prevalenceAmongFindings = (raised: Iterable<string>, findings: Iterable<string>, options: PrevalenceOptions = {}): Prevalence<"finding"> =>
  shareOf("prevalenceAmongFindings", "finding", raised, findings, options);

/** Difference of two prevalences of one unit. */
export interface PrevalenceDifference<U extends CountingUnit = CountingUnit> {
  readonly difference: number;
  readonly unit: U;
  /** `newcombe-95`, or `share` where the interval is off. */
  readonly method: string;
  readonly low?: number;
  readonly high?: number;
  /** Whether the interval leaves 0 out; absent where it is off. */
  readonly beyondChance?: boolean;
  /** What the interval takes for granted; absent where it is off. */
  readonly assumption?: string;
}

/**
 * How much a prevalence rose from one set of units to another. Prevalences of different units do not compile, and throw where types were bypassed.
 *
 * Interval: Newcombe's method 10; states its assumption and can be off. The two sets share no unit.
 *
 * @throws {CoreError} `unit_mismatch`, `invalid_option`.
 * @source Newcombe 1998, method 10
 * @example
 * ```ts
 * const before = prevalence(["m1"], ["m1", "m2"]);
 * const after = prevalence(["m3", "m4"], ["m3", "m4"]);
 * prevalenceDifference(before, after).difference // => 0.5
 * ```
 */
export function prevalenceDifference<U extends CountingUnit>(earlier: Prevalence<U>, later: Prevalence<NoInfer<U>>, { interval = 0.95 }: PrevalenceOptions = {}): PrevalenceDifference<U> {
  if (earlier.unit !== later.unit) throw new CoreError("unit_mismatch", `prevalenceDifference: later must count ${earlier.unit}s; got another unit`, ["later", "unit"]);
  const change = { difference: later.estimate - earlier.estimate, unit: earlier.unit };
  if (interval === false) return { ...change, method: "share" };
  const { low, high, method } = newcombeInterval(earlier, later, { level: interval });
  return { ...change, method, low, high, beyondChance: low > 0 || high < 0, assumption: INTERVAL_ASSUMPTION[earlier.unit] };
}
