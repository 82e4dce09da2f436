import type { Code } from "../../coding/codebook.js";
import { defineCode } from "../define-code.js";

/** Codes of the family other. */
export const otherCodes: readonly Code[] = [
  defineCode("other", "other", {
    label: ["Other", "অন্যান্য", "Autre"],
    definition: "No theme of the codebook fits; never joined with another.",
    indicators: [],
  }),
];
