import type { ByLanguage } from "./chart-nouns.js";

interface TimelineWords {
  readonly title: (theme: string, findings: string, month: string) => string;
  readonly subtitle: (findings: string, from: string, to: string) => string;
  readonly undated: (findings: string) => string;
  readonly more: (themes: string) => string;
  readonly description: (themes: string, from: string, to: string, peaks: string) => string;
}

/** Words of the theme timeline. */
export const timelineWords: ByLanguage<TimelineWords> = {
  en: {
    title: (theme, findings, month) => `${theme} peaks in ${month}, with ${findings}`,
    subtitle: (findings, from, to) => `Circles grow with the findings of a month, numbers in the larger ones; no circle: none raised. n = ${findings}, ${from} to ${to}`,
    undated: (findings) => `${findings} without a month are left out`,
    more: (themes) => `${themes} with fewer findings are in the table only`,
    description: (themes, from, to, peaks) => `Circles for ${themes} by month from ${from} to ${to}. ${peaks}`,
  },
  bn: {
    title: (theme, findings, month) => `${theme} সবচেয়ে বেশি ${month} মাসে, ${findings}`,
    subtitle: (findings, from, to) => `বৃত্ত মাসের বক্তব্যের সঙ্গে বাড়ে; বড়গুলোর ভেতরে সংখ্যা; বৃত্ত নেই: কিছু ওঠেনি। n = ${findings}, ${from} থেকে ${to}`,
    undated: (findings) => `মাস জানা নেই এমন ${findings} বাদ গেছে`,
    more: (themes) => `কম বক্তব্যের ${themes} কেবল সারণিতে আছে`,
    description: (themes, from, to, peaks) => `${themes} নিয়ে মাস অনুযায়ী বৃত্ত, ${from} থেকে ${to}। ${peaks}`,
  },
  fr: {
    title: (theme, findings, month) => `${theme} culmine en ${month}, avec ${findings}`,
    subtitle: (findings, from, to) => `Les cercles grandissent avec les constats du mois, nombre dans les plus grands ; sans cercle : aucun. n = ${findings}, de ${from} à ${to}`,
    undated: (findings) => `${findings} sans mois ne sont pas dessinés`,
    more: (themes) => `${themes} moins fréquents figurent seulement dans le tableau`,
    description: (themes, from, to, peaks) => `Cercles pour ${themes} par mois, de ${from} à ${to}. ${peaks}`,
  },
};
