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
