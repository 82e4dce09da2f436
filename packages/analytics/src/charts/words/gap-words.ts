import type { ByLanguage } from "./chart-nouns.js";
import { isOneInFrench } from "./phrases.js";

interface GapWords {
  readonly unanswered: (themes: string, count: string, all: string) => string;
  /** Where the gap is equally wide in every theme. */
  readonly alike: (all: string, gap: string) => string;
  readonly against: (theme: string, greater: string, lesser: string) => string;
  readonly answered: (themes: string) => string;
  readonly even: string;
  readonly subtitle: (challenges: string, recommendations: string, themes: string) => string;
  readonly description: (themes: string, more: string, fewer: string) => string;
  readonly mirrored: string;
}

/** Words of both charts of challenges beside recommendations. */
export const gapWords: ByLanguage<GapWords> = {
  en: {
    unanswered: (themes, count, all) => `Challenges outnumber recommendations in ${count} of ${all} themes, most in ${themes}`,
    alike: (all, gap) => `Challenges outnumber recommendations in ${all} of ${all} themes, by ${gap} in each`,
    against: (theme, greater, lesser) => `${theme} (${greater} to ${lesser})`,
    answered: (themes) => `Every theme has at least as many recommendations as challenges; furthest ahead: ${themes}`,
    even: "As many recommendations as challenges in every theme",
    subtitle: (challenges, recommendations, themes) => `Findings by theme; widest gap of challenges over recommendations first. n = ${challenges}, ${recommendations}, ${themes}`,
    description: (themes, more, fewer) => `Challenges beside recommendations for ${themes}. More challenges than recommendations in ${more}, more recommendations in ${fewer}.`,
    mirrored: "Bars to the left count challenges, to the right recommendations.",
  },
  bn: {
    unanswered: (themes, count, all) => `${all}টি বিষয়ের মধ্যে ${count}টিতে সুপারিশের চেয়ে চ্যালেঞ্জ বেশি; সবচেয়ে বেশি ${themes}`,
    alike: (all, gap) => `${all}টি বিষয়ের প্রতিটিতে সুপারিশের চেয়ে চ্যালেঞ্জ ${gap}টি বেশি`,
    against: (theme, greater, lesser) => `${theme} (${greater}, ${lesser})`,
    answered: (themes) => `প্রতিটি বিষয়ে অন্তত যত চ্যালেঞ্জ তত সুপারিশ আছে; সবচেয়ে এগিয়ে ${themes}`,
    even: "প্রতিটি বিষয়ে যত চ্যালেঞ্জ তত সুপারিশ",
    subtitle: (challenges, recommendations, themes) => `বিষয় অনুযায়ী বক্তব্য; যেখানে সুপারিশের তুলনায় চ্যালেঞ্জ সবচেয়ে বেশি তা আগে। n = ${challenges}, ${recommendations}, ${themes}`,
    description: (themes, more, fewer) => `${themes} নিয়ে চ্যালেঞ্জের পাশে সুপারিশ। ${more}টিতে চ্যালেঞ্জ বেশি, ${fewer}টিতে সুপারিশ বেশি।`,
    mirrored: "বাঁ দিকের দণ্ড চ্যালেঞ্জ, ডান দিকের দণ্ড সুপারিশ গণনা করে।",
  },
  fr: {
    unanswered: (themes, count, all) => `Plus de difficultés que de recommandations pour ${count} ${isOneInFrench(count) ? "thème" : "thèmes"} sur ${all}, surtout ${themes}`,
    alike: (all, gap) => `Plus de difficultés que de recommandations pour ${all} thèmes sur ${all} ; écart de ${gap} pour chacun`,
    against: (theme, greater, lesser) => `${theme} (${greater} contre ${lesser})`,
    answered: (themes) => `Chaque thème a au moins autant de recommandations que de difficultés ; en tête : ${themes}`,
    even: "Autant de recommandations que de difficultés pour chaque thème",
    subtitle: (challenges, recommendations, themes) => `Constats par thème ; en premier, le plus grand excédent de difficultés. n = ${challenges}, ${recommendations}, ${themes}`,
    description: (themes, more, fewer) => `Difficultés et recommandations pour ${themes}. Plus de difficultés que de recommandations pour ${more}, plus de recommandations pour ${fewer}.`,
    mirrored: "Les barres de gauche comptent les difficultés, celles de droite les recommandations.",
  },
};
