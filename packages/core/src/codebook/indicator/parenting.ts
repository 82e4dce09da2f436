import type { Indicator } from "../../coding/codebook.js";

/** Indicators of the theme parenting. */
export const parenting: readonly Indicator[] = [];
