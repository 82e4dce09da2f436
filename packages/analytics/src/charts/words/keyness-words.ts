import type { ByLanguage } from "./chart-nouns.js";

interface KeynessWords {
  readonly title: (term: string, group: string) => string;
  readonly nothing: (group: string, rest: string) => string;
  readonly subtitle: (terms: string) => string;
  readonly more: (group: string) => string;
  readonly counts: (group: string, rest: string) => string;
  readonly clear: string;
  readonly unclear: string;
  readonly group: string;
  readonly rest: string;
  readonly description: (terms: string, group: string, groupTerms: string, rest: string, restTerms: string) => string;
  readonly none: string;
}

/** Words of the keyness chart. */
export const keynessWords: ByLanguage<KeynessWords> = {
  en: {
    title: (term, group) => `${term} sets ${group} apart most`,
    nothing: (group, rest) => `Nothing sets ${group} clearly apart from ${rest}`,
    subtitle: (terms) => `Log odds ratio in standard errors (z). Filled: holds after correction for many tests (5%). n = ${terms}`,
    more: (group) => `More in ${group}`,
    counts: (group, rest) => `At the bars: how often in ${group} : in ${rest}`,
    clear: "beyond chance", unclear: "may be chance",
    group: "this group", rest: "the rest",
    description: (terms, group, groupTerms, rest, restTerms) => `Bars for ${terms}. More in ${group}: ${groupTerms}. More in ${rest}: ${restTerms}.`,
    none: "none",
  },
  bn: {
    title: (term, group) => `${group}-কে সবচেয়ে আলাদা করে ${term}`,
    nothing: (group, rest) => `${rest} থেকে ${group}-কে স্পষ্টভাবে আলাদা করে এমন কিছু নেই`,
    subtitle: (terms) => `লগ অডস অনুপাত, প্রমিত ত্রুটিতে (z)। ভরাট: বহু পরীক্ষার সংশোধনের পরও টেকে (৫%)। n = ${terms}`,
    more: (group) => `${group}-এ বেশি`,
    counts: (group, rest) => `দণ্ডের পাশে: ${group}-এ কতবার : ${rest}-এ কতবার`,
    clear: "দৈবের বাইরে", unclear: "দৈব হতে পারে",
    group: "এই দল", rest: "বাকি দল",
    description: (terms, group, groupTerms, rest, restTerms) => `${terms} নিয়ে দণ্ড। ${group}-এ বেশি: ${groupTerms}। ${rest}-এ বেশি: ${restTerms}।`,
    none: "নেই",
  },
  fr: {
    title: (term, group) => `${term} distingue le plus ${group}`,
    nothing: (group, rest) => `Rien ne sépare nettement ${group} et ${rest}`,
    subtitle: (terms) => `Logarithme du rapport des cotes en erreurs types (z). Plein : tient après correction pour tests multiples (5 %). n = ${terms}`,
    more: (group) => `Plus dans ${group}`,
    counts: (group, rest) => `Près des barres : occurrences dans ${group} : dans ${rest}`,
    clear: "au-delà du hasard", unclear: "peut-être le hasard",
    group: "ce groupe", rest: "les autres",
    description: (terms, group, groupTerms, rest, restTerms) => `Barres pour ${terms}. Plus dans ${group} : ${groupTerms}. Plus dans ${rest} : ${restTerms}.`,
    none: "aucun",
  },
};
