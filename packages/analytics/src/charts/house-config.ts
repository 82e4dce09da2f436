import type { LabelLanguage } from "@redheart/core";
import type { Config } from "vega-lite";
import { NUMBER_LOCALES } from "./number-words.js";
import { CATEGORY_COLOURS, INK, QUIET, RULE, SEQUENTIAL_STEPS } from "./palette.js";

/** Fonts of every chart; the renderer bundles both, a page loads them from its own files. */
export const CHART_FONT = "Inter, 'Noto Sans Bengali', sans-serif";

const MONTHS: Readonly<Record<LabelLanguage, readonly string[]>> = {
  en: ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
  bn: ["জানুয়ারি", "ফেব্রুয়ারি", "মার্চ", "এপ্রিল", "মে", "জুন", "জুলাই", "আগস্ট", "সেপ্টেম্বর", "অক্টোবর", "নভেম্বর", "ডিসেম্বর"],
  fr: ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"],
};

const SHORT_MONTHS: Readonly<Record<LabelLanguage, readonly string[]>> = {
  en: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
  bn: ["জানু", "ফেব", "মার্চ", "এপ্রিল", "মে", "জুন", "জুলাই", "আগস্ট", "সেপ্টে", "অক্টো", "নভে", "ডিসে"],
  fr: ["janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc."],
};

/** Short name of a month, 1 to 12. */
export const shortMonthName = (month: number, language: LabelLanguage): string => SHORT_MONTHS[language][month - 1] ?? "";

/** Name of a month, 1 to 12. */
export const monthName = (month: number, language: LabelLanguage): string => MONTHS[language][month - 1] ?? "";

/**
 * The house look of every chart: left-aligned semibold title, quiet subtitle, no frame, no ticks, light grid, Okabe–Ito
 * colours, numbers as the language writes them. Every chart carries it; compose it into a specification of your own as
 * `config`.
 *
 * @param language Language of digits and separators on axes.
 * @example
 * ```ts
 * houseConfig("bn").locale?.number?.decimal // => "."
 * houseConfig().title?.anchor // => "start"
 * ```
 */
export function houseConfig(language: LabelLanguage = "en"): Config {
  return {
    background: "white",
    font: CHART_FONT,
    padding: 16,
    locale: { number: NUMBER_LOCALES[language] as NonNullable<NonNullable<Config["locale"]>["number"]> },
    view: { stroke: null },
    title: { anchor: "start", frame: "bounds", fontSize: 16, fontWeight: 600, color: INK, lineHeight: 21, subtitleColor: QUIET, subtitleFontSize: 12, subtitleLineHeight: 17, subtitlePadding: 7, offset: 18, limit: 0 },
    axis: { labelColor: QUIET, labelFontSize: 12, labelLimit: 0, labelPadding: 6, labelOverlap: true, labelFlush: false, titleColor: QUIET, titleFontSize: 12, titleFontWeight: 400, titleLimit: 0, domain: false, ticks: false, gridColor: RULE },
    axisBand: { grid: false, labelColor: INK },
    axisQuantitative: { tickCount: 6 },
    header: { labelColor: INK, labelFontSize: 12, labelFontWeight: 600, labelLimit: 0, titleColor: QUIET, titleFontSize: 12, titleFontWeight: 400 },
    // Vega reads legend.layout, Vega-Lite passes it on; only Vega-Lite's type leaves it out.
    legend: { labelColor: INK, labelFontSize: 12, labelLimit: 0, titleColor: QUIET, titleFontSize: 12, titleFontWeight: 400, titleLimit: 0, orient: "top", symbolType: "square", offset: 10, layout: { anchor: "start", frame: "bounds" } as never },
    range: { category: [...CATEGORY_COLOURS], heatmap: SEQUENTIAL_STEPS.map(({ fill }) => fill), ramp: SEQUENTIAL_STEPS.map(({ fill }) => fill) },
    mark: { color: CATEGORY_COLOURS[0] },
    text: { fontSize: 12, color: INK },
    bar: { cornerRadiusEnd: 2 },
    line: { strokeWidth: 2.5 },
    point: { filled: true, size: 80, opacity: 1 },
  };
}
