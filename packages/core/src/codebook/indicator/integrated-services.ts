import type { Indicator } from "../../coding/codebook.js";

/** Indicators of the theme integrated-services. */
export const integratedServices: readonly Indicator[] = [];
