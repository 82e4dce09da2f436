import type { Indicator } from "../../coding/codebook.js";

/** Indicators of the theme health-care. */
export const healthCare: readonly Indicator[] = [];
