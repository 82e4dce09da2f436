import type { TopLevelSpec } from "vega-lite";
import { rowAxis, rowStep } from "./axis-labels.js";
import { LEFT_END } from "./bar-column.js";
import { frameChart } from "./frame-chart.js";
import { gapColumns, type GapOptions, type GapRow, gapStory } from "./gap-rows.js";
import { messageChart } from "./message-chart.js";
import { CHALLENGE_COLOUR, CHALLENGE_TEXT, RECOMMENDATION_COLOUR, RECOMMENDATION_TEXT } from "./palette.js";
import { COLUMN_TITLES } from "./words/column-titles.js";
import { gapWords } from "./words/gap-words.js";
import { NOTHING_TO_DRAW } from "./words/phrases.js";

/** Both halves together. */
const WIDTH = 460;
/** Narrowest half: room for its heading. */
const NARROWEST = 120;
/** Room for the number at the end of the longest bar. */
const NUMBER_ROOM = 34;

/**
 * Mirrored bars of challenges (to the left) and recommendations (to the right) by theme.
 *
 * Both sides share one scale, so that lengths compare; each bar prints its number.
 *
 * @param rows One a theme; themes without either are left out. Not changed.
 * @param options Language, words, order of themes.
 * @returns A plain Vega-Lite specification; one that says so in words when nothing was raised.
 * @throws {CoreError} `out_of_range` for a number that is not finite or out of its range, `duplicate_id` for a row that stands twice.
 * @example
 * ```ts
 * const spec = mirroredGapChart([{ codeId: "play-areas", codeLabel: "Play areas", challenges: 5, recommendations: 2 }]);
 * spec.description // => "Challenges outnumber recommendations in 1 of 1 themes, most in “Play areas” (5 to 2). Challenges beside recommendations for 1 theme. More challenges than recommendations in 1, more recommendations in 0. Bars to the left count challenges, to the right recommendations."
 * ```
 */
export function mirroredGapChart(rows: readonly GapRow[], options: GapOptions = {}): TopLevelSpec {
  const { language = "en" } = options;
  const story = gapStory("mirroredGapChart", rows, options);
  if (story === undefined) return messageChart(NOTHING_TO_DRAW[language], gapColumns(options), options);
  const { themes, labels, values, words } = story;
  const heading = COLUMN_TITLES[language];
  const greatest = { challenges: Math.max(...themes.map(({ challenges }) => challenges)), recommendations: Math.max(...themes.map(({ recommendations }) => recommendations)) };
  const perFinding = (WIDTH - 2 * NUMBER_ROOM) / (greatest.challenges + greatest.recommendations);
  const side = (kind: "challenges" | "recommendations") => {
    const isLeft = kind === "challenges";
    const width = Math.max(NARROWEST, Math.round(greatest[kind] * perFinding) + NUMBER_ROOM);
    return {
      width,
      height: { step: rowStep(labels, 24) },
      title: { text: heading[kind], anchor: isLeft ? "end" : "start", frame: "group", fontSize: 12, fontWeight: 600, color: isLeft ? CHALLENGE_TEXT : RECOMMENDATION_TEXT, offset: 6 },
      encoding: {
        y: { field: "codeId", type: "nominal", scale: { domain: themes.map(({ codeId }) => codeId), paddingInner: 0.25 }, title: null, axis: isLeft ? rowAxis(labels) : null },
        x: { field: kind, type: "quantitative", axis: null, scale: { domain: [0, width / perFinding], reverse: isLeft, nice: false } },
      },
      layer: [
        {
          mark: { type: "bar", color: isLeft ? CHALLENGE_COLOUR : RECOMMENDATION_COLOUR, ...(isLeft ? LEFT_END : {}) },
          encoding: { tooltip: [{ field: "codeLabel", title: heading.theme }, { field: `${kind}Text`, title: heading[kind] }, { field: isLeft ? "challengeEvidence" : "recommendationEvidence", title: " " }] },
        },
        { mark: { type: "text", align: isLeft ? "right" : "left", dx: isLeft ? -5 : 5, fontSize: 11, aria: false, color: isLeft ? CHALLENGE_TEXT : RECOMMENDATION_TEXT }, encoding: { text: { field: `${kind}Text`, type: "nominal" } } },
      ],
    };
  };
  return frameChart(
    { data: { values }, hconcat: [side("challenges"), side("recommendations")], spacing: 8 },
    { ...words, description: `${words.description} ${gapWords[language].mirrored}` },
    labels.width + WIDTH,
    options,
  );
}
