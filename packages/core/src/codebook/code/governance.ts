import type { Code } from "../../coding/codebook.js";
import { defineCode } from "../define-code.js";
import { coordination } from "../indicator/coordination.js";
import { accountability } from "../indicator/accountability.js";
import { mediaConduct } from "../indicator/media-conduct.js";
import { dataResources } from "../indicator/data-resources.js";

/** Codes of the family governance. */
export const governanceCodes: readonly Code[] = [
  defineCode("governance", "coordination", {
    label: ["Coordination and referral", "সমন্বয় ও রেফারেল", "Coordination et orientation"],
    definition: "Agencies that work together: cooperation, local government, links between government and NGOs, referral, committees.",
    indicators: coordination,
  }),
  defineCode("governance", "accountability", {
    label: ["Accountability and governance", "জবাবদিহি ও সুশাসন", "Redevabilité et gouvernance"],
    definition: "Good governance or its lack: corruption, political interference, agencies and officials who answer for what they do.",
    indicators: accountability,
  }),
  defineCode("governance", "media-conduct", {
    label: ["Media conduct", "গণমাধ্যমের আচরণ", "Conduite des médias"],
    definition: "How media report: bias, dignity, wording, sources.",
    excludes: "Media used for campaigns are awareness-raising.",
    indicators: mediaConduct,
  }),
  defineCode("governance", "data-resources", {
    label: ["Data, evidence and resources", "তথ্য, প্রমাণ ও সম্পদ", "Données, preuves et ressources"],
    definition: "What the work needs: databases, research, budget, staff, facilities as such.",
    indicators: dataResources,
  }),
];
