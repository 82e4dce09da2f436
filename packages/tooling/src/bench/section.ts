/** One line of the table of what is to be reached. */
export interface Target {
  /** Number of the line. */
  readonly row: number;
  readonly claim: string;
  /** What was measured, in words with its unit; absent where it could not be measured. */
  readonly measured: string | undefined;
  readonly target: string;
  /** Whether the target is met; absent where there is none or nothing was measured. */
  readonly met?: boolean | undefined;
}

/** A part of the benchmark: a folder's default export. */
export interface Section {
  readonly name: string;
  /** Measures, proves that all ways did the same work, prints, and returns the lines of the table that it measured. */
  readonly run: () => readonly Target[] | Promise<readonly Target[]>;
}
