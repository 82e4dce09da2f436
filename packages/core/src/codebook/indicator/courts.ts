import type { Indicator } from "../../coding/codebook.js";

/** Indicators of the theme courts. */
export const courts: readonly Indicator[] = [];
