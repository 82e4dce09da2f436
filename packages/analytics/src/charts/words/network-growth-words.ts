import type { ByLanguage } from "./chart-nouns.js";

interface NetworkGrowthWords {
  readonly title: (first: string, firstDate: string, last: string, lastDate: string) => string;
  readonly disagree: (first: string, firstDate: string, last: string, lastDate: string) => string;
  readonly single: (value: string, date: string) => string;
  readonly undatedOnly: string;
  readonly range: (low: string, high: string) => string;
  readonly subtitle: (unit: string, figures: string, sources: string) => string;
  readonly undated: string;
  readonly description: (each: string) => string;
}

/** Words of the chart of network growth. */
export const networkGrowthWords: ByLanguage<NetworkGrowthWords> = {
  en: {
    title: (first, firstDate, last, lastDate) => `From ${first} in ${firstDate} to ${last} in ${lastDate}`,
    disagree: (first, firstDate, last, lastDate) => `From ${first} in ${firstDate} to ${last} in ${lastDate}, depending on the source`,
    single: (value, date) => `${value} in ${date}`,
    undatedOnly: "Reported sizes without a date",
    range: (low, high) => `${low} or ${high}`,
    subtitle: (unit, figures, sources) => `${unit} as reported at each date; a line joins figures that disagree on one date; ~ approximate, + at least. n = ${figures}, ${sources}`,
    undated: "undated",
    description: (each) => `Marks of each source’s figure over time. ${each}`,
  },
  bn: {
    title: (first, firstDate, last, lastDate) => `${firstDate}-এ ${first} থেকে ${lastDate}-এ ${last}`,
    disagree: (first, firstDate, last, lastDate) => `${firstDate}-এ ${first} থেকে ${lastDate}-এ ${last}, উৎসভেদে`,
    single: (value, date) => `${date}-এ ${value}`,
    undatedOnly: "তারিখ ছাড়া জানানো সংখ্যা",
    range: (low, high) => `${low} বা ${high}`,
    subtitle: (unit, figures, sources) => `${unit}: প্রতিটি তারিখে জানানো সংখ্যা; একই তারিখে অমিল থাকলে রেখা যুক্ত করে; ~ আনুমানিক, + অন্তত। n = ${figures}, ${sources}`,
    undated: "তারিখ নেই",
    description: (each) => `সময় অনুযায়ী প্রতিটি উৎসের সংখ্যার চিহ্ন। ${each}`,
  },
  fr: {
    title: (first, firstDate, last, lastDate) => `De ${first} en ${firstDate} à ${last} en ${lastDate}`,
    disagree: (first, firstDate, last, lastDate) => `De ${first} en ${firstDate} à ${last} en ${lastDate}, selon la source`,
    single: (value, date) => `${value} en ${date}`,
    undatedOnly: "Tailles rapportées sans date",
    range: (low, high) => `${low} ou ${high}`,
    subtitle: (unit, figures, sources) => `${unit} : nombre rapporté à chaque date ; un trait relie les chiffres qui divergent à la même date ; ~ approximatif, + au moins. n = ${figures}, ${sources}`,
    undated: "sans date",
    description: (each) => `Marques du chiffre de chaque source dans le temps. ${each}`,
  },
};
