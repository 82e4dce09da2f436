import { type Dimension, groupsOf } from "./dimension.js";

/** Group of everything, where no dimension is given. */
export const EVERYTHING = "all";

/** The groups that rows stand in, by place. */
export interface GroupPlaces {
  readonly groups: readonly string[];
  /** Row `r` owns `places[starts[r]]` up to `places[starts[r + 1]]`. */
  readonly starts: Int32Array;
  readonly places: Int32Array;
}

/** Numbers the groups of rows as they come, in typed arrays. */
export function groupPlaces<Row>(rows: readonly Row[], by: Dimension<Row> | undefined): GroupPlaces {
  const starts = new Int32Array(rows.length + 1);
  if (by === undefined) return { groups: rows.length === 0 ? [] : [EVERYTHING], starts: starts.map((_, at) => at), places: new Int32Array(rows.length) };
  const groups: string[] = [];
  const placeOf = new Map<string, number>();
  let places = new Int32Array(rows.length);
  let used = 0;
  rows.forEach((row, at) => {
    for (const group of groupsOf(row, by)) {
      let place = placeOf.get(group);
      if (place === undefined) placeOf.set(group, (place = groups.push(group) - 1));
      if (used === places.length) {
        const larger = new Int32Array(2 * used);
        larger.set(places);
        places = larger;
      }
      places[used++] = place;
    }
    starts[at + 1] = used;
  });
  return { groups, starts, places: places.subarray(0, used) };
}
