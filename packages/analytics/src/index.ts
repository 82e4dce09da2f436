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
export type { CodingColumns, EvidenceColumns } from "./themes/columns/coding-columns.js";
export { childProtectionCoder } from "./themes/child-protection-coder.js";
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
