/**
 * What the meetings say together: prevalence, keyness, differences, co-occurrence, saturation, gaps and trends, each number with its definition.
 *
 * @packageDocumentation
 */
export { type AnswerLink, answerLinks, type AnswerLinksOptions, type LinkableFinding, type LinkDecision } from "./answer-links.js";
export { type CodeNetwork, codeNetwork } from "./code-network.js";
export { type CodeSaturation, codeSaturation, type CodeSaturationOptions, type SaturationBand } from "./code-saturation.js";
export { coOccurrence, type CoOccurrenceOptions, type CoOccurrenceRow } from "./co-occurrence.js";
export type { Dimension, GroupValue } from "./dimension.js";
export { type ChallengeAnswers, type GapRow, gaps, type GapsOptions } from "./gaps.js";
export { keynessAgainstRest, keynessBetween, type KeynessOptions, type KeynessRow, type TermCounts } from "./keyness.js";
export { INTERVAL_ASSUMPTION, type Prevalence, prevalence, prevalenceAmongFindings, type PrevalenceDifference, prevalenceDifference, type PrevalenceOptions } from "./prevalence.js";
export { findingPrevalence, meetingPrevalence, type PrevalenceRow, type PrevalenceTableOptions } from "./prevalence-table.js";
export { rankStability } from "./rank-stability.js";
export { type RecurrentChallenge, recurrentChallenges, type RecurrentChallengesOptions } from "./recurrent-challenges.js";
export type { CodingKey, CountingUnit, FindingKey, KindedFinding, ThemeLevel } from "./rows.js";
export { type Saturation, saturation, type SaturationOptions, type SaturationRun } from "./saturation.js";
export { countCodes, countWords, type GroupedCounts } from "./term-counts.js";
export { type ThemeDifference, themeDifferences, type ThemeDifferencesOptions } from "./theme-differences.js";
export { type PeriodPrevalence, type ThemeTrend, themeTrends, type ThemeTrendsOptions } from "./theme-trends.js";
export { wordsOf } from "./words.js";
