import type { LabelLanguage } from "@redheart/core";
import { numberWords } from "../number-words.js";
import type { ByLanguage } from "./chart-nouns.js";

const QUOTES: ByLanguage<readonly [string, string]> = { en: ["“", "”"], bn: ["“", "”"], fr: ["«\u00a0", "\u00a0»"] };

/** A label in the quotation marks of the language. */
export const quoted = (label: string, language: LabelLanguage): string => `${QUOTES[language][0]}${label}${QUOTES[language][1]}`;

/** A phrase as the start of a line. */
export const capitalized = (phrase: string): string => `${phrase.charAt(0).toUpperCase()}${phrase.slice(1)}`;

const AND: ByLanguage<string> = { en: " and ", bn: " ও ", fr: " et " };

/** Labels as a list in a sentence: `A, B and C`. */
export function listWords(labels: readonly string[], language: LabelLanguage): string {
  if (labels.length < 2) return labels[0] ?? "";
  return `${labels.slice(0, -1).join(", ")}${AND[language]}${labels.at(-1) ?? ""}`;
}

const MORE: ByLanguage<(count: number, written: string) => string> = {
  en: (_count, written) => `${written} more`,
  bn: (_count, written) => `আরও ${written}টি`,
  fr: (count, written) => `${written} ${count === 1 ? "autre" : "autres"}`,
};

/**
 * Things that share the first place, as a list of the first few and how many more: `A, B, C and 2 more`.
 *
 * @param phrases What stands for each.
 * @param most Most that are named.
 */
export const firstPlaces = (phrases: readonly string[], language: LabelLanguage, most = 3): string =>
  listWords(phrases.length <= most ? phrases : [...phrases.slice(0, most), MORE[language](phrases.length - most, numberWords(phrases.length - most, language))], language);

/** Whether a counted noun (`1 finding`) is one thing, so that its verb is singular. */
export const isOne = (counted: string): boolean => counted.startsWith("1 ");

/** Whether a French noun after a written number is singular. */
export const isOneInFrench = (written: string): boolean => written === "0" || written === "1";

/** What a chart without rows says. */
export const NOTHING_TO_DRAW: ByLanguage<{ readonly title: string; readonly text: string }> = {
  en: { title: "Nothing to draw", text: "The rows hold nothing that this chart can show. Choose other filters, or load a dataset with findings and codings." },
  bn: { title: "দেখানোর মতো কিছু নেই", text: "এই সারিগুলোতে দেখানোর মতো কিছু নেই। অন্য ফিল্টার বেছে নিন, অথবা বক্তব্য ও কোডিংসহ উপাত্ত লোড করুন।" },
  fr: { title: "Rien à dessiner", text: "Les lignes ne contiennent rien que ce graphique puisse montrer. Choisissez d’autres filtres ou chargez un jeu de données avec constats et codages." },
};

/** Notes under a subtitle. */
export const NOTES: ByLanguage<{ readonly hidden: string; readonly blank: string; readonly shortened: (count: string) => string; readonly whole: (short: string, whole: string) => string }> = {
  en: { hidden: "* hidden, because so few people could be recognized; + at least", blank: "blank: none", shortened: (count) => `${count} labels are shortened; the table has them whole`, whole: (short, whole) => `${short} in full: ${whole}` },
  bn: { hidden: "* গোপন রাখা হয়েছে, কারণ এত কম মানুষকে চেনা যেতে পারে; + অন্তত", blank: "ফাঁকা: নেই", shortened: (count) => `${count}টি লেবেল সংক্ষিপ্ত; সারণিতে পুরোটা আছে`, whole: (short, whole) => `${short} পুরো: ${whole}` },
  fr: { hidden: "* masqué : si peu de personnes seraient reconnaissables ; + au moins", blank: "vide : aucun", shortened: (count) => `${count} libellés sont abrégés ; le tableau les donne en entier`, whole: (short, whole) => `${short} en entier : ${whole}` },
};
