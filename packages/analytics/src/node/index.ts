/**
 * Coding that needs Node: files of findings, and several cores.
 *
 * findings.ndjson → `codeFile` → codings.ndjson; `codingWorkers` → `codeFile` or `codeFindings`
 *
 * @packageDocumentation
 */
export { codeFile, type CodeFileOptions, type FileCoding, type FileProgress } from "./code-file.js";
export type { CoderSource } from "./coder-source.js";
export { codingWorkers, type CodingPool, type CodingWorkersOptions } from "./coding-workers.js";
export type { RejectedLine } from "./rejected-line.js";
