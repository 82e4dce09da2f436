import type { Indicator } from "../../coding/codebook.js";

/** Indicators of the theme child-labour. */
export const childLabour: readonly Indicator[] = [];
