import { CoreError } from "@redheart/core/errors";
import { sampleRankCorrelation } from "simple-statistics";
import type { ThemeTrend } from "./theme-trends.js";

/**
 * How far the order of themes stayed the same from one period to the next.
 *
 * Unit: themes. Formula: Spearman's rank correlation, ties at mean ranks, simple-statistics' own.
 *
 * @param trends Rows of `themeTrends`, of one unit: rows of different units do not compile together.
 * @returns One value a pair of neighbouring periods; 1 is the same order, −1 the reverse.
 * @throws {CoreError} `empty_sample` with fewer than two themes; `no_variation` where all themes of a period are equally common.
 * @source Spearman 1904, doi:10.2307/1412159
 * @example
 * ```ts
 * const trends = themeTrends(
 *   [["f1", "a"], ["f1", "b"], ["f2", "a"], ["f3", "a"]].map(([findingId = "", codeId = ""]) => ({ findingId, codeId })),
 *   [["f1", "2021"], ["f2", "2021"], ["f3", "2022"]].map(([findingId = "", year = ""]) => ({ findingId, year })),
 *   { period: "year", unit: "finding" },
 * );
 * rankStability(trends)[0]?.correlation.toFixed(6) // => "1.000000"
 * ```
 */
export function rankStability(trends: readonly ThemeTrend<"meeting">[] | readonly ThemeTrend<"finding">[]): { readonly from: string; readonly to: string; readonly correlation: number }[] {
  if (trends.length < 2) throw new CoreError("empty_sample", `rankStability: trends must hold two themes; got ${trends.length}`, ["trends"]);
  const periods = trends[0]?.periods.map(({ period }) => period) ?? [];
  const ranks = periods.map((_, at) => trends.map((trend) => trend.periods[at]?.rank ?? 0));
  return periods.slice(1).map((to, at) => {
    const [first, second] = [ranks[at] as number[], ranks[at + 1] as number[]];
    if (new Set(first).size < 2 || new Set(second).size < 2) throw new CoreError("no_variation", "rankStability: themes must differ in each period; got a period where all are equally common", ["trends"]);
    return { from: periods[at] as string, to, correlation: Math.min(1, Math.max(-1, sampleRankCorrelation(first, second))) };
  });
}
