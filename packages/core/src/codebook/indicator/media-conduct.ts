import type { Indicator } from "../../coding/codebook.js";

/** Indicators of the theme media-conduct. */
export const mediaConduct: readonly Indicator[] = [];
