import type { Indicator } from "../../coding/codebook.js";

/** Indicators of the theme migration. */
export const migration: readonly Indicator[] = [];
