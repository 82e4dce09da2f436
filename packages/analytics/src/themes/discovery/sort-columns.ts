import type { SparseRows } from "./sparse-rows.js";

/** Rows up to this length are sorted by insertion. */
const SHORT = 48;

/**
 * The matrix with its columns renumbered and the columns of each row ascending.
 *
 * @param ranks New number of each column; −1 leaves it out.
 */
export function sortColumns({ rows, starts, indices, values }: SparseRows, ranks: Int32Array, columns: number): SparseRows {
  const [sortedStarts, sortedIndices, sortedValues] = [new Int32Array(rows + 1), new Int32Array(indices.length), new Float64Array(indices.length)];
  const value = new Float64Array(columns);
  let end = 0;
  for (let row = 0; row < rows; row++) {
    const begin = end;
    const long = (starts[row + 1] as number) - (starts[row] as number) > SHORT;
    for (let at = starts[row] as number; at < (starts[row + 1] as number); at++) {
      const column = ranks[indices[at] as number] as number;
      if (column < 0) continue;
      value[column] = values[at] as number;
      let to = end++;
      if (!long) for (; to > begin && (sortedIndices[to - 1] as number) > column; to--) sortedIndices[to] = sortedIndices[to - 1] as number;
      sortedIndices[to] = column;
    }
    if (long) sortedIndices.subarray(begin, end).sort();
    for (let at = begin; at < end; at++) sortedValues[at] = value[sortedIndices[at] as number] as number;
    sortedStarts[row + 1] = end;
  }
  return { rows, columns, starts: sortedStarts, indices: sortedIndices.subarray(0, end), values: sortedValues.subarray(0, end) };
}
