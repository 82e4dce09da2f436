import type { ByLanguage } from "./chart-nouns.js";
import { isOneInFrench } from "./phrases.js";

interface AgreementWords {
  readonly title: (strong: string, all: string, worst: string, value: string) => string;
  /** Where every theme that has a coefficient has the same. */
  readonly alike: (strong: string, all: string, value: string) => string;
  readonly only: (theme: string, value: string) => string;
  readonly none: string;
  readonly subtitle: (coefficient: string, themes: string) => string;
  readonly undefined: string;
  readonly reference: (low: string, high: string) => string;
  readonly description: (themes: string, worst: string) => string;
}

/** Words of the chart of agreement by code. */
export const agreementWords: ByLanguage<AgreementWords> = {
  en: {
    title: (strong, all, worst, value) => `Coders agree strongly on ${strong} of ${all} themes, least on ${worst} (${value})`,
    alike: (strong, all, value) => `Coders agree strongly on ${strong} of ${all} themes, equally on each (${value})`,
    only: (theme, value) => `Agreement on ${theme}: ${value}`,
    none: "The codings give no coefficient of agreement",
    subtitle: (coefficient, themes) => `${coefficient} by theme; at the right: most findings that one coder gave it. n = ${themes}`,
    undefined: "not defined",
    reference: (low, high) => `Dashed: ${low} and ${high}, the customary bounds of moderate and strong agreement; filled: strong`,
    description: (themes, worst) => `Points for ${themes}, weakest agreement first. Weakest: ${worst}.`,
  },
  bn: {
    title: (strong, all, worst, value) => `${all}টি বিষয়ের ${strong}টিতে কোডকারীরা জোরালোভাবে একমত, সবচেয়ে কম ${worst} (${value})`,
    alike: (strong, all, value) => `${all}টি বিষয়ের ${strong}টিতে কোডকারীরা জোরালোভাবে একমত, সবগুলোতে সমান (${value})`,
    only: (theme, value) => `${theme} নিয়ে ঐকমত্য: ${value}`,
    none: "এই কোডিং থেকে ঐকমত্যের সহগ পাওয়া যায় না",
    subtitle: (coefficient, themes) => `বিষয় অনুযায়ী ${coefficient}; ডানে: একজন কোডকারী সর্বাধিক যত বক্তব্যে দিয়েছেন। n = ${themes}`,
    undefined: "সংজ্ঞায়িত নয়",
    reference: (low, high) => `ভাঙা রেখা: ${low} ও ${high}, মাঝারি ও জোরালো ঐকমত্যের প্রচলিত সীমা; ভরাট: জোরালো`,
    description: (themes, worst) => `${themes} নিয়ে বিন্দু, সবচেয়ে কম ঐকমত্য আগে। সবচেয়ে কম: ${worst}।`,
  },
  fr: {
    title: (strong, all, worst, value) => `Accord fort sur ${strong} ${isOneInFrench(strong) ? "thème" : "thèmes"} sur ${all}, le plus faible sur ${worst} (${value})`,
    alike: (strong, all, value) => `Accord fort sur ${strong} ${isOneInFrench(strong) ? "thème" : "thèmes"} sur ${all} ; même coefficient pour chacun (${value})`,
    only: (theme, value) => `Accord sur ${theme} : ${value}`,
    none: "Les codages ne donnent aucun coefficient d’accord",
    subtitle: (coefficient, themes) => `${coefficient} par thème ; à droite : le plus de constats auxquels un codeur l’a donné. n = ${themes}`,
    undefined: "non défini",
    reference: (low, high) => `Tirets : ${low} et ${high}, bornes habituelles d’un accord modéré et fort ; plein : fort`,
    description: (themes, worst) => `Points pour ${themes}, accord le plus faible en premier. Le plus faible : ${worst}.`,
  },
};
