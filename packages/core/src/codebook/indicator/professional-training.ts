import type { Indicator } from "../../coding/codebook.js";

/** Indicators of the theme professional-training. */
export const professionalTraining: readonly Indicator[] = [];
