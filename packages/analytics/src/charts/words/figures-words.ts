import type { ByLanguage } from "./chart-nouns.js";
import { isOne } from "./phrases.js";

interface FiguresWords {
  readonly title: (subjects: string, widest: string, low: string, high: string) => string;
  readonly agree: (subjects: string) => string;
  readonly subtitle: (figures: string, sources: string) => string;
  readonly axis: string;
  readonly more: (subjects: string) => string;
  readonly description: (subjects: string, each: string) => string;
  readonly approximate: string;
}

/** Words of the chart of figures in disagreement. */
export const figuresWords: ByLanguage<FiguresWords> = {
  en: {
    title: (subjects, widest, low, high) => `Sources disagree on ${subjects}, most widely on ${widest}: ${low} to ${high}`,
    agree: (subjects) => `Sources agree on ${subjects}`,
    subtitle: (figures, sources) => `Each mark is one source’s figure. Figures may differ because their dates do. n = ${figures}, ${sources}`,
    axis: "Each line runs from 0 to the subject’s highest figure",
    more: (subjects) => `${subjects} with a narrower disagreement ${isOne(subjects) ? "is" : "are"} in the table only`,
    description: (subjects, each) => `Marks of each source’s figure for ${subjects}. ${each}`,
    approximate: "~ approximate, + at least",
  },
  bn: {
    title: (subjects, widest, low, high) => `${subjects} নিয়ে উৎসগুলোর মধ্যে অমিল; সবচেয়ে বেশি ${widest}: ${low} থেকে ${high}`,
    agree: (subjects) => `${subjects} নিয়ে উৎসগুলো একমত`,
    subtitle: (figures, sources) => `প্রতিটি চিহ্ন একটি উৎসের সংখ্যা। তারিখ আলাদা হওয়ায় সংখ্যা আলাদা হতে পারে। n = ${figures}, ${sources}`,
    axis: "প্রতিটি রেখা ০ থেকে প্রসঙ্গের সর্বোচ্চ সংখ্যা পর্যন্ত",
    more: (subjects) => `কম অমিলের ${subjects} কেবল সারণিতে আছে`,
    description: (subjects, each) => `${subjects} নিয়ে প্রতিটি উৎসের সংখ্যার চিহ্ন। ${each}`,
    approximate: "~ আনুমানিক, + অন্তত",
  },
  fr: {
    title: (subjects, widest, low, high) => `Les sources divergent sur ${subjects}, surtout sur ${widest} : de ${low} à ${high}`,
    agree: (subjects) => `Les sources concordent sur ${subjects}`,
    subtitle: (figures, sources) => `Chaque marque est le chiffre d’une source. Les chiffres peuvent différer parce que leurs dates diffèrent. n = ${figures}, ${sources}`,
    axis: "Chaque ligne va de 0 au chiffre le plus élevé du sujet",
    more: (subjects) => `${subjects} à divergence moindre ${isOne(subjects) ? "figure" : "figurent"} seulement dans le tableau`,
    description: (subjects, each) => `Marques du chiffre de chaque source pour ${subjects}. ${each}`,
    approximate: "~ approximatif, + au moins",
  },
};
