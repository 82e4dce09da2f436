import type { Code } from "../../coding/codebook.js";
import { defineCode } from "../define-code.js";
import { stigma } from "../indicator/stigma.js";
import { harmfulNorms } from "../indicator/harmful-norms.js";
import { childParticipation } from "../indicator/child-participation.js";

/** Codes of the family norms. */
export const normsCodes: readonly Code[] = [
  defineCode("norms", "stigma", {
    label: ["Stigma, shame and blame", "কলঙ্ক, লজ্জা ও দোষারোপ", "Stigmatisation, honte et blâme"],
    definition: "Shame and blame put on victims, their rejection or exposure, the fear of not being believed, and the silence that follows.",
    indicators: stigma,
  }),
  defineCode("norms", "harmful-norms", {
    label: ["Harmful norms and discrimination", "ক্ষতিকর রীতি ও বৈষম্য", "Normes néfastes et discrimination"],
    definition: "Discrimination by gender or group, patriarchal norms, superstition, child marriage, values that erode or are called for, exclusion of third-gender people.",
    indicators: harmfulNorms,
  }),
  defineCode("norms", "child-participation", {
    label: ["Children’s voice and self-protection", "শিশুর মতপ্রকাশ ও আত্মরক্ষা", "Parole des enfants et autoprotection"],
    definition: "Children and young people who speak up, protest, take part or lead; what they themselves know of body safety, and of risky persons and places.",
    excludes: "What parents tell is parenting, lessons in school are school-education.",
    indicators: childParticipation,
  }),
];
