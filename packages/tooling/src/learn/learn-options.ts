import type { LearnOptions } from "@redheart/analytics";

/** How the weights of childProtectionCoder are learned: one fifth is enough to set the threshold on, and what stands in three examples alone is left out to keep them small. */
export const LEARN_OPTIONS: LearnOptions = { folds: 1, fewest: 4, smallest: 0.1 };
