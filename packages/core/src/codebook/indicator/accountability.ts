import type { Indicator } from "../../coding/codebook.js";

/** Indicators of the theme accountability. */
export const accountability: readonly Indicator[] = [];
