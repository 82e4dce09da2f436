import type { ByLanguage } from "./chart-nouns.js";
import { isOneInFrench } from "./phrases.js";

interface ThemeByMeetingWords {
  readonly title: (top: string, findings: string, meetings: string, allMeetings: string) => string;
  readonly tied: (tops: string, findings: string) => string;
  readonly plain: string;
  readonly subtitle: (findings: string, meetings: string) => string;
  readonly description: (themes: string, meetings: string, most: string) => string;
  readonly most: (theme: string, meeting: string, count: string) => string;
  readonly total: string;
}

/** Words of the theme by meeting heat map. */
export const themeByMeetingWords: ByLanguage<ThemeByMeetingWords> = {
  en: {
    title: (top, findings, meetings, all) => `${top} comes up most: ${findings}, at ${meetings} of ${all} meetings`,
    tied: (tops, findings) => `${tops} come up most, with ${findings} each`,
    plain: "Themes by meeting",
    subtitle: (findings, meetings) => `Findings that carry each theme, by meeting; a finding may carry several; blank: none. n = ${findings}, ${meetings}`,
    description: (themes, meetings, most) => `Heat map of ${themes} by ${meetings}, the most frequent theme first. ${most}`,
    most: (theme, meeting, count) => `The fullest cell is ${theme} at ${meeting}: ${count}.`,
    total: "All",
  },
  bn: {
    title: (top, findings, meetings, all) => `${top} সবচেয়ে বেশি এসেছে: ${findings}, ${all}টি সভার মধ্যে ${meetings}টিতে`,
    tied: (tops, findings) => `${tops} সবচেয়ে বেশি এসেছে, প্রতিটিতে ${findings}`,
    plain: "সভা অনুযায়ী বিষয়",
    subtitle: (findings, meetings) => `প্রতিটি সভায় প্রতিটি বিষয়ের বক্তব্য; একটি বক্তব্যে একাধিক বিষয় থাকতে পারে; ফাঁকা: নেই। n = ${findings}, ${meetings}`,
    description: (themes, meetings, most) => `${themes} ও ${meetings} নিয়ে তাপচিত্র, সবচেয়ে বেশি আসা বিষয় আগে। ${most}`,
    most: (theme, meeting, count) => `সবচেয়ে পূর্ণ ঘর: ${meeting}-এ ${theme}: ${count}।`,
    total: "সব",
  },
  fr: {
    title: (top, findings, meetings, all) => `${top} revient le plus : ${findings}, dans ${meetings} ${isOneInFrench(meetings) ? "réunion" : "réunions"} sur ${all}`,
    tied: (tops, findings) => `${tops} reviennent le plus, avec ${findings} chacun`,
    plain: "Thèmes par réunion",
    subtitle: (findings, meetings) => `Constats portant chaque thème, par réunion ; un constat peut en porter plusieurs ; vide : aucun. n = ${findings}, ${meetings}`,
    description: (themes, meetings, most) => `Carte de chaleur de ${themes} par ${meetings}, le thème le plus fréquent en premier. ${most}`,
    most: (theme, meeting, count) => `La case la plus pleine est ${theme}, ${meeting} : ${count}.`,
    total: "Tous",
  },
};
