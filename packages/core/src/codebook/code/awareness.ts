import type { Code } from "../../coding/codebook.js";
import { defineCode } from "../define-code.js";
import { awarenessRaising } from "../indicator/awareness-raising.js";
import { schoolEducation } from "../indicator/school-education.js";
import { professionalTraining } from "../indicator/professional-training.js";

/** Codes of the family awareness. */
export const awarenessCodes: readonly Code[] = [
  defineCode("awareness", "awareness-raising", {
    label: ["Awareness raising", "সচেতনতা বৃদ্ধি", "Sensibilisation"],
    definition: "Making the public or a community aware: campaigns, meetings, posters, broadcasts, publicity, or that these are missing.",
    excludes: "Lessons inside the school system are school-education.",
    indicators: awarenessRaising,
  }),
  defineCode("awareness", "school-education", {
    label: ["School-based prevention", "বিদ্যালয়ভিত্তিক প্রতিরোধ", "Prévention à l’école"],
    definition: "What pupils and students are taught at school or university about protection: curriculum, lessons, orientation.",
    excludes: "Whether children can go to school at all is schooling-access.",
    narrowerThan: ["awareness-raising"],
    indicators: schoolEducation,
  }),
  defineCode("awareness", "professional-training", {
    label: ["Training of professionals", "পেশাজীবীদের প্রশিক্ষণ", "Formation des professionnels"],
    definition: "Training or sensitizing those whose work touches children: police, prosecutors, teachers, social workers, officials, staff.",
    excludes: "Life skills for victims are livelihoods or reintegration.",
    narrowerThan: ["police-response", "courts", "health-care", "awareness-raising"],
    indicators: professionalTraining,
  }),
];
