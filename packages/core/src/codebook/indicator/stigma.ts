import type { Indicator } from "../../coding/codebook.js";

/** Indicators of the theme stigma. */
export const stigma: readonly Indicator[] = [];
