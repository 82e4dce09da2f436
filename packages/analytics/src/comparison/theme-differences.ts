import { CoreError } from "@redheart/core/errors";
import { benjaminiHochberg } from "../statistics/benjamini-hochberg.js";
import { chiSquareTest } from "../statistics/chi-square-test.js";
import { fisherExactTest } from "../statistics/fisher-exact-test.js";
import { monteCarloTest } from "../statistics/monte-carlo-test.js";
import { requireLevel, requireWhole } from "../statistics/requirements.js";
import { type Dimension, groupsOf } from "./dimension.js";
import { type CodingKey, type CountingUnit, type FindingKey, type ThemeLevel, unitOf } from "./rows.js";
import { tally } from "./tally.js";

/** Settings of {@link themeDifferences}. */
export interface ThemeDifferencesOptions<Row> {
  /** Groups: a column of the findings, or a function. */
  readonly by: Dimension<Row>;
  /** Uniform on [0, 1), for simulated p values. Required, so every result can be repeated. */
  readonly random: () => number;
  /** @defaultValue "finding" */
  readonly unit?: CountingUnit;
  /** Test codes or their families. @defaultValue "code" */
  readonly of?: ThemeLevel;
  /** Groups to compare, in this order. @defaultValue all, sorted */
  readonly groups?: readonly string[];
  /** Level of the tests. @defaultValue 0.05 */
  readonly significance?: number;
  /** Tables drawn where a p is simulated; enough for a p within the level. @defaultValue 9999 */
  readonly draws?: number;
}

/** Whether groups differ in how often they raise one theme. */
export interface ThemeDifference<U extends CountingUnit = CountingUnit> {
  readonly theme: string;
  readonly unit: U;
  readonly groups: readonly { readonly group: string; readonly count: number; readonly total: number; readonly estimate: number }[];
  /** How p was made: by chi-square, or exactly or by simulation where an expected count is below 5; `none` where there was nothing to test. */
  readonly method: "chi-square" | "fisher-exact" | "monte-carlo" | "none";
  readonly p: number;
  /** p adjusted over all themes that could be tested, Benjamini and Hochberg. */
  readonly adjustedP: number;
  /** Strength of association, 0 to 1. */
  readonly cramerV: number;
  readonly smallestExpected: number;
  /**
   * `too_few`: nothing to test, or two groups whose numbers could not have given a p within the level, or more groups
   * with fewer than five units for (or against) the theme and no p within the level.
   */
  readonly verdict: "differs" | "no_difference_shown" | "too_few";
  /** Units in several of the groups compared, or in none of them, set aside because a test needs each in one. */
  readonly setAside: number;
}

type Tested = Pick<ThemeDifference, "method" | "p" | "cramerV" | "smallestExpected"> & { readonly tooFew: boolean };

function test(counts: readonly number[], totals: readonly number[], significance: number, draws: number, random: () => number): Tested {
  const table = counts.map((count, at) => [count, (totals[at] as number) - count]);
  const raised = counts.reduce((sum, count) => sum + count, 0);
  const all = totals.reduce((sum, total) => sum + total, 0);
  if (totals.filter((total) => total > 0).length < 2 || raised === 0 || raised === all) return { method: "none", p: 1, cramerV: 0, smallestExpected: 0, tooFew: true };
  const { p, cramerV, smallestExpected, trustworthy } = chiSquareTest(table);
  if (trustworthy) return { method: "chi-square", p, cramerV, smallestExpected, tooFew: false };
  const filled = table.filter(([yes = 0, no = 0]) => yes + no > 0);
  if (filled.length === 2) {
    const exact = fisherExactTest(filled as unknown as [[number, number], [number, number]]);
    return { method: "fisher-exact", p: exact.p, cramerV, smallestExpected, tooFew: exact.leastP > significance };
  }
  const simulated = monteCarloTest(filled, { draws, random }).p;
  return { method: "monte-carlo", p: simulated, cramerV, smallestExpected, tooFew: simulated > significance && Math.min(raised, all - raised) < 5 };
}

