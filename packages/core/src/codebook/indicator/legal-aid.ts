import type { Indicator } from "../../coding/codebook.js";

/** Indicators of the theme legal-aid. */
export const legalAid: readonly Indicator[] = [];
