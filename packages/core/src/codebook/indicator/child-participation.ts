import type { Indicator } from "../../coding/codebook.js";

/** Indicators of the theme child-participation. */
export const childParticipation: readonly Indicator[] = [];
