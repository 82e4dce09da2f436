import type { ByLanguage } from "./chart-nouns.js";
import { isOne } from "./phrases.js";

interface MeetingCardWords {
  readonly title: (meeting: string, findings: string) => string;
  readonly tied: (meetings: string, findings: string) => string;
  readonly single: (meeting: string, findings: string, top: string) => string;
  /** For a single meeting of which no group holds more than half. */
  readonly mixed: (meeting: string, findings: string, top: string) => string;
  readonly subtitle: (findings: string, meetings: string) => string;
  readonly undated: string;
  readonly more: (meetings: string) => string;
  readonly description: (meetings: string, each: string) => string;
}

/** Words of the meeting cards. */
export const meetingCardWords: ByLanguage<MeetingCardWords> = {
  en: {
    title: (meeting, findings) => `${meeting} raised most: ${findings}`,
    tied: (meetings, findings) => `${meetings} raised most, with ${findings} each`,
    single: (meeting, findings, top) => `${meeting}: ${findings}, most of them ${top}`,
    mixed: (meeting, findings, top) => `${meeting}: ${findings}, most often ${top}`,
    subtitle: (findings, meetings) => `Findings of each meeting; all cards share one scale. n = ${findings}, ${meetings}`,
    undated: "undated",
    more: (meetings) => `${meetings} that raised less ${isOne(meetings) ? "is" : "are"} in the table only`,
    description: (meetings, each) => `One card of bars for ${meetings}. ${each}`,
  },
  bn: {
    title: (meeting, findings) => `${meeting}-এ সবচেয়ে বেশি: ${findings}`,
    tied: (meetings, findings) => `সবচেয়ে বেশি বক্তব্য ${meetings}: প্রতিটিতে ${findings}`,
    single: (meeting, findings, top) => `${meeting}: ${findings}, বেশির ভাগ ${top}`,
    mixed: (meeting, findings, top) => `${meeting}: ${findings}, সবচেয়ে বেশি ${top}`,
    subtitle: (findings, meetings) => `প্রতিটি সভার বক্তব্য; সব কার্ডের মাপ এক। n = ${findings}, ${meetings}`,
    undated: "তারিখ নেই",
    more: (meetings) => `কম বক্তব্যের ${meetings} কেবল সারণিতে আছে`,
    description: (meetings, each) => `${meetings} নিয়ে একটি করে দণ্ডের কার্ড। ${each}`,
  },
  fr: {
    title: (meeting, findings) => `${meeting} : le plus de constats, ${findings}`,
    tied: (meetings, findings) => `${meetings} : le plus de constats, ${findings} chacune`,
    single: (meeting, findings, top) => `${meeting} : ${findings}, surtout ${top}`,
    mixed: (meeting, findings, top) => `${meeting} : ${findings}, le plus souvent ${top}`,
    subtitle: (findings, meetings) => `Constats de chaque réunion ; toutes les fiches ont la même échelle. n = ${findings}, ${meetings}`,
    undated: "sans date",
    more: (meetings) => `${meetings} avec moins de constats ${isOne(meetings) ? "figure" : "figurent"} seulement dans le tableau`,
    description: (meetings, each) => `Une fiche de barres pour ${meetings}. ${each}`,
  },
};
