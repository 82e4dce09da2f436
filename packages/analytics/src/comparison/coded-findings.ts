import { type CodingKey, themeOf, type ThemeLevel } from "./rows.js";

/** Findings of each theme by place, each once, in the order of the codings. */
export interface CodedFindings {
  readonly themes: readonly string[];
  /** Theme `t` owns `places[starts[t]]` up to `places[starts[t + 1]]`. */
  readonly starts: Int32Array;
  readonly places: Int32Array;
}

/**
 * Sorts codings by theme without comparing, and drops repeats: the typed-array base of all counting.
 * Codings of findings that `placeOf` does not know are left out.
 */
export function codedFindings(codings: Iterable<CodingKey>, placeOf: ReadonlyMap<string, number>, of: ThemeLevel, only?: readonly string[]): CodedFindings {
  const themes: string[] = [...new Set(only)];
  const themeAt = new Map(themes.map((theme, at) => [theme, at]));
  const ofTheme: number[] = [];
  const ofPlace: number[] = [];
  for (const coding of codings) {
    const theme = themeOf(coding, of);
    const place = placeOf.get(coding.findingId);
    if (theme === undefined || place === undefined) continue;
    let at = themeAt.get(theme);
    if (at === undefined) {
      if (only !== undefined) continue;
      themeAt.set(theme, (at = themes.push(theme) - 1));
    }
    ofTheme.push(at);
    ofPlace.push(place);
  }
  const ends = new Int32Array(themes.length + 1);
  for (const theme of ofTheme) ends[theme + 1]!++;
  for (let at = 0; at < themes.length; at++) ends[at + 1]! += ends[at] as number;
  const next = ends.slice();
  const sorted = new Int32Array(ofTheme.length);
  for (let at = 0; at < ofTheme.length; at++) sorted[next[ofTheme[at] as number]!++] = ofPlace[at] as number;
  const starts = new Int32Array(themes.length + 1);
  const lastTheme = new Int32Array(placeOf.size).fill(-1);
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
