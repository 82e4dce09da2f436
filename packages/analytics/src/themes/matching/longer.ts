/** A column of twice the length that begins with the values of another. */
export function longer<Column extends Int32Array | Float64Array>(column: Column): Column {
  const copy = new (column.constructor as new (length: number) => Column)(column.length * 2);
  copy.set(column);
  return copy;
}
