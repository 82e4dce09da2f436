import type { Indicator } from "../../coding/codebook.js";

/** Indicators of the theme device-use. */
export const deviceUse: readonly Indicator[] = [];
