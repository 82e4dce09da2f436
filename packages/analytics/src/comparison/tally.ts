import { type Dimension, groupsOf } from "./dimension.js";
import { type CodingKey, type CountingUnit, type FindingKey, themeOf, type ThemeLevel, unitOf } from "./rows.js";

/** How many units of each group raised each theme. */
export interface Tally {
  readonly themes: readonly string[];
  readonly groups: readonly string[];
  /** Units of each group, coded or not. */
  readonly totals: Int32Array;
  /** Units that raised the theme: theme by theme, groups within. */
  readonly counts: Int32Array;
  /** Findings behind one count, in the order of the codings. */
  readonly findingIds: (theme: number, group: number) => readonly string[];
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

/**
 * Counts units per theme and group, each unit once. `findings` are the universe: codings of other findings are left out.
 * One pass over typed arrays; every pair of a group and a unit has a place that remembers the last theme that marked it.
 */
export function tally<Row extends FindingKey>(codings: Iterable<CodingKey>, findings: Iterable<Row>, { unit, of, by, themes }: TallyOptions<Row>): Tally {
  const groups = numbering();
  const units = numbering();
  const pairs = new Map<number, number>();
  const groupOfPair: number[] = [];
  const pairsOf = new Map<string, number[]>();
  for (const row of findings) {
    const name = unitOf(row, unit);
    if (name === undefined) continue;
    const unitAt = units.at(name);
    const own = by === undefined ? [groups.at(EVERYTHING)] : groupsOf(row, by).map(groups.at);
    pairsOf.set(row.findingId, own.map((group) => {
      const key = group * 0x100000000 + unitAt;
      let pair = pairs.get(key);
      if (pair === undefined) pairs.set(key, (pair = groupOfPair.push(group) - 1));
      return pair;
    }));
  }
  const known = numbering();
  for (const theme of themes ?? []) known.at(theme);
  const wanted = themes && new Set(themes);
  const perTheme: { findingId: string; pairs: readonly number[] }[][] = [];
  for (const coding of codings) {
    const theme = themeOf(coding, of);
    const own = pairsOf.get(coding.findingId);
    if (theme === undefined || own === undefined || own.length === 0 || (wanted && !wanted.has(theme))) continue;
    (perTheme[known.at(theme)] ??= []).push({ findingId: coding.findingId, pairs: own });
  }
  const width = groups.names.length;
  const totals = new Int32Array(width);
  for (const group of groupOfPair) totals[group]!++;
  const counts = new Int32Array(known.names.length * width);
  const evidence: string[][] = [];
  const marked = new Int32Array(groupOfPair.length).fill(-1);
  known.names.forEach((_, theme) => {
    const seen = new Set<string>();
    for (const { findingId, pairs: own } of perTheme[theme] ?? []) {
      if (seen.has(findingId)) continue;
      seen.add(findingId);
      for (const pair of own) {
        const cell = theme * width + (groupOfPair[pair] as number);
        (evidence[cell] ??= []).push(findingId);
        if (marked[pair] === theme) continue;
        marked[pair] = theme;
        counts[cell]!++;
      }
    }
  });
  return { themes: known.names, groups: groups.names, totals, counts, findingIds: (theme, group) => evidence[theme * width + group] ?? [] };
}
