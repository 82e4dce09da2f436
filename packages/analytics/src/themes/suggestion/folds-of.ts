import type { ExampleFinding } from "./examples-of.js";

/**
 * The fold of each finding, 0 to `folds` − 1: what one meeting raised stays together, for its findings resemble each other.
 * The largest meetings are dealt out first, each to the smallest fold.
 */
export function foldsOf(findings: readonly ExampleFinding[], folds: number): Int32Array {
  const groups = new Map<string, number[]>();
  for (const [row, { id, meetingId, seriesId }] of findings.entries()) {
    const key = meetingId ?? seriesId ?? id;
    const rows = groups.get(key) ?? [];
    groups.set(key, rows);
    rows.push(row);
  }
  const sizes = new Int32Array(folds);
  const foldOf = new Int32Array(findings.length);
  for (const [, rows] of [...groups].toSorted(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))) {
    const smallest = sizes.indexOf(Math.min(...sizes));
    sizes[smallest]! += rows.length;
    for (const row of rows) foldOf[row] = smallest;
  }
  return foldOf;
}
