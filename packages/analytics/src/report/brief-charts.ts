import type { Coding, Dataset } from "@redheart/core";
import { gapChart } from "../charts/index.js";
import { briefContent } from "./brief-content.js";
import type { BriefChart, BriefOptions } from "./brief-options.js";
import { type BriefView, briefView } from "./brief-view.js";
import { labelsOf } from "./labels.js";
import { themeGaps } from "./theme-gaps.js";
import { sayOf } from "./words/say-of.js";

/** The charts of a brief, by the section that shows them. */
export const chartsOf = (view: BriefView): readonly (BriefChart & { readonly section: "gap" | "numbers" })[] => {
  const gaps = themeGaps(view);
  const { language } = view.say;
  return gaps.length === 0
    ? []
    : [
        {
          id: "challenges-and-recommendations",
          section: "gap",
          spec: gapChart(
            gaps.map(({ codeId, codeLabel, challengeIds, recommendationIds }) => ({ codeId, codeLabel, challenges: challengeIds.length, recommendations: recommendationIds.length, challengeIds, recommendationIds })),
            { language },
          ),
        },
      ];
};

/**
 * The charts that {@link brief} shows with the same options, as specifications: draw them beforehand where drawing takes time, and hand the results
 * back through `draw`.
 *
 * @throws {CoreError} as {@link brief}.
 * @example
 * ```ts
 * briefCharts(consultations, consultations.codings, { audience: "law-ministry" }).map((chart) => chart.id) // => ["challenges-and-recommendations"]
 * briefCharts(parseDataset({ schemaVersion: "1", title: "Empty" }), []) // => []
 * ```
 */
export function briefCharts(dataset: Dataset, codings: readonly Coding[], options: BriefOptions = {}): BriefChart[] {
  const say = sayOf(options.language ?? "en");
  return chartsOf(briefView(briefContent(dataset, codings, options), say, labelsOf(dataset, say), options)).map(({ id, spec }) => ({ id, spec }));
}
