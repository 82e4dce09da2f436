import type { Indicator } from "../../coding/codebook.js";

/** Indicators of the theme psychosocial. */
export const psychosocial: readonly Indicator[] = [];
