import { leastOfLargest } from "./least-of-largest.js";
import type { SparseRows } from "./sparse-rows.js";

/** Rows of a cluster nearest to its centre by cosine, nearest first; rows alike near in the order of their ids. */
export function representativeRows({ columns, starts, indices, values }: SparseRows, rows: readonly number[], { count, idOf }: { readonly count: number; readonly idOf: (row: number) => string }): number[] {
  const centre = new Float64Array(columns);
  for (const row of rows) for (let at = starts[row] as number; at < (starts[row + 1] as number); at++) centre[indices[at] as number]! += values[at] as number;
  const nearness = new Float64Array(rows.length);
  for (const [at, row] of rows.entries()) {
    let near = 0;
    for (let entry = starts[row] as number; entry < (starts[row + 1] as number); entry++) near += (values[entry] as number) * (centre[indices[entry] as number] as number);
    nearness[at] = near;
  }
  const least = leastOfLargest(nearness, count);
  return rows
    .flatMap((row, at) => ((nearness[at] as number) >= least ? [{ row, near: nearness[at] as number }] : []))
    .toSorted((a, b) => b.near - a.near || (idOf(a.row) < idOf(b.row) ? -1 : 1))
    .slice(0, count)
    .map(({ row }) => row);
}
