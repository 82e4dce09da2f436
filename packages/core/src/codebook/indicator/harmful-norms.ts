import type { Indicator } from "../../coding/codebook.js";

/** Indicators of the theme harmful-norms. */
export const harmfulNorms: readonly Indicator[] = [];
