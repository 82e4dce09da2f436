import type { Indicator } from "../../coding/codebook.js";

/** Indicators of the theme shelter. */
export const shelter: readonly Indicator[] = [];
