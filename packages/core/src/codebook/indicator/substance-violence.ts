import type { Indicator } from "../../coding/codebook.js";

/** Indicators of the theme substance-violence. */
export const substanceViolence: readonly Indicator[] = [];
