/** Words that negate in the benchmark; what starts at most three words behind one is negated. */
export const CUES = ["no", "not", "never", "without"];
