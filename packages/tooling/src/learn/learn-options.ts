import type { LearnOptions } from "@redheart/analytics";

/** How the weights of childProtectionCoder are learned: one fifth is enough to set the threshold on; what stands in few examples, or adds little, is left out to keep the weights small. */
export const LEARN_OPTIONS: LearnOptions = { folds: 1, fewest: 3, smallest: 0.18, smallestIn: { bn: 0.15, fr: 0.15 } };