/**
 * For each theme, whether groups raise it differently beyond chance, the surest first.
 *
 * Unit: findings, or meetings on demand; each belongs to one group, others are set aside and counted.
 * Test: chi-square; where an expected count is below 5, Fisher's exact test (two groups) or a simulated p (more).
 * p values are adjusted over all themes tested. Assumption: independent units; findings of one meeting are not, so check with `unit: "meeting"`.
 *
 * @param codings Codings that count; those of other findings are left out.
 * @param findings The universe.
 * @returns One row a theme; none where nothing is coded.
 * @throws {CoreError} `empty_sample` when fewer than two groups hold a unit; `duplicate_id` for a group named twice; `invalid_option`.
 * @source Pearson 1900; Fisher 1935; Hope 1968; Benjamini and Hochberg 1995
 * @example
 * ```ts
 * const findings = [1, 2, 3, 4].map((at) => ({ findingId: `f${at}`, kind: at < 3 ? "challenge" : "recommendation" }));
 * themeDifferences([{ findingId: "f1", codeId: "delay" }], findings, { by: "kind", random: seededRandom(1) })[0]?.verdict // => "too_few"
 * ```
 */
export function themeDifferences<Row extends FindingKey>(
  codings: Iterable<CodingKey>,
  findings: Iterable<Row>,
  { by, random, unit = "finding", of = "code", groups, significance = 0.05, draws = 9999 }: ThemeDifferencesOptions<Row>,
): ThemeDifference[] {
  requireLevel("themeDifferences", "significance", significance);
  requireWhole("themeDifferences", "draws", draws, Math.ceil(1 / significance) - 1);
  const rows = [...findings];
  const wanted = groups && new Set(groups);
  if (wanted?.size !== groups?.length) throw new CoreError("duplicate_id", "themeDifferences: groups must differ; got one twice", ["groups"]);
  const own = (row: Row): string[] => groupsOf(row, by).filter((group) => wanted?.has(group) ?? true);
  const groupsOfUnit = new Map<string, Set<string>>();
  for (const row of rows) {
    const name = unitOf(row, unit);
    if (name !== undefined) groupsOfUnit.set(name, new Set([...(groupsOfUnit.get(name) ?? []), ...own(row)]));
  }
  const setAside = [...groupsOfUnit.values()].filter(({ size }) => size !== 1).length;
  const counted = tally(codings, rows.filter((row) => groupsOfUnit.get(unitOf(row, unit) ?? "")?.size === 1), { unit, of, by: own });
  const order = groups ?? counted.groups.toSorted();
  const places = order.map((group) => counted.groups.indexOf(group));
  const totals = places.map((at) => (at < 0 ? 0 : (counted.totals[at] as number)));
  if (totals.filter((total) => total > 0).length < 2) throw new CoreError("empty_sample", `themeDifferences: by must give two groups with a ${unit} that belongs to one group only; got fewer`, ["by"]);
  // in an order that the rows' order does not change: simulated p values draw from one stream
  const themes = counted.themes.map((theme, at) => ({ theme, at })).toSorted((a, b) => (a.theme < b.theme ? -1 : 1));
  const results = themes.map(({ theme, at }) => {
    const counts = places.map((place) => (place < 0 ? 0 : (counted.counts[at * counted.groups.length + place] as number)));
    return { theme, counts, ...test(counts, totals, significance, draws, random) };
  });
  const testable = results.filter(({ method }) => method !== "none");
  const adjusted = new Map(benjaminiHochberg(testable.map(({ p }) => p)).map((p, at) => [testable[at]?.theme, p]));
  return results
    .map(({ theme, counts, tooFew, ...result }): ThemeDifference => {
      const adjustedP = adjusted.get(theme) ?? 1;
      return {
        theme,
        unit,
        groups: order.map((group, at) => ({ group, count: counts[at] as number, total: totals[at] as number, estimate: totals[at] === 0 ? 0 : (counts[at] as number) / (totals[at] as number) })),
        ...result,
        adjustedP,
        verdict: tooFew ? "too_few" : adjustedP <= significance ? "differs" : "no_difference_shown",
        setAside,
      };
    })
    .toSorted((a, b) => a.adjustedP - b.adjustedP || a.p - b.p || (a.theme < b.theme ? -1 : 1));
}
