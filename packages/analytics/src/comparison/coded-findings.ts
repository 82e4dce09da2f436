import { type CodingKey, themeOf, type ThemeLevel } from "./rows.js";

/** Findings of each theme by place, each once, in the order of the codings. */
export interface CodedFindings {
  readonly themes: readonly string[];
  /** Theme `t` owns `places[starts[t]]` up to `places[starts[t + 1]]`. */
  readonly starts: Int32Array;
  readonly places: Int32Array;
}

/** Findings that count: places of their ids, and how many places there are. */
export interface Places {
  readonly placeOf: ReadonlyMap<string, number>;
  readonly count: number;
}

/**
 * Sorts codings by theme without comparing, and drops repeats: the typed-array base of all counting.
 * Codings of findings that `placeOf` does not know are left out.
 */
export function codedFindings(codings: Iterable<CodingKey>, { placeOf, count }: Places, of: ThemeLevel, only?: readonly string[]): CodedFindings {
  const themes: string[] = [...new Set(only)];
  const themeAt = new Map(themes.map((theme, at) => [theme, at]));
  const rows: readonly CodingKey[] = Array.isArray(codings) ? codings : [...codings];
  const ofTheme = new Int32Array(rows.length);
  const ofPlace = new Int32Array(rows.length);
  let size = 0;
  let lastId: string | undefined;
  let place: number | undefined;
  for (const coding of rows) {
    const theme = themeOf(coding, of);
    // codings of one finding mostly stand together
    if (coding.findingId !== lastId) {
      lastId = coding.findingId;
      place = placeOf.get(lastId);
    }
    if (theme === undefined || place === undefined) continue;
    let at = themeAt.get(theme);
    if (at === undefined) {
      if (only !== undefined) continue;
      themeAt.set(theme, (at = themes.push(theme) - 1));
    }
    ofTheme[size] = at;
    ofPlace[size++] = place;
  }
  const ends = new Int32Array(themes.length + 1);
  for (let at = 0; at < size; at++) ends[(ofTheme[at] as number) + 1]!++;
  for (let at = 0; at < themes.length; at++) ends[at + 1]! += ends[at] as number;
  const next = ends.slice();
  const sorted = new Int32Array(size);
  for (let at = 0; at < size; at++) sorted[next[ofTheme[at] as number]!++] = ofPlace[at] as number;
  const starts = new Int32Array(themes.length + 1);
  const lastTheme = new Int32Array(count).fill(-1);
  let kept = 0;
  for (let theme = 0; theme < themes.length; theme++) {
    for (let at = ends[theme] as number; at < (ends[theme + 1] as number); at++) {
      const place = sorted[at] as number;
      if (lastTheme[place] === theme) continue;
      lastTheme[place] = theme;
      sorted[kept++] = place;
    }
    starts[theme + 1] = kept;
  }
  return { themes, starts, places: sorted.subarray(0, kept) };
}
