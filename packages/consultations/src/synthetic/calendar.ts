const DAY = 86_400_000;
const FIRST = Date.UTC(2014, 0, 1);
const LENGTH = 3300;
let days: string[] | undefined;

/** Number of days from 1 January 2014 to the given date. */
export const dayNumber = (date: string): number => Math.round((Date.parse(`${date}T00:00:00Z`) - FIRST) / DAY);

/** The date that many days after 1 January 2014: `dayText(0)` is `2014-01-01`. Up to the end of 2022. */
export function dayText(number: number): string {
  // A table: a million referrals ask for eight million dates.
  days ??= Array.from({ length: LENGTH }, (_, at) => new Date(FIRST + at * DAY).toISOString().slice(0, 10));
  return days[number] as string;
}
