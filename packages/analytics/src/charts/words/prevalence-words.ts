import type { ByLanguage } from "./chart-nouns.js";
import { isOne } from "./phrases.js";

interface PrevalenceWords {
  readonly title: (theme: string, share: string, unit: string, range: string) => string;
  readonly range: (low: string, high: string) => string;
  readonly units: Readonly<Record<"meeting" | "finding", string>>;
  readonly axis: Readonly<Record<"meeting" | "finding", string>>;
  readonly subtitle: (total: string, method: string) => string;
  readonly noInterval: string;
  readonly interval: (method: string) => string;
  readonly of: (count: string, total: string) => string;
  readonly description: (themes: string, first: string, last: string) => string;
  /** Where no theme has an interval. */
  readonly plainDescription: (themes: string, first: string, last: string) => string;
  readonly more: (themes: string) => string;
}

/** Words of the chart of prevalence with intervals. */
export const prevalenceWords: ByLanguage<PrevalenceWords> = {
  en: {
    title: (theme, share, unit, range) => `${theme} comes up in ${share} of ${unit}${range}`,
    range: (low, high) => ` (between ${low} and ${high})`,
    units: { meeting: "meetings", finding: "findings" },
    axis: { meeting: "Share of meetings", finding: "Share of findings" },
    subtitle: (total, method) => `Share with each theme; ${method}. n = ${total}`,
    noInterval: "no intervals",
    interval: (method) => `lines: ${method} intervals, as if these were a sample`,
    of: (count, total) => `${count} of ${total}`,
    description: (themes, first, last) => `Points with intervals for ${themes}, from ${first} to ${last}.`,
    plainDescription: (themes, first, last) => `Points for ${themes}, from ${first} to ${last}.`,
    more: (themes) => `${themes} with ${isOne(themes) ? "a smaller share is" : "smaller shares are"} in the table only`,
  },
  bn: {
    title: (theme, share, unit, range) => `${unit} ${share}-এ ${theme} এসেছে${range}`,
    range: (low, high) => ` (${low} থেকে ${high}-এর মধ্যে)`,
    units: { meeting: "সভার", finding: "বক্তব্যের" },
    axis: { meeting: "সভার হার", finding: "বক্তব্যের হার" },
    subtitle: (total, method) => `প্রতিটি বিষয়ের হার; ${method}। n = ${total}`,
    noInterval: "ব্যবধান নেই",
    interval: (method) => `রেখা: ${method} ব্যবধান, যেন এগুলো একটি নমুনা`,
    of: (count, total) => `${total}টির মধ্যে ${count}টি`,
    description: (themes, first, last) => `${themes} নিয়ে বিন্দু ও ব্যবধান, ${first} থেকে ${last}।`,
    plainDescription: (themes, first, last) => `${themes} নিয়ে বিন্দু, ${first} থেকে ${last}।`,
    more: (themes) => `কম হারের ${themes} কেবল সারণিতে আছে`,
  },
  fr: {
    title: (theme, share, unit, range) => `${theme} revient dans ${share} des ${unit}${range}`,
    range: (low, high) => ` (entre ${low} et ${high})`,
    units: { meeting: "réunions", finding: "constats" },
    axis: { meeting: "Part des réunions", finding: "Part des constats" },
    subtitle: (total, method) => `Part de chaque thème ; ${method}. n = ${total}`,
    noInterval: "sans intervalles",
    interval: (method) => `traits : intervalles ${method}, comme si c’était un échantillon`,
    of: (count, total) => `${count} sur ${total}`,
    description: (themes, first, last) => `Points et intervalles pour ${themes}, de ${first} à ${last}.`,
    plainDescription: (themes, first, last) => `Points pour ${themes}, de ${first} à ${last}.`,
    more: (themes) => `${themes} de part moindre ${isOne(themes) ? "figure" : "figurent"} seulement dans le tableau`,
  },
};

/** A method's name in words: `wilson-95` is `Wilson 95%`. */
export const methodWords = (method: string): string => `${method.charAt(0).toUpperCase()}${method.slice(1)}`.replace(/-(\d+(?:\.\d+)?)$/, " $1%").replaceAll("-", " ");
