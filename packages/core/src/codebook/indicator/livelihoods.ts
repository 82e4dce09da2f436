import type { Indicator } from "../../coding/codebook.js";

/** Indicators of the theme livelihoods. */
export const livelihoods: readonly Indicator[] = [];
