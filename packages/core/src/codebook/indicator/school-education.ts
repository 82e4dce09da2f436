import type { Indicator } from "../../coding/codebook.js";

/** Indicators of the theme school-education. */
export const schoolEducation: readonly Indicator[] = [];
