import type { LabelLanguage } from "@redheart/core";

/** How a language writes numbers, as Vega's number locale. */
export interface NumberLocale {
  readonly decimal: string;
  readonly thousands: string;
  readonly grouping: readonly number[];
  readonly currency: readonly [string, string];
  readonly percent: string;
  readonly minus: string;
  readonly numerals?: readonly string[];
}

const BENGALI_DIGITS = ["০", "১", "২", "৩", "৪", "৫", "৬", "৭", "৮", "৯"] as const;

/** Number locales of the three label languages. Bengali counts in lakh and writes its own digits. */
export const NUMBER_LOCALES: Readonly<Record<LabelLanguage, NumberLocale>> = {
  en: { decimal: ".", thousands: ",", grouping: [3], currency: ["", ""], percent: "%", minus: "−" },
  bn: { decimal: ".", thousands: ",", grouping: [3, 2, 2, 2, 2, 2], currency: ["", ""], percent: "%", minus: "−", numerals: BENGALI_DIGITS },
  fr: { decimal: ",", thousands: "\u00a0", grouping: [3], currency: ["", ""], percent: "\u00a0%", minus: "−" },
};

function grouped(digits: string, { grouping, thousands }: NumberLocale): string {
  const parts: string[] = [];
  let rest = digits;
  for (let at = 0; rest.length > 0; at++) {
    const size = grouping[Math.min(at, grouping.length - 1)] ?? 3;
    parts.unshift(rest.slice(-size));
    rest = rest.slice(0, Math.max(0, rest.length - size));
  }
  return parts.join(thousands);
}

/**
 * A number as its language writes it.
 *
 * @param value Finite.
 * @param language Language of the digits and separators.
 * @param decimals Decimals written; rounds half away from zero as `toFixed` does.
 * @example
 * ```ts
 * numberWords(2288, "en") // => "2,288"
 * numberWords(123456, "bn") // => "১,২৩,৪৫৬"
 * numberWords(0.5, "fr", 1) // => "0,5"
 * ```
 */
export function numberWords(value: number, language: LabelLanguage, decimals = 0): string {
  const locale = NUMBER_LOCALES[language];
  const [whole = "0", fraction] = Math.abs(value).toFixed(decimals).split(".");
  const plain = `${value < 0 && Number(value.toFixed(decimals)) !== 0 ? locale.minus : ""}${grouped(whole, locale)}${fraction === undefined ? "" : `${locale.decimal}${fraction}`}`;
  return locale.numerals === undefined ? plain : plain.replace(/\d/g, (digit) => locale.numerals?.[Number(digit)] ?? digit);
}

/**
 * A share as a whole percentage of its language.
 *
 * @param share In [0, 1].
 * @param language Language of the digits and the sign.
 * @example
 * ```ts
 * percentWords(0.625, "en") // => "63%"
 * percentWords(0.5, "fr") // => "50\u00a0%"
 * ```
 */
export const percentWords = (share: number, language: LabelLanguage): string => `${numberWords(share * 100, language)}${NUMBER_LOCALES[language].percent}`;
