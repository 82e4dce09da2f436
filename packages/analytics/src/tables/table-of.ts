import * as aq from "arquero";

/** A table of rows. Arquero reads no columns off an empty list: they are named, so that an empty table keeps its form. */
export const tableOf = <Row extends object>(rows: readonly Row[], columns: readonly (keyof Row & string)[]): aq.ColumnTable =>
  aq.table(Object.fromEntries(columns.map((name) => [name, rows.map((row) => row[name])])));
