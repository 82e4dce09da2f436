import type { Code } from "../../coding/codebook.js";
import { defineCode } from "../define-code.js";
import { psychosocial } from "../indicator/psychosocial.js";
import { healthCare } from "../indicator/health-care.js";
import { integratedServices } from "../indicator/integrated-services.js";
import { shelter } from "../indicator/shelter.js";
import { legalAid } from "../indicator/legal-aid.js";
import { reintegration } from "../indicator/reintegration.js";
import { victimSafety } from "../indicator/victim-safety.js";

/** Codes of the family services. */
export const servicesCodes: readonly Code[] = [
  defineCode("services", "psychosocial", {
    label: ["Psychosocial support", "মনোসামাজিক সহায়তা", "Soutien psychosocial"],
    definition: "Counselling, mental health, emotional or social support of victims and their families.",
    narrowerThan: ["integrated-services"],
    indicators: psychosocial,
  }),
  defineCode("services", "health-care", {
    label: ["Health care", "স্বাস্থ্যসেবা", "Soins de santé"],
    definition: "Medical treatment and health services, forensic examination of victims.",
    narrowerThan: ["integrated-services"],
    indicators: healthCare,
  }),
  defineCode("services", "integrated-services", {
    label: ["Integrated victim services", "সমন্বিত ভুক্তভোগী সেবা", "Services intégrés aux victimes"],
    definition: "Services as such: one-stop crisis centres, victim support centres, case management, child-friendly services, several services in one breath.",
    excludes: "A single named service has its own theme.",
    indicators: integratedServices,
  }),
  defineCode("services", "shelter", {
    label: ["Shelter", "আশ্রয়", "Hébergement"],
    definition: "Places to stay safely: shelters, safe and transit homes, safe custody, day-care that protects.",
    narrowerThan: ["integrated-services"],
    indicators: shelter,
  }),
  defineCode("services", "legal-aid", {
    label: ["Legal aid", "আইনি সহায়তা", "Aide juridique"],
    definition: "Legal assistance, lawyers and legal help desks for victims.",
    narrowerThan: ["courts", "law-policy", "reporting-help"],
    indicators: legalAid,
  }),
  defineCode("services", "reintegration", {
    label: ["Reintegration and follow-up", "পুনঃএকত্রীকরণ ও ফলোআপ", "Réintégration et suivi"],
    definition: "The way back to family or community: return, resettlement, rehabilitation, acceptance, follow-up of survivors.",
    indicators: reintegration,
  }),
  defineCode("services", "victim-safety", {
    label: ["Victim safety and confidentiality", "ভুক্তভোগীর নিরাপত্তা ও গোপনীয়তা", "Sécurité et confidentialité des victimes"],
    definition: "Safety and secrecy: identity, threats, protection of victims and witnesses, insecurity that keeps a victim from acting, the safety of children as such.",
    indicators: victimSafety,
  }),
];
