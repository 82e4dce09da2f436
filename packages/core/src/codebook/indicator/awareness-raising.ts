import type { Indicator } from "../../coding/codebook.js";

/** Indicators of the theme awareness-raising. */
export const awarenessRaising: readonly Indicator[] = [];
