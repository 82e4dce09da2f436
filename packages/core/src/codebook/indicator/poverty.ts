import type { Indicator } from "../../coding/codebook.js";

/** Indicators of the theme poverty. */
export const poverty: readonly Indicator[] = [];
