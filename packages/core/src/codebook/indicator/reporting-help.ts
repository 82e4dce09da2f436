import type { Indicator } from "../../coding/codebook.js";

/** Indicators of the theme reporting-help. */
export const reportingHelp: readonly Indicator[] = [];
