/** A longer column that begins with the values of another; of twice the length unless asked otherwise. */
export function longer<Column extends Uint8Array | Uint16Array | Int32Array | Float64Array>(column: Column, length = column.length * 2): Column {
  const copy = new (column.constructor as new (length: number) => Column)(length);
  copy.set(column);
  return copy;
}
