import type { Indicator } from "../../coding/codebook.js";

/** Indicators of the theme victim-safety. */
export const victimSafety: readonly Indicator[] = [];
