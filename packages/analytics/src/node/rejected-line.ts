import type { CoreErrorCode, CoreIssue } from "@redheart/core/errors";
import type { LineReject } from "./line-coder.js";

/** A line that `codeFile` left out, as its file of such lines tells of it. */
export interface RejectedLine {
  /** Number of the line in the file of findings, from 1. */
  readonly line: number;
  /** Byte of that file at which the line begins, from 0. */
  readonly byte: number;
  /** What is wrong. */
  readonly code: CoreErrorCode;
  /** The field that is wrong; empty if it is the whole line. */
  readonly path: CoreIssue["path"];
  /** What is wrong, in words that repeat nothing of the line. */
  readonly message: string;
  /** What the line says, without its end; absent where it is not UTF-8 or longer than 8 MiB: it is found where it begins. */
  readonly content?: string;
}

/**
 * A line of the file of lines left out.
 *
 * @param before Lines before the batch of the reject.
 */
export function rejectedLine({ line, byte, issue: { code, path, message }, content }: LineReject, before: number): string {
  const rejected: RejectedLine = { line: before + line + 1, byte, code, path, message, ...(content !== undefined && { content }) };
  return `${JSON.stringify(rejected)}\n`;
}
