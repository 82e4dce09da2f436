import type { Code } from "../../coding/codebook.js";
import { defineCode } from "../define-code.js";
import { poverty } from "../indicator/poverty.js";
import { livelihoods } from "../indicator/livelihoods.js";
import { childLabour } from "../indicator/child-labour.js";
import { schoolingAccess } from "../indicator/schooling-access.js";
import { migration } from "../indicator/migration.js";
import { substanceViolence } from "../indicator/substance-violence.js";

/** Codes of the family drivers. */
export const driversCodes: readonly Code[] = [
  defineCode("drivers", "poverty", {
    label: ["Poverty and disaster", "দারিদ্র্য ও দুর্যোগ", "Pauvreté et catastrophes"],
    definition: "Want and its causes: poverty, debt, insecure income, natural disaster, a weak rural economy, unequal wealth.",
    excludes: "Jobs or income support that are asked for are livelihoods.",
    indicators: poverty,
  }),
  defineCode("drivers", "livelihoods", {
    label: ["Jobs and livelihoods", "কর্মসংস্থান ও জীবিকা", "Emploi et moyens de subsistance"],
    definition: "Ways to earn: employment, skills for work, small business, loans, income support.",
    indicators: livelihoods,
  }),
  defineCode("drivers", "child-labour", {
    label: ["Child labour", "শিশুশ্রম", "Travail des enfants"],
    definition: "Children who are sent to work: hazardous work, domestic service, age limits for work.",
    indicators: childLabour,
  }),
  defineCode("drivers", "schooling-access", {
    label: ["Access to education", "শিক্ষার সুযোগ", "Accès à l’éducation"],
    definition: "Whether children go to school and stay there: lack of schooling, drop-out, education for all.",
    excludes: "What is taught is school-education.",
    indicators: schoolingAccess,
  }),
  defineCode("drivers", "migration", {
    label: ["Migration and trafficking routes", "অভিবাসন ও পাচারের পথ", "Migration et routes de la traite"],
    definition: "People on the move: safe or irregular migration, middlemen, contracts, visas, information before departure, conditions abroad and at return, cross-border trafficking.",
    indicators: migration,
  }),
  defineCode("drivers", "substance-violence", {
    label: ["Drugs and violence", "মাদক ও সহিংসতা", "Drogue et violence"],
    definition: "Drug addiction, violence at home, bullying, violence in streets and by gangs.",
    excludes: "Cyberbullying is online-abuse.",
    indicators: substanceViolence,
  }),
];
