import * as z from "zod";
import { strictObject } from "./strict-object.js";

const PARTIAL_DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

/** Days of a month of the Gregorian calendar, January as 1. */
export const daysInMonth = (year: number, month: number): number => (month === 2 ? (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31);

// Reads by position, since the form was checked before: a million referrals hold eight million dates.
const isPossible = (date: string): boolean => {
  if (date.startsWith("0000")) return false;
  if (date.length === 4) return true;
  const month = Number(date.slice(5, 7));
  if (month < 1 || month > 12) return false;
  if (date.length === 7) return true;
  const day = Number(date.slice(8));
  return day >= 1 && day <= daysInMonth(Number(date.slice(0, 4)), month);
};

/**
 * Whether something is a date of the calendar, of year, month or day precision.
 *
 * @example
 * ```ts
 * isPartialDate("2024-02-29") // => true
 * isPartialDate("2022-02-29") // => false
 * ```
 */
export const isPartialDate = (value: unknown): value is PartialDate => typeof value === "string" && PARTIAL_DATE.test(value) && isPossible(value);

/** Whether something is one day of the calendar. */
export const isDay = (value: unknown): value is PartialDate => isPartialDate(value) && value.length === 10;

/** Calendar date of year, month or day precision, as the source gives it: `2022`, `2022-08`, `2022-08-30`. */
export const PartialDate = /*#__PURE__*/ z
  .string()
  .regex(PARTIAL_DATE, { abort: true })
  .refine(isPossible, { params: { code: "impossible_date" }, message: "must be a date of the calendar" })
  .register(z.globalRegistry, { description: "ISO 8601 date of year, month or day precision", examples: ["2022-08-30", "2022-08", "2022"] });
/** Calendar date of year, month or day precision. */
export type PartialDate = z.infer<typeof PartialDate>;

/** Time of day at the place of the meeting: `14:00`. */
export const TimeOfDay = /*#__PURE__*/ z
  .string()
  .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/)
  .register(z.globalRegistry, { description: "Local time of day, 24 hours", examples: ["14:00"] });
/** Time of day at the place of the meeting. */
export type TimeOfDay = z.infer<typeof TimeOfDay>;

/** Span of time, both ends included. */
export const Period = /*#__PURE__*/ strictObject(() => ({ start: PartialDate, end: PartialDate }))
  .refine(({ start, end }) => firstDay(start) <= lastDay(end), { params: { code: "impossible_date" }, message: "must not be before start", path: ["end"] })
  .register(z.globalRegistry, { description: "Span of time, both ends included", examples: [{ start: "2014-01", end: "2018-12" }], sensitivity: "public" });
/** Span of time, both ends included. */
export interface Period extends z.infer<typeof Period> {}

/**
 * First day that a date of any precision can mean.
 *
 * @example
 * ```ts
 * firstDay("2022-08") // => "2022-08-01"
 * ```
 */
export const firstDay = (date: PartialDate): string => `${date}-01-01`.slice(0, 10);

/**
 * Last day that a date of any precision can mean, sortable as text; day 31 stands for the end of any month.
 *
 * @example
 * ```ts
 * lastDay("2022") // => "2022-12-31"
 * ```
 */
export const lastDay = (date: PartialDate): string => (date.length === 10 ? date : date.length === 7 ? `${date}-31` : `${date}-12-31`);

/**
 * Whether one date is before another whatever the days that their precision leaves open.
 *
 * @example
 * ```ts
 * isBefore("2023-02-16", "2023-02-25") // => true
 * isBefore("2023-02", "2023-02-25") // => false
 * ```
 */
export const isBefore = (earlier: PartialDate, later: PartialDate): boolean => lastDay(earlier) < firstDay(later);
