import { codedFindings } from "./coded-findings.js";
import { type Dimension, groupsOf } from "./dimension.js";
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

/** Group of everything, where no dimension is given. */
export const EVERYTHING = "all";

/** Numbers names as they come. */
const numbering = (): { readonly names: string[]; readonly at: (name: string) => number } => {
  const names: string[] = [];
  const places = new Map<string, number>();
  const at = (name: string): number => {
    let place = places.get(name);
    if (place === undefined) places.set(name, (place = names.push(name) - 1));
    return place;
  };
  return { names, at };
};

/** The findings that count, and for each the pairs of a group and a unit that it stands in. */
function universe<Row extends FindingKey>(findings: Iterable<Row>, unit: CountingUnit, by: Dimension<Row> | undefined) {
  const groups = numbering();
  const units = numbering();
  const placeOf = new Map<string, number>();
  const ids: string[] = [];
  const pairsOf: number[][] = [];
  const pairs = new Map<number, number>();
  const groupOfPair: number[] = [];
  const pairAt = (group: number, unitAt: number): number => {
    const key = group * 0x100000000 + unitAt;
    let pair = pairs.get(key);
    if (pair === undefined) pairs.set(key, (pair = groupOfPair.push(group) - 1));
    return pair;
  };
  for (const row of findings) {
    const name = unitOf(row, unit);
    if (name === undefined || placeOf.has(row.findingId)) continue;
    const unitAt = units.at(name);
    const own = by === undefined ? [pairAt(groups.at(EVERYTHING), unitAt)] : groupsOf(row, by).map((group) => pairAt(groups.at(group), unitAt));
    if (own.length === 0) continue;
    placeOf.set(row.findingId, ids.push(row.findingId) - 1);
    pairsOf.push(own);
  }
  return { groups: groups.names, placeOf, ids, pairsOf, groupOfPair: Int32Array.from(groupOfPair) };
}

/**
 * Counts units per theme and group, each unit once. `findings` are the universe: codings of other findings are left out.
 * One pass over typed arrays; every pair of a group and a unit has a place that remembers the last theme that marked it.
 */
export function tally<Row extends FindingKey>(codings: Iterable<CodingKey>, findings: Iterable<Row>, { unit, of, by, themes: only }: TallyOptions<Row>): Tally {
  const { groups, placeOf, ids, pairsOf, groupOfPair } = universe(findings, unit, by);
  const { themes, starts, places } = codedFindings(codings, placeOf, of, only);
  const width = groups.length;
  const totals = new Int32Array(width);
  for (const group of groupOfPair) totals[group]!++;
  const counts = new Int32Array(themes.length * width);
  const marked = new Int32Array(groupOfPair.length).fill(-1);
  for (let theme = 0; theme < themes.length; theme++) {
    for (let at = starts[theme] as number; at < (starts[theme + 1] as number); at++) {
      for (const pair of pairsOf[places[at] as number] as number[]) {
        if (marked[pair] === theme) continue;
        marked[pair] = theme;
        counts[theme * width + (groupOfPair[pair] as number)]!++;
      }
    }
  }
  const findingIds = (theme: number): string[][] => {
    const byGroup: string[][] = Array.from({ length: width }, () => []);
    for (let at = starts[theme] as number; at < (starts[theme + 1] as number); at++) {
      const place = places[at] as number;
      for (const pair of pairsOf[place] as number[]) (byGroup[groupOfPair[pair] as number] as string[]).push(ids[place] as string);
    }
    return byGroup;
  };
  return { themes, groups, totals, counts, findingIds };
}
