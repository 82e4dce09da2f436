import type { Indicator } from "../../coding/codebook.js";

/** Indicators of the theme reintegration. */
export const reintegration: readonly Indicator[] = [];
