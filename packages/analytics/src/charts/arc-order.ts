/** Two things that meet, and how often. */
export interface Meeting {
  readonly a: string;
  readonly b: string;
  readonly weight: number;
}

/**
 * Things in a row so that those that meet often stand close: starts as given, then takes the swap that shortens the
 * weighted distances most, until none does.
 *
 * The same input always gives the same row.
 *
 * @param ids What stands in the row.
 * @param meetings Pairs of ids with their weights.
 * @example
 * ```ts
 * arcOrder(["a", "b", "c"], [{ a: "a", b: "c", weight: 5 }, { a: "a", b: "b", weight: 1 }]) // => ["b", "a", "c"]
 * ```
 */
export function arcOrder(ids: readonly string[], meetings: readonly Meeting[]): string[] {
  const row = [...ids];
  const lengthOf = (order: readonly string[]): number => {
    const place = new Map(order.map((id, at) => [id, at] as const));
    return meetings.reduce((sum, { a, b, weight }) => sum + weight * Math.abs((place.get(a) ?? 0) - (place.get(b) ?? 0)), 0);
  };
  const swapped = (one: number, other: number): string[] => row.map((id, at) => (at === one ? (row[other] ?? id) : at === other ? (row[one] ?? id) : id));
  let shortest = lengthOf(row);
  for (let round = 0; round < row.length; round++) {
    let best: string[] | undefined;
    for (let one = 0; one < row.length; one++)
      for (let other = one + 1; other < row.length; other++) {
        const candidate = swapped(one, other);
        const length = lengthOf(candidate);
        if (length < shortest) [shortest, best] = [length, candidate];
      }
    if (best === undefined) break;
    row.splice(0, row.length, ...best);
  }
  return row;
}
