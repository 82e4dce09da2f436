import type { LabelLanguage } from "@redheart/core";
import type { TopLevelSpec } from "vega-lite";
import { rowAxis, rowStep } from "./axis-labels.js";
import { frameChart } from "./frame-chart.js";
import { gapColumns, type GapOptions, type GapRow, type GapStory, gapStory } from "./gap-rows.js";
import { messageChart } from "./message-chart.js";
import { picking } from "./picking.js";
import { CHALLENGE_COLOUR, CHALLENGE_TEXT, NEUTRAL, RECOMMENDATION_COLOUR, RECOMMENDATION_TEXT } from "./palette.js";
import { COLUMN_TITLES } from "./words/column-titles.js";
import { NOTHING_TO_DRAW } from "./words/phrases.js";

const WIDTH = 420;
/** Room between a row's label and a mark at 0 for the number of that mark. */
const NUMBER_ROOM = 30;

/** One mark a theme and kind; its number stands on the side away from the other mark. */
const marksOf = (values: GapStory["values"], language: LabelLanguage) =>
  values.flatMap(({ codeId, codeLabel, challenges = 0, recommendations = 0, challengesText, recommendationsText, challengeEvidence, recommendationEvidence }) => [
    { codeId, codeLabel, kind: COLUMN_TITLES[language].challenges, value: challenges, text: challengesText, evidence: challengeEvidence, colour: CHALLENGE_TEXT, isRight: challenges > recommendations },
    { codeId, codeLabel, kind: COLUMN_TITLES[language].recommendations, value: recommendations, text: recommendationsText, evidence: recommendationEvidence, colour: RECOMMENDATION_TEXT, isRight: recommendations >= challenges },
  ]);

/** Names of both marks over those of the first row, each on the side away from the other. */
function markNames({ challenges, recommendations }: GapRow, greatest: number, language: LabelLanguage) {
  const isChallengeLeft = challenges <= recommendations;
  // Marks far apart have their names over them; names of close ones stand apart themselves.
  const inward = (Math.abs(challenges - recommendations) / greatest) * WIDTH > 30 ? 6 : -4;
  const name = (kind: "challenges" | "recommendations", value: number, colour: string, isLeft: boolean) => ({ name: COLUMN_TITLES[language][kind], value, colour, align: isLeft ? "right" : "left", dx: isLeft ? inward : -inward });
  return [name("challenges", challenges, CHALLENGE_TEXT, isChallengeLeft), name("recommendations", recommendations, RECOMMENDATION_TEXT, !isChallengeLeft)];
}

/**
 * Dumbbell chart of challenges and recommendations by theme: where much is complained of and little proposed.
 *
 * Squares are challenges, circles recommendations; the first row names them. Where both are equal the circle lies on the
 * square. Clicking a mark picks it (`picked`: `codeId`, `kind`).
 *
 * @param rows One a theme; themes without either are left out. Not changed.
 * @param options Language, words, order of themes.
 * @returns A plain Vega-Lite specification; one that says so in words when nothing was raised.
 * @throws {CoreError} `out_of_range` for a number that is not finite or out of its range, `duplicate_id` for a row that stands twice.
 * @example
 * ```ts
 * const spec = gapChart([{ codeId: "play-areas", codeLabel: "Play areas", challenges: 5, recommendations: 2 }]);
 * spec.description // => "Challenges outnumber recommendations in 1 of 1 themes, most in “Play areas” (5 to 2). Challenges beside recommendations for 1 theme. More challenges than recommendations in 1, more recommendations in 0."
 * chartTable(spec).rows // => [{ codeLabel: "Play areas", challenges: 5, recommendations: 2, gap: -3 }]
 * ```
 */
export function gapChart(rows: readonly GapRow[], options: GapOptions = {}): TopLevelSpec {
  const { language = "en" } = options;
  const story = gapStory("gapChart", rows, options);
  if (story === undefined) return messageChart(NOTHING_TO_DRAW[language], gapColumns(options), options);
  const { themes, labels, values, words } = story;
  const heading = COLUMN_TITLES[language];
  const greatest = Math.max(...themes.flatMap(({ challenges, recommendations }) => [challenges, recommendations]));
  const x = { type: "quantitative", title: heading.findings, scale: { domain: [0, greatest * 1.04], nice: true }, axis: { tickMinStep: 1, format: ",d", grid: true } };
  const y = { field: "codeId", type: "nominal", scale: { domain: themes.map(({ codeId }) => codeId) }, title: null, axis: { ...rowAxis(labels), labelPadding: NUMBER_ROOM } };
  const kinds = [heading.challenges, heading.recommendations];
  const { params, outline } = picking(["codeId", "kind"]);
  return frameChart(
    {
      width: WIDTH,
      height: { step: rowStep(labels) },
      layer: [
        { data: { values }, mark: { type: "rule", color: NEUTRAL, strokeWidth: 4, aria: false }, encoding: { y, x: { field: "challenges", ...x }, x2: { field: "recommendations" } } },
        ...markNames(themes[0] as GapRow, greatest, language).map(({ name, colour, value, align, dx }) => ({ data: { values: [{ value, name }] }, mark: { type: "text", align, dx, fontWeight: 600, color: colour, aria: false }, encoding: { x: { field: "value", ...x }, y: { value: -8 }, text: { field: "name", type: "nominal" } } })),
        {
          data: { values: marksOf(values, language) },
          layer: [
            {
              params,
              mark: { type: "point", size: 110, cursor: "pointer" },
              encoding: {
                x: { field: "value", ...x },
                y,
                color: { field: "kind", type: "nominal", title: null, scale: { domain: kinds, range: [CHALLENGE_COLOUR, RECOMMENDATION_COLOUR] }, legend: null },
                shape: { field: "kind", type: "nominal", title: null, scale: { domain: kinds, range: ["square", "circle"] }, legend: null },
                stroke: outline,
                tooltip: [{ field: "codeLabel", title: heading.theme }, { field: "kind", title: heading.kind }, { field: "text", title: heading.findings }, { field: "evidence", title: " " }],
              },
            },
            ...(["left", "right"] as const).flatMap((align) =>
              [CHALLENGE_TEXT, RECOMMENDATION_TEXT].map((colour) => ({
                transform: [{ filter: `datum.isRight === ${align === "left"} && datum.colour === "${colour}"` }],
                mark: { type: "text", align, dx: align === "left" ? 9 : -9, fontSize: 11, aria: false, color: colour },
                encoding: { x: { field: "value", ...x }, y, text: { field: "text", type: "nominal" } },
              })),
            ),
          ],
        },
      ],
    },
    words,
    labels.width + NUMBER_ROOM + WIDTH,
    options,
  );
}
