import type { Indicator } from "../../coding/codebook.js";

/** Indicators of the theme coordination. */
export const coordination: readonly Indicator[] = [];
