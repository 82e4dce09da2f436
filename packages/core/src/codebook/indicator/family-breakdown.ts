import type { Indicator } from "../../coding/codebook.js";

/** Indicators of the theme family-breakdown. */
export const familyBreakdown: readonly Indicator[] = [];
