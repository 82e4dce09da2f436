import type { LearnOptions } from "@redheart/analytics";

/** How the weights of childProtectionCoder are learned: one fifth is enough to set the threshold on; what stands in few examples, or adds little, is left out to keep the weights small. */
export const LEARN_OPTIONS: LearnOptions = { folds: 1, fewest: 6, smallest: 0.17, smallestIn: { bn: 0.11, fr: 0.1 } };
