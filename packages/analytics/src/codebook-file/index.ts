/**
 * A codebook as a file that a researcher edits, in YAML or JSON.
 *
 * text → `readCodebook` → codebook → `compileCodebook`; codebook → `writeCodebook` → text
 *
 * @packageDocumentation
 */
export { type CodebookIssue, type CodebookResult, readCodebook, safeReadCodebook } from "./read-codebook.js";
export { writeCodebook, type WriteCodebookOptions } from "./write-codebook.js";
