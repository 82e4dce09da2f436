import { eachMonthOfInterval } from "date-fns/eachMonthOfInterval";
import { eachQuarterOfInterval } from "date-fns/eachQuarterOfInterval";
import { eachYearOfInterval } from "date-fns/eachYearOfInterval";
import { lightFormat } from "date-fns/lightFormat";
import { max } from "date-fns/max";
import { min } from "date-fns/min";
import { startOfMonth } from "date-fns/startOfMonth";
import { startOfQuarter } from "date-fns/startOfQuarter";
import { startOfYear } from "date-fns/startOfYear";
import type { LabelLanguage } from "@redheart/core";
import { shortMonthName } from "./house-config.js";
import { monthWords, yearWords } from "./months.js";

/** How finely a time axis is cut. */
export type PeriodLength = "month" | "quarter" | "year";

const STARTS = { month: startOfMonth, quarter: startOfQuarter, year: startOfYear } as const;
const EACH = { month: eachMonthOfInterval, quarter: eachQuarterOfInterval, year: eachYearOfInterval } as const;
/** Most columns before the next coarser cut. */
const MOST = 16;

// Only firsts of months are made and read, in one time zone: which one it is cannot show.
const dateOf = (month: string): Date => new Date(Number(month.slice(0, 4)), Number(month.slice(5, 7)) - 1, 1);
const monthOf = (date: Date): string => lightFormat(date, "yyyy-MM");

/**
 * First month of the period that holds a month.
 *
 * @example
 * ```ts
 * periodOf("2022-08", "quarter") // => "2022-07"
 * ```
 */
export const periodOf = (month: string, length: PeriodLength): string => monthOf(STARTS[length](dateOf(month)));

/**
 * Every period from that of the first month to that of the last, empty ones included, by its first month.
 *
 * @example
 * ```ts
 * periodsThrough(["2022-08", "2023-02"], "quarter") // => ["2022-07", "2022-10", "2023-01"]
 * ```
 */
export function periodsThrough(months: readonly string[], length: PeriodLength): string[] {
  if (months.length === 0) return [];
  const dates = months.map(dateOf);
  return EACH[length]({ start: min(dates), end: max(dates) }).map(monthOf);
}

/** The finest cut that leaves few enough columns to read; years where none does. */
export const fittingPeriod = (months: readonly string[]): PeriodLength => (["month", "quarter"] as const).find((length) => periodsThrough(months, length).length <= MOST) ?? "year";

/** Name of a period on an axis, over two lines where it is shorter than a year. */
export function periodLabel(period: string, length: PeriodLength, language: LabelLanguage): string | readonly string[] {
  const year = yearWords(period, language);
  if (length === "year") return year;
  const first = Number(period.slice(5, 7));
  return [length === "month" ? shortMonthName(first, language) : `${shortMonthName(first, language)}–${shortMonthName(first + 2, language)}`, year];
}

/**
 * Name of a period in a sentence.
 *
 * @example
 * ```ts
 * periodWords("2022-07", "quarter", "en") // => "Jul–Sep 2022"
 * ```
 */
export const periodWords = (period: string, length: PeriodLength, language: LabelLanguage): string => (length === "month" ? monthWords(period, language) : [periodLabel(period, length, language)].flat().join(" "));
