import type { Coding, Dataset } from "@redheart/core";
import { gapChart, prevalenceChart } from "../charts/index.js";
import { briefContent } from "./brief-content.js";
import type { BriefChart, BriefOptions } from "./brief-options.js";
import { type BriefView, briefView, groupLabel } from "./brief-view.js";
import { labelsOf } from "./labels.js";
import { themeGaps } from "./theme-gaps.js";
import { fillText } from "./words/fill.js";
import { sayOf } from "./words/say-of.js";

/** Challenges beside recommendations, theme by theme. */
function gapOf(view: BriefView): BriefChart[] {
  const gaps = themeGaps(view);
  if (gaps.length === 0) return [];
  const { language, words, count } = view.say;
  const subtitle = fillText(words.gap.subtitle, { challenges: count(words.challenges, view.challenges.count), recommendations: count(words.recommendations, view.recommendations.count) });
  const rows = gaps.map(({ challengeIds, recommendationIds, ...theme }) => ({ ...theme, challenges: challengeIds.length, recommendations: recommendationIds.length, challengeIds, recommendationIds }));
  return [{ id: "challenges-and-recommendations", spec: gapChart(rows, { language, subtitle }) }];
}

/** Share of the meetings that asked for each kind of request. */
function sharesOf({ content, byGroup, say }: BriefView): BriefChart[] {
  const rows = content.groups.flatMap(({ id }) => {
    const group = byGroup.get(id)?.recommendations;
    return group?.prevalence === undefined || group.count === 0 ? [] : [{ theme: id, ...group.prevalence, findingIds: group.findingIds }];
  });
  if (rows.length < 2) return [];
  const labels = new Map(content.groups.map((group) => [group.id, groupLabel(group, say)]));
  return [{ id: "requests-by-meetings", spec: prevalenceChart(rows, { language: say.language, labelOf: (id) => labels.get(id) ?? id }) }];
}

/** The charts of a brief, by the section that shows them. */
export const chartsOf = (view: BriefView): readonly (BriefChart & { readonly section: "gap" | "numbers" })[] => [
  ...gapOf(view).map((chart) => ({ ...chart, section: "gap" }) as const),
  ...sharesOf(view).map((chart) => ({ ...chart, section: "numbers" }) as const),
];

/**
 * The charts that {@link brief} shows with the same options, as specifications: draw them beforehand where drawing takes time, and hand the results
 * back through `draw`.
 *
 * @throws {CoreError} as {@link brief}.
 * @example
 * ```ts
 * briefCharts(consultations, consultations.codings, { audience: "law-ministry" }).map((chart) => chart.id) // => ["challenges-and-recommendations", "requests-by-meetings"]
 * briefCharts(parseDataset({ schemaVersion: "1", title: "Empty" }), []) // => []
 * ```
 */
export function briefCharts(dataset: Dataset, codings: readonly Coding[], options: BriefOptions = {}): BriefChart[] {
  const say = sayOf(options.language ?? "en");
  return chartsOf(briefView(briefContent(dataset, codings, options), say, labelsOf(dataset, say), options)).map(({ id, spec }) => ({ id, spec }));
}
