import type { Indicator } from "../../coding/codebook.js";

/** Indicators of the theme data-resources. */
export const dataResources: readonly Indicator[] = [];
