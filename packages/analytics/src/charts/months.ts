import type { LabelLanguage } from "@redheart/core";
import { monthName, shortMonthName } from "./house-config.js";
import { numberWords } from "./number-words.js";

/** Years are written without grouping. */
export const yearWords = (month: string, language: LabelLanguage): string => month.slice(0, 4).replace(/\d/g, (digit) => numberWords(Number(digit), language));

/**
 * A month in words: `August 2022`.
 *
 * @example
 * ```ts
 * monthWords("2022-08", "fr") // => "août 2022"
 * ```
 */
export const monthWords = (month: string, language: LabelLanguage): string => `${monthName(Number(month.slice(5, 7)), language)} ${yearWords(month, language)}`;

/**
 * Labels of a month axis: every January its year, other quarters their first letters while there is room.
 *
 * @param months Every month of the axis.
 * @param step Pixels of a month.
 */
export function monthAxisLabels(months: readonly string[], step: number, language: LabelLanguage): Readonly<Record<string, string | readonly string[]>> {
  const short = (month: string): string => shortMonthName(Number(month.slice(5, 7)), language);
  const every = [1, 3, 6, 12, 24, 60, 120].find((count) => count * step >= 46) ?? 120;
  return Object.fromEntries(
    months.flatMap((month, at) => {
      const index = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
      const isShown = months.length <= 2 || index % every === 0 || (at === 0 && every > 1 && months.length < every);
      return isShown ? [[month, every > 12 ? yearWords(month, language) : [short(month), yearWords(month, language)]]] : [];
    }),
  );
}

/**
 * A date of any precision in words.
 *
 * @example
 * ```ts
 * dateWords("2022-08-30", "en") // => "30 August 2022"
 * dateWords("2022", "en") // => "2022"
 * ```
 */
export function dateWords(date: string, language: LabelLanguage): string {
  if (date.length < 7) return yearWords(date, language);
  return date.length < 10 ? monthWords(date, language) : `${numberWords(Number(date.slice(8, 10)), language)} ${monthWords(date, language)}`;
}

/**
 * A date of any precision in few letters.
 *
 * @example
 * ```ts
 * shortDateWords("2022-08-30", "fr") // => "30 août 2022"
 * shortDateWords("2023-01", "en") // => "Jan 2023"
 * ```
 */
export function shortDateWords(date: string, language: LabelLanguage): string {
  if (date.length < 7) return yearWords(date, language);
  const month = `${shortMonthName(Number(date.slice(5, 7)), language)} ${yearWords(date, language)}`;
  return date.length < 10 ? month : `${numberWords(Number(date.slice(8, 10)), language)} ${month}`;
}
