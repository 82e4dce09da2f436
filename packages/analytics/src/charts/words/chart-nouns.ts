import type { LabelLanguage, Unit } from "@redheart/core";
import { numberWords } from "../number-words.js";

/** Words of one kind in each label language. English is the original; no speaker has reviewed the others yet. */
export type ByLanguage<T> = Readonly<Record<LabelLanguage, T>>;

/** Whether a speaker of the language has reviewed the words of the charts. */
export const CHART_WORDS_REVIEWED: ByLanguage<boolean> = { en: true, bn: false, fr: false };

/** Singular and plural; Bengali writes both alike after a number. */
type Noun = readonly [one: string, many: string];

const alike = (word: string): Noun => [word, word];

const NOUNS = {
  finding: { en: ["finding", "findings"], bn: alike("টি বক্তব্য"), fr: ["constat", "constats"] },
  coding: { en: ["coding", "codings"], bn: alike("টি কোডিং"), fr: ["codage", "codages"] },
  meeting: { en: ["meeting", "meetings"], bn: alike("টি সভা"), fr: ["réunion", "réunions"] },
  theme: { en: ["theme", "themes"], bn: alike("টি বিষয়"), fr: ["thème", "thèmes"] },
  challenge: { en: ["challenge", "challenges"], bn: alike("টি চ্যালেঞ্জ"), fr: ["difficulté", "difficultés"] },
  recommendation: { en: ["recommendation", "recommendations"], bn: alike("টি সুপারিশ"), fr: ["recommandation", "recommandations"] },
  source: { en: ["source", "sources"], bn: alike("টি উৎস"), fr: ["source", "sources"] },
  subject: { en: ["subject", "subjects"], bn: alike("টি প্রসঙ্গ"), fr: ["sujet", "sujets"] },
  stakeholder: { en: ["stakeholder", "stakeholders"], bn: alike("টি অংশীজন"), fr: ["partie prenante", "parties prenantes"] },
  post: { en: ["post", "posts"], bn: alike("টি পোস্ট"), fr: ["publication", "publications"] },
  pair: { en: ["pair", "pairs"], bn: alike("টি জোড়া"), fr: ["paire", "paires"] },
  term: { en: ["term", "terms"], bn: alike("টি শব্দ"), fr: ["terme", "termes"] },
  figure: { en: ["figure", "figures"], bn: alike("টি সংখ্যা"), fr: ["chiffre", "chiffres"] },
} as const satisfies Readonly<Record<string, ByLanguage<Noun>>>;

const UNIT_NOUNS: Readonly<Record<string, ByLanguage<Noun>>> = {
  person: { en: ["person", "people"], bn: alike(" জন"), fr: ["personne", "personnes"] },
  organization: { en: ["organization", "organizations"], bn: alike("টি সংগঠন"), fr: ["organisation", "organisations"] },
  member: { en: ["member", "members"], bn: alike(" জন সদস্য"), fr: ["membre", "membres"] },
  call: { en: ["call", "calls"], bn: alike("টি কল"), fr: ["appel", "appels"] },
  item: { en: ["item", "items"], bn: alike("টি সামগ্রী"), fr: ["article", "articles"] },
  session: { en: ["session", "sessions"], bn: alike("টি অধিবেশন"), fr: ["séance", "séances"] },
  meeting: NOUNS.meeting,
  service_episode: { en: ["service episode", "service episodes"], bn: alike("টি সেবা"), fr: ["prestation", "prestations"] },
  reaction: { en: ["reaction", "reactions"], bn: alike("টি প্রতিক্রিয়া"), fr: ["réaction", "réactions"] },
  comment: { en: ["comment", "comments"], bn: alike("টি মন্তব্য"), fr: ["commentaire", "commentaires"] },
  share: { en: ["share", "shares"], bn: alike("টি শেয়ার"), fr: ["partage", "partages"] },
  follower: { en: ["follower", "followers"], bn: alike(" জন অনুসারী"), fr: ["abonné", "abonnés"] },
  report: { en: ["report", "reports"], bn: alike("টি প্রতিবেদন"), fr: ["signalement", "signalements"] },
  case: { en: ["case", "cases"], bn: alike("টি ঘটনা"), fr: ["cas", "cas"] },
  district: { en: ["district", "districts"], bn: alike("টি জেলা"), fr: ["district", "districts"] },
  upazila: { en: ["upazila", "upazilas"], bn: alike("টি উপজেলা"), fr: ["upazila", "upazilas"] },
  country: { en: ["country", "countries"], bn: alike("টি দেশ"), fr: ["pays", "pays"] },
  group: { en: ["group", "groups"], bn: alike("টি দল"), fr: ["groupe", "groupes"] },
  hotline: { en: ["hotline", "hotlines"], bn: alike("টি হটলাইন"), fr: ["ligne d’écoute", "lignes d’écoute"] },
  police_station: { en: ["police station", "police stations"], bn: alike("টি থানা"), fr: ["poste de police", "postes de police"] },
  percent: { en: ["percent", "percent"], bn: alike(" শতাংশ"), fr: ["pour cent", "pour cent"] },
  year: { en: ["year", "years"], bn: alike(" বছর"), fr: ["an", "ans"] },
  month: { en: ["month", "months"], bn: alike(" মাস"), fr: ["mois", "mois"] },
  day: { en: ["day", "days"], bn: alike(" দিন"), fr: ["jour", "jours"] },
};

/** Something that charts count in words. */
export type ChartNoun = keyof typeof NOUNS;

const counted = (value: number, noun: ByLanguage<Noun>, language: LabelLanguage): string => {
  const [one, many] = noun[language];
  // French takes the singular for 0 as well; Bengali joins the counter to the number.
  const word = value === 1 || (language === "fr" && value === 0) ? one : many;
  return `${numberWords(value, language, Number.isInteger(value) ? 0 : 1)}${language === "bn" ? "" : " "}${word}`;
};

/**
 * A count with its noun: `1 finding`, `3 findings`, `৩টি বক্তব্য`.
 *
 * @example
 * ```ts
 * countWords(3, "finding", "fr") // => "3 constats"
 * ```
 */
export const countWords = (value: number, noun: ChartNoun, language: LabelLanguage): string => counted(value, NOUNS[noun], language);

const asWritten = (unit: string): ByLanguage<Noun> => {
  const word = unit.replaceAll("_", " ");
  return { en: alike(word), bn: alike(` ${word}`), fr: alike(word) };
};

const nounOf = (unit: string): ByLanguage<Noun> => (Object.hasOwn(UNIT_NOUNS, unit) ? (UNIT_NOUNS[unit] as ByLanguage<Noun>) : asWritten(unit));

/** A value with its unit, as a figure states it: `22 people`; a unit that the charts do not know is written as it is. */
export const unitWords = (value: number, unit: Unit | (string & {}), language: LabelLanguage): string => counted(value, nounOf(unit), language);

/** The plural of a unit, for axis titles. */
export const unitName = (unit: Unit | (string & {}), language: LabelLanguage): string => nounOf(unit)[language][1].replace(/^টি /, "").trim();
