import { daysInMonth, isDay, isPartialDate, lastDay, type PartialDate } from "../shared/dates.js";
import { CoreError } from "../shared/errors.js";

/** How long a record may be kept after the day that starts the count. */
export interface RetentionPeriod {
  /** Whole years. @defaultValue 0 */
  readonly years?: number;
  /** Whole months on top of the years. @defaultValue 0 */
  readonly months?: number;
}

/** A record that says until when it may be kept. */
export interface Retained {
  readonly retainUntil: string;
}

const count = (name: string, value: number): number => {
  if (!Number.isSafeInteger(value) || value < 0 || value > 12_000) throw new CoreError("invalid_option", `retainUntil: ${name} must be a whole number from 0 to 12000; got another`, [name]);
  return value;
};

/**
 * Last day on which a record may be kept.
 *
 * Counts from the last day that the date can mean; a day that the month does not have becomes its last day.
 *
 * @param from Date that starts the count, such as that of closing the case.
 * @param period Years and months to keep it.
 * @throws {CoreError} `impossible_date` when `from` is no date of the calendar; `invalid_option` when years or months are no whole
 * number from 0, or lead beyond the year 9999.
 * @example
 * ```ts
 * retainUntil("2022-08-30", { years: 5 }) // => "2027-08-30"
 * retainUntil("2024-02", { years: 1 }) // => "2025-02-28"
 * ```
 */
export function retainUntil(from: PartialDate, { years = 0, months = 0 }: RetentionPeriod): string {
  if (!isPartialDate(from)) throw new CoreError("impossible_date", "retainUntil: from must be a date of the calendar, YYYY, YYYY-MM or YYYY-MM-DD; got another value", ["from"]);
  const [year = 0, month = 1, day = 1] = lastDay(from).split("-").map(Number);
  const whole = (year + count("years", years)) * 12 + (month - 1) + count("months", months);
  const [endYear, endMonth] = [Math.floor(whole / 12), (whole % 12) + 1];
  if (endYear > 9999) throw new CoreError("invalid_option", "retainUntil: years and months must end in the year 9999 at the latest; got more", ["years"]);
  const parts = [String(endYear).padStart(4, "0"), String(endMonth).padStart(2, "0"), String(Math.min(day, daysInMonth(endYear, endMonth))).padStart(2, "0")];
  return parts.join("-");
}

/**
 * Records whose time is over: their `retainUntil` lies before the given day. On the last day itself a record may still be kept.
 *
 * @param records Records that say until when they may be kept.
 * @param on The day asked about, `YYYY-MM-DD`; nothing here reads a clock.
 * @returns The records due, in the order given.
 * @throws {CoreError} `impossible_date` when the day, or the `retainUntil` of a record, is no day of the calendar: a record nobody can date must not stay unseen.
 * @example
 * ```ts
 * dueForErasure([{ id: "a", retainUntil: "2024-12-31" }, { id: "b", retainUntil: "2025-01-01" }], "2025-01-01").map(({ id }) => id) // => ["a"]
 * ```
 */
export function dueForErasure<Held extends Retained>(records: readonly Held[], on: string): Held[] {
  if (!isDay(on)) throw new CoreError("impossible_date", "dueForErasure: on must be a day of the calendar, YYYY-MM-DD; got another value", ["on"]);
  return records.filter(({ retainUntil: until }, at) => {
    if (!isDay(until)) throw new CoreError("impossible_date", "dueForErasure: retainUntil must be a day of the calendar, YYYY-MM-DD; got another value", [at, "retainUntil"]);
    return until < on;
  });
}
