import type { ByLanguage } from "./chart-nouns.js";
import { isOne } from "./phrases.js";

interface CoOccurrenceWords {
  readonly title: (a: string, b: string, others: string, count: string) => string;
  /** Pairs that come up together as often as the one that is named. */
  readonly others: (count: number, written: string) => string;
  readonly units: Readonly<Record<"meeting" | "finding", (count: number, written: string) => string>>;
  readonly matrix: (pairs: string, unit: string) => string;
  readonly network: (pairs: string, unit: string) => string;
  readonly unitName: Readonly<Record<"meeting" | "finding", string>>;
  /** Heading of the counts. */
  readonly both: Readonly<Record<"meeting" | "finding", string>>;
  readonly description: (themes: string, pairs: string, top: string) => string;
  readonly more: (pairs: string) => string;
}

/** Words of the co-occurrence matrix and network. */
export const coOccurrenceWords: ByLanguage<CoOccurrenceWords> = {
  en: {
    title: (a, b, others, count) => `${a} and ${b}${others} come up together most: ${count}`,
    others: (n, written) => `, like ${written} other ${n === 1 ? "pair" : "pairs"},`,
    units: { meeting: (n, written) => `at ${written} ${n === 1 ? "meeting" : "meetings"}`, finding: (n, written) => `in ${written} ${n === 1 ? "finding" : "findings"}` },
    matrix: (pairs, unit) => `${unit} that carry both themes; blank: none. n = ${pairs} of themes that meet`,
    network: (pairs, unit) => `Arcs join themes that share ${unit}; the wider, the more; the strongest print their number. Circles grow with how often a theme comes up. n = ${pairs} of themes`,
    unitName: { meeting: "meetings", finding: "findings" },
    both: { meeting: "Meetings with both", finding: "Findings with both" },
    description: (themes, pairs, top) => `${themes}, ${pairs} of them together. ${top}`,
    more: (pairs) => `${pairs} with other themes ${isOne(pairs) ? "is" : "are"} in the table only`,
  },
  bn: {
    title: (a, b, others, count) => `${a} ও ${b}${others} সবচেয়ে বেশি একসঙ্গে এসেছে: ${count}`,
    others: (_n, written) => `, এবং আরও ${written}টি জোড়া,`,
    units: { meeting: (_n, written) => `${written}টি সভায়`, finding: (_n, written) => `${written}টি বক্তব্যে` },
    matrix: (pairs, unit) => `দুটি বিষয়ই আছে এমন ${unit}; ফাঁকা: নেই। n = ${pairs}`,
    network: (pairs, unit) => `বৃত্তচাপ একই ${unit} থাকা বিষয় জোড়ে; যত চওড়া তত বেশি; সবচেয়ে জোরালোগুলোর পাশে সংখ্যা। বৃত্ত: প্রতিটি বিষয় কতবার এসেছে। n = ${pairs}`,
    unitName: { meeting: "সভা", finding: "বক্তব্য" },
    both: { meeting: "দুটিই আছে এমন সভা", finding: "দুটিই আছে এমন বক্তব্য" },
    description: (themes, pairs, top) => `${themes}, একসঙ্গে ${pairs}। ${top}`,
    more: (pairs) => `অন্য বিষয়ের সঙ্গে ${pairs} কেবল সারণিতে আছে`,
  },
  fr: {
    title: (a, b, others, count) => `${a} et ${b}${others} reviennent le plus souvent ensemble : ${count}`,
    others: (n, written) => `, comme ${written} ${n === 1 ? "autre paire" : "autres paires"},`,
    units: { meeting: (n, written) => `à ${written} ${n === 1 ? "réunion" : "réunions"}`, finding: (n, written) => `dans ${written} ${n === 1 ? "constat" : "constats"}` },
    matrix: (pairs, unit) => `Nombre de ${unit} portant les deux thèmes ; vide : aucun. n = ${pairs} de thèmes réunis`,
    network: (pairs, unit) => `Les arcs relient les thèmes présents dans les mêmes ${unit} ; plus ils sont larges, plus c’est fréquent ; les plus forts portent leur nombre. Cercles : fréquence de chaque thème. n = ${pairs} de thèmes`,
    unitName: { meeting: "réunions", finding: "constats" },
    both: { meeting: "Réunions portant les deux", finding: "Constats portant les deux" },
    description: (themes, pairs, top) => `${themes} ; ensemble : ${pairs}. ${top}`,
    more: (pairs) => `${pairs} avec d’autres thèmes ${isOne(pairs) ? "figure" : "figurent"} seulement dans le tableau`,
  },
};
