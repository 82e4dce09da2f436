import type { Codebook } from "../coding/codebook.js";
import { awarenessCodes } from "./code/awareness.js";
import { onlineCodes } from "./code/online.js";
import { familyCodes } from "./code/family.js";
import { normsCodes } from "./code/norms.js";
import { driversCodes } from "./code/drivers.js";
import { servicesCodes } from "./code/services.js";
import { justiceCodes } from "./code/justice.js";
import { governanceCodes } from "./code/governance.js";
import { otherCodes } from "./code/other.js";
import { families } from "./families.js";
import { rules } from "./rules.js";
import { synonyms } from "./synonym/synonyms.js";

/**
 * The codebook of child-protection consultations: eight families, 31 themes, and `other` for what none fits.
 *
 * Labels in English, Bengali and French; indicators in these languages, written from the definitions and from knowledge of the field.
 * Translations are marked `reviewed: false` until a speaker has signed them.
 */
export const childProtectionCodebook: Codebook = {
  id: "child-protection" as Codebook["id"],
  version: "1.1",
  title: "Themes of child-protection consultations",
  families,
  codes: [...awarenessCodes, ...onlineCodes, ...familyCodes, ...normsCodes, ...driversCodes, ...servicesCodes, ...justiceCodes, ...governanceCodes, ...otherCodes],
  synonyms: [...synonyms],
  otherCodeId: "other" as NonNullable<Codebook["otherCodeId"]>,
  rules: [...rules],
};
