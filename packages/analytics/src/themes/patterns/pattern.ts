/** One way to say one place of a pattern: neighbouring words, each exact or (`prefix`) a word's beginning. */
export interface Word {
  readonly text: string;
  readonly prefix: boolean;
  /** Its letters in their case, where that matters. */
  readonly letters?: string;
}

/** Words that follow one another directly; each place is one of several words. */
export type Segment = readonly (readonly Word[])[];

/** Segments in order with gaps between them. */
export type Sequence = readonly Segment[];

/** A parsed pattern: every part must stand in the text, each in any one of its ways. */
export type Pattern = readonly (readonly Sequence[])[];

/** Most alternatives that one pattern may stand for once groups and lists of phrases are written out. */
export const MOST_ALTERNATIVES = 1_000;
/** Most gaps in one sequence. */
export const MOST_GAPS = 3;
/** Most sequences that `&` may join. */
export const MOST_PARTS = 4;
