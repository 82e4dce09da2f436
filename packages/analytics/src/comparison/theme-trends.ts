import { CoreError } from "@redheart/core/errors";
import type { Dimension } from "./dimension.js";
import { type Prevalence, type PrevalenceDifference, prevalenceDifference, prevalenceOfCounts } from "./prevalence.js";
import type { CodingKey, CountingUnit, FindingKey, ThemeLevel } from "./rows.js";
import { type Tally, tally } from "./tally.js";

/** A theme in one period. */
export interface PeriodPrevalence<U extends CountingUnit = CountingUnit> extends Prevalence<U> {
  readonly period: string;
  /** Place among all themes, 1 the commonest; ties share the mean of their places. */
  readonly rank: number;
  /** Places gained since the period before; above 0 is a rise, absent in the first period. */
  readonly rankShift?: number;
}

/** The course of a theme over periods. */
export interface ThemeTrend<U extends CountingUnit = CountingUnit> {
  readonly theme: string;
  readonly periods: readonly PeriodPrevalence<U>[];
  /** Last period less all earlier ones together. */
  readonly change: PrevalenceDifference<U>;
  /** Places gained from the first period to the last; above 0 is a rise. */
  readonly rankShift: number;
  /**
   * `new`: in the last period only; `fading`: gone from it, or down by the tolerance; `growing`: up by the tolerance; `steady`: neither.
   * It says what the meetings held; `change.beyondChance` whether so few can tell.
   */
  readonly status: "new" | "growing" | "steady" | "fading";
}

/** Settings of {@link themeTrends}. */
export interface ThemeTrendsOptions<Row, U extends CountingUnit> {
  /** Period of a finding: a column such as `year`, or a function. */
  readonly period: Dimension<Row>;
  /** What counts once. */
  readonly unit: U;
  /** Periods to follow, in order. @defaultValue all, sorted as numbers where they are numbers, else as text */
  readonly periods?: readonly string[];
  /** Codes or their families. @defaultValue "code" */
  readonly of?: ThemeLevel;
  /** Change of a share that is more than steady. @defaultValue 0.2 */
  readonly tolerance?: number;
  /** Confidence level of the intervals, or `false` for none. @defaultValue 0.95 */
  readonly interval?: number | false;
}

const inOrder = (periods: readonly string[]): string[] =>
  periods.every((period) => period.trim() !== "" && Number.isFinite(Number(period))) ? periods.toSorted((a, b) => Number(a) - Number(b)) : periods.toSorted();

/** Places from the largest down, ties at the mean of theirs. */
const ranksOf = (values: readonly number[]): number[] => {
  const sorted = values.map((value, at) => ({ value, at })).toSorted((a, b) => b.value - a.value);
  const ranks = Array.from(values, () => 0);
  for (let from = 0; from < sorted.length; ) {
    let to = from;
    while (to < sorted.length && sorted[to]?.value === sorted[from]?.value) to++;
    for (let at = from; at < to; at++) ranks[sorted[at]?.at as number] = (from + 1 + to) / 2;
    from = to;
  }
  return ranks;
};

/** Shares of small counts miss their difference by a rounding, a little of it: 3/5 − 2/5 lies under 0.2. */
const ROUNDING = 1e-9;

const statusOf = (before: Prevalence, now: Prevalence, difference: number, tolerance: number): ThemeTrend["status"] => {
  if (before.count === 0 && now.count > 0) return "new";
  const bar = tolerance * (1 - ROUNDING);
  if (now.count === 0 || difference <= -bar) return "fading";
  return difference >= bar ? "growing" : "steady";
};

/**
 * Themes over time, as far as few meetings allow: share and place in each period, and what is new, growing, steady or fading.
 *
 * Unit: meetings or findings. Change: the last period against all earlier ones together, Newcombe's interval.
 * Assumption: no unit stands in two periods.
 *
 * @param codings Codings that count; those of other findings are left out.
 * @param findings The universe; findings without a period are left out.
 * @returns One row a theme that came up in the periods, by the size of its change.
 * @throws {CoreError} `empty_sample` with fewer than two periods that hold a unit; `duplicate_id` for a period named twice; `invalid_option`.
 * @source Newcombe 1998, method 10
 * @example
 * ```ts
 * const findings = [{ findingId: "f1", meetingId: "m1", year: 2022 }, { findingId: "f2", meetingId: "m2", year: 2023 }];
 * themeTrends([{ findingId: "f2", codeId: "online" }], findings, { period: "year", unit: "meeting" })[0]?.status // => "new"
 * ```
 */
export function themeTrends<Row extends FindingKey, U extends CountingUnit>(
  codings: Iterable<CodingKey>,
  findings: Iterable<Row>,
  { period, unit, periods, of = "code", tolerance = 0.2, interval = 0.95 }: ThemeTrendsOptions<Row, U>,
): ThemeTrend<U>[] {
  if (!(tolerance > 0 && tolerance <= 1)) throw new CoreError("invalid_option", "themeTrends: tolerance must be above 0 and at most 1; got another value", ["tolerance"]);
  if (new Set(periods).size !== (periods?.length ?? 0)) throw new CoreError("duplicate_id", "themeTrends: periods must differ; got one twice", ["periods"]);
  const counted = tally(codings, findings, { unit, of, by: period });
  const order = (periods ?? inOrder(counted.groups)).map((name) => ({ name, at: counted.groups.indexOf(name) })).filter(({ at }) => at >= 0 && (counted.totals[at] as number) > 0);
  if (order.length < 2) throw new CoreError("empty_sample", `themeTrends: period must give two periods with a ${unit}; got ${order.length}`, ["period"]);
  const raised = counted.themes.map((theme, at) => ({ theme, counts: order.map((own) => countAt(counted, at, own.at)) })).filter(({ counts }) => sum(counts) > 0);
  const ranks = order.map((_, p) => ranksOf(raised.map(({ counts }) => counts[p] as number)));
  const totals = order.map(({ at }) => counted.totals[at] as number);
  return raised
    .map(({ theme, counts }, themeAt): ThemeTrend<U> => {
      const places = ranks.map((own) => own[themeAt] as number);
      const course = order.map(({ name }, p): PeriodPrevalence<U> => ({
        period: name, rank: places[p] as number, ...(p > 0 && { rankShift: (places[p - 1] as number) - (places[p] as number) }), ...prevalenceOfCounts(unit, counts[p] as number, totals[p] as number, { interval }),
      }));
      const before = prevalenceOfCounts(unit, sum(counts.slice(0, -1)), sum(totals.slice(0, -1)), { interval });
      const now = course.at(-1) as PeriodPrevalence<U>;
      const change = prevalenceDifference<U>(before, now, { interval });
      return { theme, periods: course, change, rankShift: (places[0] as number) - (places.at(-1) as number), status: statusOf(before, now, change.difference, tolerance) };
    })
    .toSorted((a, b) => Math.abs(b.change.difference) - Math.abs(a.change.difference) || (a.theme < b.theme ? -1 : 1));
}

const countAt = ({ counts, groups }: Tally, theme: number, group: number): number => counts[theme * groups.length + group] as number;

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
