/** Whole numbers of zero or more, no wider than the largest of them may need. */
export type WholeNumbers = Uint8Array | Uint16Array | Uint32Array;

/** A matrix of which only the entries other than 0 are held, row after row (CSR); the columns of a row ascend. */
export interface SparseRows<Values extends Float64Array | WholeNumbers = Float64Array | WholeNumbers> {
  readonly rows: number;
  readonly columns: number;
  /** Where each row begins in `indices` and `values`; one entry more than rows. */
  readonly starts: Int32Array;
  /** Columns of the entries. */
  readonly indices: Int32Array;
  readonly values: Values;
}

/** Rows that hold anything, ascending. */
export function filledRows({ rows, starts }: SparseRows): Int32Array {
  const filled = new Int32Array(rows);
  let count = 0;
  for (let row = 0; row < rows; row++) if (starts[row] !== starts[row + 1]) filled[count++] = row;
  return filled.slice(0, count);
}

/** The same entries column after column: rows become columns, in linear time. */
export function transposed({ rows, columns, starts, indices, values }: SparseRows): SparseRows {
  const columnStarts = new Int32Array(columns + 1);
  for (let at = 0; at < indices.length; at++) columnStarts[(indices[at] as number) + 1]!++;
  for (let column = 0; column < columns; column++) columnStarts[column + 1]! += columnStarts[column] as number;
  const next = columnStarts.slice();
  const rowIndices = new Int32Array(indices.length);
  const moved = new Float64Array(indices.length);
  for (let row = 0; row < rows; row++) {
    for (let at = starts[row] as number; at < (starts[row + 1] as number); at++) {
      const to = next[indices[at] as number]!++;
      rowIndices[to] = row;
      moved[to] = values[at] as number;
    }
  }
  return { rows: columns, columns: rows, starts: columnStarts, indices: rowIndices, values: moved };
}

/** Some rows of a matrix, in the order named. */
export function rowsOf<Values extends Float64Array | WholeNumbers>({ columns, starts, indices, values }: SparseRows<Values>, picked: Int32Array): SparseRows<Values> {
  const pickedStarts = new Int32Array(picked.length + 1);
  picked.forEach((row, to) => (pickedStarts[to + 1] = (pickedStarts[to] as number) + (starts[row + 1] as number) - (starts[row] as number)));
  const total = pickedStarts[picked.length] as number;
  const [pickedIndices, pickedValues] = [new Int32Array(total), new (values.constructor as new (length: number) => Values)(total)];
  picked.forEach((row, to) => {
    pickedIndices.set(indices.subarray(starts[row], starts[row + 1]), pickedStarts[to]);
    pickedValues.set(values.subarray(starts[row], starts[row + 1]), pickedStarts[to]);
  });
  return { rows: picked.length, columns, starts: pickedStarts, indices: pickedIndices, values: pickedValues };
}
