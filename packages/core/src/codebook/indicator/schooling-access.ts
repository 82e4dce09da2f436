import type { Indicator } from "../../coding/codebook.js";

/** Indicators of the theme schooling-access. */
export const schoolingAccess: readonly Indicator[] = [];
