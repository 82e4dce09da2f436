/** Least score of a code that is applied, unless told otherwise; edits of a codebook are measured by it too. */
export const USUAL_THRESHOLD = 0.5;
