import type { PeriodLength } from "../periods.js";
import type { ByLanguage } from "./chart-nouns.js";
import { isOne } from "./phrases.js";

interface TimelineWords {
  readonly title: (theme: string, findings: string, period: string) => string;
  /** For circles that share the first place. */
  readonly tied: (circles: string, findings: string) => string;
  readonly subtitle: (length: string, findings: string, from: string, to: string) => string;
  readonly lengths: Readonly<Record<PeriodLength, string>>;
  readonly undated: (findings: string) => string;
  readonly more: (themes: string) => string;
  readonly description: (themes: string, from: string, to: string, peaks: string) => string;
}

/** Words of the theme timeline. */
export const timelineWords: ByLanguage<TimelineWords> = {
  en: {
    title: (theme, findings, period) => `${theme} peaks in ${period}, with ${findings}`,
    tied: (circles, findings) => `Peaks of ${findings}: ${circles}`,
    subtitle: (length, findings, from, to) => `Findings that carry each theme, by ${length}; no circle: none raised. n = ${findings}, ${from} to ${to}`,
    lengths: { month: "month", quarter: "quarter", year: "year" },
    undated: (findings) => `${findings} without a month ${isOne(findings) ? "is" : "are"} left out`,
    more: (themes) => `${themes} with fewer findings ${isOne(themes) ? "is" : "are"} in the table only`,
    description: (themes, from, to, peaks) => `Circles for ${themes} from ${from} to ${to}. ${peaks}`,
  },
  bn: {
    title: (theme, findings, period) => `${theme} সবচেয়ে বেশি ${period} সময়ে: ${findings}`,
    tied: (circles, findings) => `সবচেয়ে বেশি, প্রতিটিতে ${findings}: ${circles}`,
    subtitle: (length, findings, from, to) => `${length} অনুযায়ী প্রতিটি বিষয়ের বক্তব্য; বৃত্ত নেই: কিছু ওঠেনি। n = ${findings}, ${from} থেকে ${to}`,
    lengths: { month: "মাস", quarter: "ত্রৈমাসিক", year: "বছর" },
    undated: (findings) => `মাস জানা নেই এমন ${findings} বাদ গেছে`,
    more: (themes) => `কম বক্তব্যের ${themes} কেবল সারণিতে আছে`,
    description: (themes, from, to, peaks) => `${themes} নিয়ে সময় অনুযায়ী বৃত্ত, ${from} থেকে ${to}। ${peaks}`,
  },
  fr: {
    title: (theme, findings, period) => `${theme} culmine en ${period}, avec ${findings}`,
    tied: (circles, findings) => `Maximum de ${findings} : ${circles}`,
    subtitle: (length, findings, from, to) => `Constats portant chaque thème, par ${length} ; sans cercle : aucun. n = ${findings}, de ${from} à ${to}`,
    lengths: { month: "mois", quarter: "trimestre", year: "année" },
    undated: (findings) => `${findings} sans mois ${isOne(findings) ? "n’est pas dessiné" : "ne sont pas dessinés"}`,
    more: (themes) => `${themes} ${isOne(themes) ? "moins fréquent figure" : "moins fréquents figurent"} seulement dans le tableau`,
    description: (themes, from, to, peaks) => `Cercles pour ${themes} de ${from} à ${to}. ${peaks}`,
  },
};
