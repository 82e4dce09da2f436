import { isExists } from "date-fns/isExists";
import * as z from "zod";

const PARTIAL_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

const isPossible = (date: string): boolean => {
  const [, year, month, day] = PARTIAL_DATE.exec(date) ?? [];
  return year !== undefined && isExists(Number(year), Number(month ?? 1) - 1, Number(day ?? 1));
};

/** Calendar date of year, month or day precision, as the source gives it: `2022`, `2022-08`, `2022-08-30`. */
export const PartialDate = /*#__PURE__*/ z
  .string()
  .regex(PARTIAL_DATE)
  .refine(isPossible, { params: { code: "impossible_date" }, message: "must be a date of the calendar" })
  .meta({ description: "ISO 8601 date of year, month or day precision", examples: ["2022-08-30", "2022-08", "2022"] });
/** Calendar date of year, month or day precision. */
export type PartialDate = z.infer<typeof PartialDate>;

/** Time of day at the place of the meeting: `14:00`. */
export const TimeOfDay = /*#__PURE__*/ z
  .string()
  .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/)
  .meta({ description: "Local time of day, 24 hours", examples: ["14:00"] });
/** Time of day at the place of the meeting. */
export type TimeOfDay = z.infer<typeof TimeOfDay>;

/** Span of time, both ends included. */
export const Period = /*#__PURE__*/ z
  .strictObject({ start: PartialDate, end: PartialDate })
  .refine(({ start, end }) => firstDay(start) <= lastDay(end), { params: { code: "impossible_date" }, message: "end must not be before start", path: ["end"] })
  .meta({ description: "Span of time, both ends included", examples: [{ start: "2014-01", end: "2018-12" }], sensitivity: "public" });
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
