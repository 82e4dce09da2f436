import type { ByLanguage } from "./chart-nouns.js";

interface ReferralWords {
  readonly title: (services: string, people: string) => string;
  readonly each: (services: string, people: string) => string;
  readonly plain: string;
  readonly subtitle: (figures: string) => string;
  readonly twice: string;
  readonly description: (each: string) => string;
}

/** Words of the chart of the referral system's published aggregates. */
export const referralWords: ByLanguage<ReferralWords> = {
  en: {
    title: (services, people) => `${services}: ${people}, the largest total in people`,
    each: (services, people) => `${services}: ${people} each, the largest total in people`,
    plain: "What the referral system reported",
    subtitle: (figures) => `Published totals only; one person may stand in several rows, and units never add up; ~ approximate, + at least. n = ${figures}`,
    twice: "A total that stands twice: its sources disagree or speak of different times",
    description: (each) => `Bars by unit. ${each}`,
  },
  bn: {
    title: (services, people) => `${services}: ${people}, মানুষের সংখ্যায় সবচেয়ে বড় মোট`,
    each: (services, people) => `${services}: প্রতিটিতে ${people}, মানুষের সংখ্যায় সবচেয়ে বড় মোট`,
    plain: "রেফারেল ব্যবস্থা যা জানিয়েছে",
    subtitle: (figures) => `কেবল প্রকাশিত মোট; একজন একাধিক সারিতে থাকতে পারেন, এককগুলো যোগ হয় না; ~ আনুমানিক, + অন্তত। n = ${figures}`,
    twice: "যে মোট দুবার আছে: উৎসগুলোর অমিল আছে বা সময় আলাদা",
    description: (each) => `একক অনুযায়ী দণ্ড। ${each}`,
  },
  fr: {
    title: (services, people) => `${services} : ${people}, le plus grand total en personnes`,
    each: (services, people) => `${services} : ${people} chacun, le plus grand total en personnes`,
    plain: "Ce que le système d’orientation a rapporté",
    subtitle: (figures) => `Totaux publiés seulement ; une personne peut figurer dans plusieurs lignes et les unités ne s’additionnent pas ; ~ approximatif, + au moins. n = ${figures}`,
    twice: "Un total figurant deux fois : ses sources divergent ou parlent d’autres périodes",
    description: (each) => `Barres par unité. ${each}`,
  },
};
