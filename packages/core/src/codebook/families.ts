import type { CodeFamily } from "../coding/codebook.js";

const family = (id: string, en: string, bn: string, fr: string): CodeFamily => ({ id: id as CodeFamily["id"], label: { en, bn, fr, reviewed: false } });

/** Families of the child-protection codebook, in its order. */
export const families: CodeFamily[] = [
  family("awareness", "Awareness and training", "সচেতনতা ও প্রশিক্ষণ", "Sensibilisation et formation"),
  family("online", "Online safety", "অনলাইন নিরাপত্তা", "Sécurité en ligne"),
  family("family", "Family", "পরিবার", "Famille"),
  family("norms", "Norms and voice", "রীতিনীতি ও মতপ্রকাশ", "Normes et parole"),
  family("drivers", "Drivers of harm", "ঝুঁকির কারণ", "Causes profondes"),
  family("services", "Services for victims", "ভুক্তভোগী সেবা", "Services aux victimes"),
  family("justice", "Justice", "বিচার", "Justice"),
  family("governance", "Governance", "সুশাসন", "Gouvernance"),
  family("other", "Other", "অন্যান্য", "Autre"),
];
