import type { ByLanguage } from "./chart-nouns.js";

interface ReferralWords {
  readonly title: (services: string, people: string) => string;
  readonly each: (services: string, people: string) => string;
  readonly plain: string;
  readonly subtitle: (figures: string) => string;
  readonly description: (each: string) => string;
}

/** Words of the chart of the referral system's published aggregates. */
export const referralWords: ByLanguage<ReferralWords> = {
  en: {
    title: (services, people) => `${services}: ${people}, more than any other service`,
    each: (services, people) => `${services}: ${people} each, more than any other service`,
    plain: "What the referral system reported",
    subtitle: (figures) => `Published totals only; one person may stand in several rows, and units never add up; ~ approximate, + at least. n = ${figures}`,
    description: (each) => `Bars by unit. ${each}`,
  },
  bn: {
    title: (services, people) => `${services}: ${people}, অন্য সব সেবার চেয়ে বেশি`,
    each: (services, people) => `${services}: প্রতিটিতে ${people}, অন্য সব সেবার চেয়ে বেশি`,
    plain: "রেফারেল ব্যবস্থা যা জানিয়েছে",
    subtitle: (figures) => `কেবল প্রকাশিত মোট; একজন একাধিক সারিতে থাকতে পারেন, এককগুলো যোগ হয় না; ~ আনুমানিক, + অন্তত। n = ${figures}`,
    description: (each) => `একক অনুযায়ী দণ্ড। ${each}`,
  },
  fr: {
    title: (services, people) => `${services} : ${people}, plus que tout autre service`,
    each: (services, people) => `${services} : ${people} chacun, plus que tout autre service`,
    plain: "Ce que le système d’orientation a rapporté",
    subtitle: (figures) => `Totaux publiés seulement ; une personne peut figurer dans plusieurs lignes et les unités ne s’additionnent pas ; ~ approximatif, + au moins. n = ${figures}`,
    description: (each) => `Barres par unité. ${each}`,
  },
};
