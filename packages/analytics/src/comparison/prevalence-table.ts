import { methodName } from "../statistics/interval.js";
import { normalQuantile } from "../statistics/normal-distribution.js";
import { requireLevel } from "../statistics/requirements.js";
import { wilsonBounds } from "../statistics/wilson-interval.js";
import type { Dimension } from "./dimension.js";
import { INTERVAL_ASSUMPTION, type Prevalence, type PrevalenceOptions } from "./prevalence.js";
import type { CodingKey, CountingUnit, FindingKey, ThemeLevel } from "./rows.js";
import { tally } from "./tally.js";

/** Prevalence of one theme in one group, with the findings behind it. */
export interface PrevalenceRow<U extends CountingUnit = CountingUnit> extends Prevalence<U> {
  /** Id of the code or family. */
  readonly theme: string;
  /** The group, or `all`. */
  readonly group: string;
  readonly findingIds: readonly string[];
}

/** Settings of a table of prevalences. */
export interface PrevalenceTableOptions<Row> extends PrevalenceOptions {
  /** Count codes or their families. @defaultValue "code" */
  readonly of?: ThemeLevel;
  /** Groups: a column of the findings, or a function. @defaultValue one group, `all` */
  readonly by?: Dimension<Row>;
  /** Themes to count, raised or not. @defaultValue those that were raised */
  readonly themes?: readonly string[];
}

function table<U extends CountingUnit, Row extends FindingKey>(
  unit: U,
  codings: Iterable<CodingKey>,
  findings: Iterable<Row>,
  { of = "code", by, themes, interval = 0.95 }: PrevalenceTableOptions<Row>,
): PrevalenceRow<U>[] {
  if (interval !== false) requireLevel("prevalenceTable", "interval", interval);
  const counted = tally(codings, findings, { unit, of, by, themes });
  const width = counted.groups.length;
  const z = interval === false ? 0 : normalQuantile(1 - (1 - interval) / 2);
  const method = interval === false ? "share" : methodName("wilson", interval);
  const assumption = INTERVAL_ASSUMPTION[unit];
  const evidence = counted.themes.map((_, theme) => counted.findingIds(theme));
  const rows: PrevalenceRow<U>[] = [];
  for (let at = 0; at < width; at++) {
    const total = counted.totals[at] as number;
    const group = counted.groups[at] as string;
    const order = counted.themes.map((_, theme) => theme).toSorted((a, b) => (counted.counts[b * width + at] as number) - (counted.counts[a * width + at] as number) || ((counted.themes[a] as string) < (counted.themes[b] as string) ? -1 : 1));
    for (const theme of order) {
      const count = counted.counts[theme * width + at] as number;
      const share = { theme: counted.themes[theme] as string, group, estimate: count / total, count, total, unit, method, findingIds: evidence[theme]?.[at] ?? [] };
      if (interval === false) rows.push(share);
      else {
        const { low, high } = wilsonBounds(count, total, z);
        rows.push({ ...share, low, high, assumption });
      }
    }
  }
  return rows;
}

/**
 * In what share of meetings each theme came up, group by group, the commonest first.
 *
 * Unit: meetings, each once. Denominator: meetings with at least one finding in the group, coded or not;
 * findings without a meeting are left out. A theme that a group never raised stands with 0.
 *
 * @param codings Codings that count; repeats count once; codings of other findings are left out.
 * @param findings The universe: filter it to challenges, a series, a year.
 * @returns One row a theme and group; none where there is no finding.
 * @throws {CoreError} `invalid_option`.
 * @source Wilson 1927, doi:10.1080/01621459.1927.10502953
 * @example
 * ```ts
 * const findings = [{ findingId: "f1", meetingId: "m1" }, { findingId: "f2", meetingId: "m2" }];
 * meetingPrevalence([{ findingId: "f1", codeId: "delay" }], findings)[0]?.estimate // => 0.5
 * ```
 */
export const meetingPrevalence = <Row extends FindingKey>(codings: Iterable<CodingKey>, findings: Iterable<Row>, options: PrevalenceTableOptions<Row> = {}): PrevalenceRow<"meeting">[] =>
  table("meeting", codings, findings, options);

/**
 * What share of findings carries each theme, group by group, the commonest first.
 *
 * Unit: findings, each once. Denominator: findings of the group, coded or not. A theme that a group never raised stands with 0.
 *
 * @param codings Codings that count; repeats count once; codings of other findings are left out.
 * @param findings The universe: filter it to challenges, a series, a year.
 * @returns One row a theme and group; none where there is no finding.
 * @throws {CoreError} `invalid_option`.
 * @source Wilson 1927, doi:10.1080/01621459.1927.10502953
 * @example
 * ```ts
 * const findings = [{ findingId: "f1", kind: "challenge" }, { findingId: "f2", kind: "recommendation" }];
 * findingPrevalence([{ findingId: "f1", codeId: "delay" }], findings, { by: "kind" }).map(({ group, count }) => [group, count]) // => [["challenge", 1], ["recommendation", 0]]
 * ```
 */
export const findingPrevalence = <Row extends FindingKey>(codings: Iterable<CodingKey>, findings: Iterable<Row>, options: PrevalenceTableOptions<Row> = {}): PrevalenceRow<"finding">[] =>
  table("finding", codings, findings, options);
