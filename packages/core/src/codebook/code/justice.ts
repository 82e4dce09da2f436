import type { Code } from "../../coding/codebook.js";
import { defineCode } from "../define-code.js";
import { policeResponse } from "../indicator/police-response.js";
import { courts } from "../indicator/courts.js";
import { lawPolicy } from "../indicator/law-policy.js";
import { reportingHelp } from "../indicator/reporting-help.js";

/** Codes of the family justice. */
export const justiceCodes: readonly Code[] = [
  defineCode("justice", "police-response", {
    label: ["Police and law enforcement", "পুলিশ ও আইন প্রয়োগ", "Police et forces de l’ordre"],
    definition: "How police and other law enforcers act: attitude, action, neglect, protection, desks for women and children.",
    indicators: policeResponse,
  }),
  defineCode("justice", "courts", {
    label: ["Courts and prosecution", "আদালত ও বিচারকার্য", "Tribunaux et poursuites"],
    definition: "Trials and prosecutors, delay, hearings behind closed doors, settlements out of court, confidence in justice, punishment of offenders.",
    indicators: courts,
  }),
  defineCode("justice", "law-policy", {
    label: ["Law and policy", "আইন ও নীতি", "Lois et politiques"],
    definition: "Laws and policies, their amendment and implementation, statutory boards, regulation, agreements with destination countries.",
    indicators: lawPolicy,
  }),
  defineCode("justice", "reporting-help", {
    label: ["Reporting and helplines", "অভিযোগ জানানো ও হেল্পলাইন", "Signalement et lignes d’aide"],
    definition: "How to get help: helplines, complaint channels, help desks, reporting an incident, knowing where to turn, apps for it.",
    indicators: reportingHelp,
  }),
];
