import type { ExampleFinding } from "./examples-of.js";

/** Findings dealt into folds. */
export interface Folds {
  readonly count: number;
  /** The fold of each finding, 0 to `count` − 1. */
  readonly foldOf: Int32Array;
}

/**
 * Deals findings into folds, none of them empty: what one meeting raised stays together, for its findings resemble each other.
 * The largest meetings are dealt out first, each to the smallest fold.
 *
 * @param most Most folds; there are fewer where there are fewer meetings.
 */
export function foldsOf(findings: readonly ExampleFinding[], most: number): Folds {
  const groups = new Map<string, number[]>();
  for (const [row, { id, meetingId, seriesId }] of findings.entries()) {
    const key = meetingId ?? seriesId ?? id;
    const rows = groups.get(key) ?? [];
    groups.set(key, rows);
    rows.push(row);
  }
  const count = Math.min(most, groups.size);
  const sizes = new Int32Array(count);
  const foldOf = new Int32Array(findings.length);
  for (const [, rows] of [...groups].toSorted(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))) {
    const smallest = sizes.indexOf(Math.min(...sizes));
    sizes[smallest]! += rows.length;
    for (const row of rows) foldOf[row] = smallest;
  }
  return { count, foldOf };
}
