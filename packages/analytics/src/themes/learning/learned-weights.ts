/**
 * What was learned from coded examples, as data: plain JSON, packed tightly enough to ship.
 *
 * `tables` holds a line for each feature, by language; features that all languages share stand under `shared`. A line is the
 * feature's name, a tab, a letter for how rare the feature is, then for each code that it speaks for or against the number of the code
 * (one letter, two where there are more than 64 codes) and a letter for its weight.
 */
export interface LearnedWeights {
  /** The codebook that was learned for. */
  readonly codebookId: string;
  /** Its version: other codes or rules need learning anew. */
  readonly codebookVersion: string;
  /** Codes in the order in which tables number them. */
  readonly codeIds: readonly string[];
  /** By code: its margin in a text without any known feature. */
  readonly bias: readonly number[];
  /** Weight of the strongest letter. */
  readonly greatest: number;
  /** Probability of a code: 1 / (1 + exp(−(slope × margin + intercept))). */
  readonly slope: number;
  /** See `slope`. */
  readonly intercept: number;
  /** Least probability with which a code is applied beside the most probable one. */
  readonly threshold: number;
  /** Features with their weights, by language and under `shared`. */
  readonly tables: Readonly<Record<string, string>>;
}

/** Key of the features that all languages share. */
export const SHARED = "shared";

/** Most codes that one text gets. */
export const MOST_CODES = 3;
