import type { Indicator } from "../../coding/codebook.js";

/** Indicators of the theme law-policy. */
export const lawPolicy: readonly Indicator[] = [];
