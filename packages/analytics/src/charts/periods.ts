import type { LabelLanguage } from "@redheart/core";
import { shortMonthName } from "./house-config.js";
import { monthWords, yearWords } from "./months.js";

/** How finely a time axis is cut. */
export type PeriodLength = "month" | "quarter" | "year";

const MONTHS: Readonly<Record<PeriodLength, number>> = { month: 1, quarter: 3, year: 12 };
/** Most columns before the next coarser cut. */
const MOST = 16;

const indexOf = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
const monthAt = (index: number): string => `${String(Math.floor(index / 12)).padStart(4, "0")}-${String((index % 12) + 1).padStart(2, "0")}`;

/**
 * First month of the period that holds a month.
 *
 * @example
 * ```ts
 * periodOf("2022-08", "quarter") // => "2022-07"
 * ```
 */
export const periodOf = (month: string, length: PeriodLength): string => monthAt(Math.floor(indexOf(month) / MONTHS[length]) * MONTHS[length]);

/**
 * Every period from that of the first month to that of the last, empty ones included, by its first month.
 *
 * @example
 * ```ts
 * periodsThrough(["2022-08", "2023-02"], "quarter") // => ["2022-07", "2022-10", "2023-01"]
 * ```
 */
export function periodsThrough(months: readonly string[], length: PeriodLength): string[] {
  const at = months.map((month) => indexOf(periodOf(month, length)));
  if (at.length === 0) return [];
  const first = Math.min(...at);
  return Array.from({ length: (Math.max(...at) - first) / MONTHS[length] + 1 }, (_unused, step) => monthAt(first + step * MONTHS[length]));
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
