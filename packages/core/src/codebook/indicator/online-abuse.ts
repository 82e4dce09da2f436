import type { Indicator } from "../../coding/codebook.js";

/** Indicators of the theme online-abuse. */
export const onlineAbuse: readonly Indicator[] = [];
