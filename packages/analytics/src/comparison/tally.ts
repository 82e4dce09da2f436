import { codedFindings } from "./coded-findings.js";
import type { Dimension } from "./dimension.js";
import { groupPlaces } from "./group-places.js";
import { type CodingKey, type CountingUnit, type FindingKey, type ThemeLevel, unitOf } from "./rows.js";

/** How many units of each group raised each theme. */
export interface Tally {
  readonly themes: readonly string[];
  readonly groups: readonly string[];
  /** Units of each group, coded or not. */
  readonly totals: Int32Array;
  /** Units that raised the theme: theme by theme, groups within. */
  readonly counts: Int32Array;
  /** Findings behind the counts of a theme, group by group, in the order of the codings. */
  readonly findingIds: (theme: number) => readonly (readonly string[])[];
}

/** Settings of {@link tally}. */
export interface TallyOptions<Row> {
  readonly unit: CountingUnit;
  readonly of: ThemeLevel;
  readonly by?: Dimension<Row> | undefined;
  /** Themes to count, in this order, raised or not. @defaultValue those that were raised */
  readonly themes?: readonly string[] | undefined;
}

/** The findings that count, and for each its slots: one a group that it stands in. Slots of one group and one unit share a mark. */
function universe<Row extends FindingKey>(findings: Iterable<Row>, unit: CountingUnit, by: Dimension<Row> | undefined) {
  const given: readonly Row[] = Array.isArray(findings) ? findings : [...findings];
  const rows: Row[] = [];
  const placeOf = new Map<string, number>();
  const units = new Map<string, number>();
  const unitAt = new Int32Array(given.length);
  for (const row of given) {
    const name = unitOf(row, unit);
    if (name === undefined || placeOf.has(row.findingId)) continue;
    const place = rows.push(row) - 1;
    placeOf.set(row.findingId, place);
    if (unit === "finding") unitAt[place] = place;
    else {
      let at = units.get(name);
      if (at === undefined) units.set(name, (at = units.size));
      unitAt[place] = at;
    }
  }
  const { groups, starts, places } = groupPlaces(rows, by);
  for (let place = 0; place < rows.length; place++) if (starts[place] === starts[place + 1]) placeOf.delete((rows[place] as Row).findingId);
  return { rows, placeOf, groups, starts, places, ...marksOf(rows.length, { starts, places, groupCount: groups.length, unitAt }) };
}

interface Slots {
  readonly starts: Int32Array;
  readonly places: Int32Array;
  readonly groupCount: number;
  readonly unitAt: Int32Array;
}

/** A mark for each slot, one for all slots of a unit in a group, and the group of each mark. */
function marksOf(rowCount: number, { starts, places, groupCount, unitAt }: Slots): { readonly markOf: Int32Array; readonly groupOf: Int32Array } {
  // one group that every row stands in: a unit is its own mark, for units are numbered as they come
  const whole = groupCount === 1 && places.length === rowCount;
  const markOf = new Int32Array(places.length);
  const groupOf = new Int32Array(places.length);
  const marks = new Map<number, number>();
  let count = 0;
  for (let row = 0; row < rowCount; row++) {
    for (let slot = starts[row] as number; slot < (starts[row + 1] as number); slot++) {
      const key = (unitAt[row] as number) * groupCount + (places[slot] as number);
      let mark = whole ? (key < count ? key : undefined) : marks.get(key);
      if (mark === undefined) {
        mark = count++;
        if (!whole) marks.set(key, mark);
        groupOf[mark] = places[slot] as number;
      }
      markOf[slot] = mark;
    }
  }
  return { markOf, groupOf: groupOf.subarray(0, count) };
}

/**
 * Counts units per theme and group, each unit once. `findings` are the universe: codings of other findings are left out.
 * One pass over typed arrays; every pair of a group and a unit has a mark that remembers the last theme that set it.
 */
export function tally<Row extends FindingKey>(codings: Iterable<CodingKey>, findings: Iterable<Row>, { unit, of, by, themes: only }: TallyOptions<Row>): Tally {
  const { rows, placeOf, groups, starts: slots, places: groupOfSlot, markOf, groupOf } = universe(findings, unit, by);
  const { themes, starts, places } = codedFindings(codings, { placeOf, count: rows.length }, of, only);
  const width = groups.length;
  const totals = new Int32Array(width);
  for (const group of groupOf) totals[group]!++;
  const counts = new Int32Array(themes.length * width);
  const marked = new Int32Array(groupOf.length).fill(-1);
  for (let theme = 0; theme < themes.length; theme++) {
    for (let at = starts[theme] as number; at < (starts[theme + 1] as number); at++) {
      const place = places[at] as number;
      for (let slot = slots[place] as number; slot < (slots[place + 1] as number); slot++) {
        const mark = markOf[slot] as number;
        if (marked[mark] === theme) continue;
        marked[mark] = theme;
        counts[theme * width + (groupOfSlot[slot] as number)]!++;
      }
    }
  }
  const findingIds = (theme: number): string[][] => {
    const byGroup: string[][] = Array.from({ length: width }, () => []);
    for (let at = starts[theme] as number; at < (starts[theme + 1] as number); at++) {
      const place = places[at] as number;
      for (let slot = slots[place] as number; slot < (slots[place + 1] as number); slot++) (byGroup[groupOfSlot[slot] as number] as string[]).push((rows[place] as Row).findingId);
    }
    return byGroup;
  };
  return { themes, groups, totals, counts, findingIds };
}
