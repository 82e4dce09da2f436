import type { Indicator } from "../../coding/codebook.js";

/** Indicators of the theme police-response. */
export const policeResponse: readonly Indicator[] = [];
