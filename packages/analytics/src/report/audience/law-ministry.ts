import type { Audience } from "./audience.js";
import { unreviewed } from "./label.js";

const LAW_WORDS = ["law", "laws", "legal", "legislation", "act"];
/** Words that ask for carrying out what is already law. */
const CARRYING_OUT = ["implement*", "enforce*", "appl*", "into practice", "in force", "set up", "plan*"];

/**
 * What concerns a ministry of law and justice: laws, courts, policing under the law, and the protection of victims in a case.
 * Grouped by what is asked, so that amendments stand apart from the enforcement of what is already law.
 */
export const LAW_MINISTRY: Audience = {
  id: "law-ministry",
  label: unreviewed("the law ministry", "আইন মন্ত্রণালয়", "le ministère de la Justice"),
  title: unreviewed("Recommendations on laws, courts and police, for the law ministry", "আইন, আদালত ও পুলিশ বিষয়ে আইন মন্ত্রণালয়ের জন্য সুপারিশ", "Recommandations sur les lois, les tribunaux et la police, pour le ministère de la Justice"),
  select: [
    { themes: ["law-policy", "courts", "police-response"] },
    { addressees: ["law-ministry", "parliament", "courts", "police"] },
    { themes: ["legal-aid", "online-abuse"], words: LAW_WORDS },
    { themes: ["victim-safety"], words: ["victim*", "witness*", "confidential*"] },
    { themes: ["accountability"], words: ["offender*", "law", "laws", "justice"] },
  ],
  addressees: ["law-ministry"],
  groups: [
    {
      id: "amend-or-enact",
      label: unreviewed("Amend or enact laws and policies", "আইন ও নীতি সংশোধন বা প্রণয়ন", "Modifier ou adopter des lois et des politiques"),
      when: [
        { themes: ["law-policy"], withoutThemes: ["awareness-raising"], withoutWords: CARRYING_OUT },
        { themes: ["online-abuse"], withoutThemes: ["awareness-raising"], words: LAW_WORDS },
      ],
    },
    {
      id: "implement-or-enforce",
      label: unreviewed("Implement and enforce the laws in force", "বিদ্যমান আইনের বাস্তবায়ন ও প্রয়োগ", "Appliquer et faire respecter les lois en vigueur"),
      when: [{ themes: ["law-policy"], words: CARRYING_OUT }, { themes: ["accountability"] }],
    },
    {
      id: "make-known",
      label: unreviewed("Make laws and procedures known", "আইন ও বিচারপ্রক্রিয়া সম্পর্কে জানানো", "Faire connaître les lois et les procédures"),
      when: [{ themes: ["law-policy", "courts", "legal-aid"], allThemes: ["awareness-raising"] }],
    },
    {
      id: "courts-and-procedure",
      label: unreviewed("Courts, prosecution and procedure", "আদালত, প্রসিকিউশন ও বিচারপ্রক্রিয়া", "Tribunaux, poursuites et procédure"),
      when: [{ themes: ["courts"] }, { addressees: ["courts"] }],
    },
    {
      id: "police-duties",
      label: unreviewed("Duties of the police", "পুলিশের দায়িত্ব", "Devoirs de la police"),
      when: [{ themes: ["police-response"] }, { addressees: ["police"] }],
    },
    {
      id: "protection-of-victims",
      label: unreviewed("Protection and legal aid of victims", "ভুক্তভোগীর সুরক্ষা ও আইনি সহায়তা", "Protection et aide juridique des victimes"),
      when: [{ themes: ["victim-safety", "legal-aid"] }],
    },
  ],
};
