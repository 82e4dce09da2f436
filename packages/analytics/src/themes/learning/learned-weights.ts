/**
 * Features of one language, or of all, with their weights, in columns of letters: text compresses best where like stands beside like.
 *
 * Letters are `A` to `Z`, `a` to `z`, `0` to `9`, `-` and `_`, for 0 to 63; where a codebook has more codes than letters, two stand for the number of a code and for how many there are.
 */
export interface PackedTable {
  /** A line for each feature, by UTF-16 units ascending: a letter for how much of its beginning, at most 63 units, its name shares with the one before, then the rest of the name. */
  readonly names: string;
  /** By feature: a letter for how rare it is. */
  readonly rarities: string;
  /** By feature: how many codes it speaks for or against besides one. */
  readonly furtherCodes: string;
  /** The numbers of its codes, ascending, feature by feature. */
  readonly codes: string;
  /** A letter for the weight of each. */
  readonly weights: string;
}

/** What was learned from coded examples, as data: plain JSON, packed tightly enough to ship. */
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
  /** Features with their weights by language; those that all languages share under `shared`. */
  readonly tables: Readonly<Record<string, PackedTable>>;
}

/** Key of the features that all languages share. */
export const SHARED = "shared";

/** Most codes that one text gets. */
export const MOST_CODES = 3;
