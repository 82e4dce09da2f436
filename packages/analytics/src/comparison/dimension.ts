/** What a row may say of the group it belongs to: one, several, or none. */
export type GroupValue = string | number | readonly string[] | null | undefined;

/** How rows fall into groups: the name of a column, or a function. A row may belong to several groups, or to none. */
export type Dimension<Row> = (keyof Row & string) | ((row: Row) => GroupValue);

/** The groups that a row belongs to, each once. */
export function groupsOf<Row>(row: Row, by: Dimension<Row>): string[] {
  const value = typeof by === "function" ? by(row) : (row[by] as GroupValue);
  if (value === null || value === undefined) return [];
  return typeof value === "object" ? [...new Set(value)] : [String(value)];
}
