import type { LabelLanguage } from "@redheart/core";
import { numberWords } from "../number-words.js";
import type { BriefWords } from "./brief-words.js";
import { fillText } from "./fill.js";

/** The wording of one language with its numbers and dates. */
export interface Say {
  readonly language: LabelLanguage;
  readonly words: BriefWords;
  /** A whole number in the language's digits. */
  number(value: number): string;
  /** A wording of the form `one|many` with its number `{n}` and what else it says. French counts 0 as one. */
  count(wording: string, n: number, more?: Readonly<Record<string, string>>): string;
  /** A date of year, month or day precision in words. */
  date(date: string): string;
  /** Items with the language's separator; a dash where there are none. */
  list(items: readonly string[]): string;
}

/** Numbers, dates and lists of a language, from data: no locale of the machine is asked. */
export function sayIn(language: LabelLanguage, words: BriefWords): Say {
  const number = (value: number): string => numberWords(value, language);
  return {
    language,
    words,
    number,
    count(wording, n, more = {}) {
      const [one = "", many = one] = wording.split("|");
      return fillText(n === 1 || (n === 0 && language === "fr") ? one : many, { ...more, n: number(n) });
    },
    date(date) {
      const [year = "", month, day] = date.split("-");
      const digits = (text: string): string => number(Number(text)).replace(/[\s,.\u00a0]/g, "");
      return [...(day === undefined ? [] : [digits(day)]), ...(month === undefined ? [] : [words.months[Number(month) - 1] ?? month]), digits(year)].join(" ");
    },
    list: (items) => (items.length === 0 ? words.none : items.join(words.separator)),
  };
}
