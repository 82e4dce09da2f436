/**
 * Themes of what was said: a codebook compiled to a coder that says why.
 *
 * codebook → `compileCodebook` → coder → `codeFindings` → codings with evidence
 *
 * @packageDocumentation
 */
export type { CodedTheme, TextContext, ThemeCoder } from "./themes/coding/theme-coder.js";
export { compileCodebook, type CompileOptions } from "./themes/compile-codebook.js";
export { type CodableFinding, codeFindings, type CodeFindingsOptions, type CodingWorkers } from "./themes/code-findings.js";
export { codeColumns } from "./themes/columns/code-columns.js";
export type { CodableText } from "./themes/columns/column-coder.js";
export type { CodingColumns, EvidenceColumns } from "./themes/columns/coding-columns.js";
export { childProtectionCoder } from "./themes/child-protection-coder.js";
export { type CodedExample, learnWeights, weightsLearner, type LearnOptions } from "./themes/learning/learn-weights.js";
export { learnedCoder } from "./themes/learning/learned-coder.js";
export type { LearnedWeights, PackedTable } from "./themes/learning/learned-weights.js";
export type { Negation } from "./themes/matching/negation.js";
export { decidedCodings, type DecidedCodings, type DecidedCodingsOptions, type DecidingCoder } from "./themes/review/decided-codings.js";
export { reviewQueue, type ReviewItem, type ReviewQueueOptions } from "./themes/review/review-queue.js";
export type { DoubtKind, DoubtReason } from "./themes/review/doubt-reasons.js";
export { CodingSession, SessionDecision } from "./themes/review/coding-session.js";
export { startSession, type SessionStart } from "./themes/review/start-session.js";
export { decide, type NewDecision } from "./themes/review/decide.js";
export { undecidedFindings } from "./themes/review/undecided-findings.js";
export { mergeSessions } from "./themes/review/merge-sessions.js";
export { sessionCodings, type SessionCodings, type SessionDisagreement } from "./themes/review/session-codings.js";
export { parseSession, type ParseSessionOptions, writeSession } from "./themes/review/session-file.js";
export { adjustedRandIndex } from "./themes/discovery/adjusted-rand-index.js";
export { type ClusterStability, clusterStability, type ClusterStabilityOptions, type StabilityPoint } from "./themes/discovery/cluster-stability.js";
export { type ClusterTerm, clusterTerms, type ClusterTermOptions } from "./themes/discovery/cluster-terms.js";
export type { DiscoverOptions } from "./themes/discovery/discover-options.js";
export { discoverThemes } from "./themes/discovery/discover-themes.js";
export type { DiscoveredTheme, Discovery, ThemeCount, ThemeMembership } from "./themes/discovery/discovery.js";
export { type Gsdmm, gsdmm, type GsdmmOptions } from "./themes/discovery/gsdmm.js";
export { type Nmf, nmf, type NmfOptions } from "./themes/discovery/nmf.js";
export { normalizedMutualInformation } from "./themes/discovery/normalized-mutual-information.js";
export { npmiCoherence } from "./themes/discovery/npmi-coherence.js";
export type { Labels } from "./themes/discovery/partition-table.js";
export type { ThemePlace } from "./themes/discovery/place-theme.js";
export type { SparseRows, WholeNumbers } from "./themes/discovery/sparse-rows.js";
export { type SphericalKMeans, sphericalKMeans, type SphericalKMeansOptions } from "./themes/discovery/spherical-k-means.js";
export { termCounts, type TermMatrix, type TermOptions, type WordedFinding } from "./themes/discovery/term-counts.js";
export { tfIdf } from "./themes/discovery/tf-idf.js";
export { type IndicatorSuggestion, type IndicatorSuggestions, suggestIndicators, type SuggestIndicatorsOptions, type SuggestionFit } from "./themes/suggestion/suggest-indicators.js";
export type { ExampleFinding } from "./themes/suggestion/examples-of.js";
export { applySuggestions, type ApplySuggestionsOptions } from "./themes/suggestion/apply-suggestions.js";
