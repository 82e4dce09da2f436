import type { ByLanguage } from "./chart-nouns.js";
import { isOne } from "./phrases.js";

interface ParticipationWords {
  readonly title: (stakeholder: string, findings: string, meetings: string) => string;
  readonly unattended: (stakeholder: string, findings: string) => string;
  readonly tied: (stakeholders: string, findings: string) => string;
  readonly unrecorded: string;
  readonly subtitle: (stakeholders: string) => string;
  readonly more: (stakeholders: string) => string;
  readonly silent: (stakeholders: string) => string;
  readonly description: (stakeholders: string, first: string) => string;
  readonly attended: string;
  readonly raised: string;
}

/** Words of the chart of stakeholder participation. */
export const participationWords: ByLanguage<ParticipationWords> = {
  en: {
    title: (stakeholder, findings, meetings) => `${stakeholder} raised most: ${findings}, at ${meetings}`,
    unattended: (stakeholder, findings) => `${stakeholder} raised most: ${findings}`,
    tied: (stakeholders, findings) => `${stakeholders} raised most, with ${findings} each`,
    unrecorded: "– attendance not on record",
    subtitle: (stakeholders) => `Meetings attended and findings raised; a finding may be raised by several. n = ${stakeholders}`,
    more: (stakeholders) => `${stakeholders} that raised less ${isOne(stakeholders) ? "is" : "are"} in the table only`,
    silent: (stakeholders) => `${stakeholders} attended and raised nothing on record`,
    description: (stakeholders, first) => `Two columns of bars for ${stakeholders}, those that raised most first. ${first}`,
    attended: "Meetings attended", raised: "Findings raised",
  },
  bn: {
    title: (stakeholder, findings, meetings) => `${stakeholder} সবচেয়ে বেশি বলেছে: ${findings}, ${meetings}য়`,
    unattended: (stakeholder, findings) => `${stakeholder} সবচেয়ে বেশি বলেছে: ${findings}`,
    tied: (stakeholders, findings) => `${stakeholders} সবচেয়ে বেশি বলেছে, প্রত্যেকে ${findings}`,
    unrecorded: "– উপস্থিতির হিসাব নেই",
    subtitle: (stakeholders) => `কতটি সভায় উপস্থিত ও কতটি বক্তব্য; একটি বক্তব্য কয়েকজনেরও হতে পারে। n = ${stakeholders}`,
    more: (stakeholders) => `কম বক্তব্যের ${stakeholders} কেবল সারণিতে আছে`,
    silent: (stakeholders) => `${stakeholders} উপস্থিত ছিল, কিন্তু কোনো বক্তব্য লেখা নেই`,
    description: (stakeholders, first) => `${stakeholders} নিয়ে দুই সারি দণ্ড, সবচেয়ে বেশি বক্তব্য আগে। ${first}`,
    attended: "যে সভায় উপস্থিত", raised: "যে বক্তব্য দিয়েছে",
  },
  fr: {
    title: (stakeholder, findings, meetings) => `${stakeholder} : le plus de constats, ${findings}, en ${meetings}`,
    unattended: (stakeholder, findings) => `${stakeholder} : le plus de constats, ${findings}`,
    tied: (stakeholders, findings) => `${stakeholders} : le plus de constats, ${findings} pour chaque partie prenante`,
    unrecorded: "– présence non consignée",
    subtitle: (stakeholders) => `Réunions suivies et constats formulés ; un constat peut venir de plusieurs. n = ${stakeholders}`,
    more: (stakeholders) => `${stakeholders} avec moins de constats ${isOne(stakeholders) ? "figure" : "figurent"} seulement dans le tableau`,
    silent: (stakeholders) => `${stakeholders} ${isOne(stakeholders) ? "était présente" : "étaient présentes"} sans constat consigné`,
    description: (stakeholders, first) => `Deux colonnes de barres pour ${stakeholders}, les plus actives en premier. ${first}`,
    attended: "Réunions suivies", raised: "Constats formulés",
  },
};
