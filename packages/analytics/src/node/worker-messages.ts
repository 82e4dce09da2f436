import type { CoreErrorCode, CoreIssue } from "@redheart/core/errors";
import type { ThemeCoder } from "../themes/coding/theme-coder.js";
import type { CodingColumns } from "../themes/columns/coding-columns.js";
import type { CodedLines } from "./line-coder.js";
import type { SpanWork } from "./span-coder.js";

/** What a worker is asked: to code texts into columns, or a span of a file to lines of codings. */
export type WorkerRequest = { readonly texts: readonly string[]; readonly languages: readonly string[] } | { readonly span: SpanWork };

/** Who codes in a worker. */
export type CoderIdentity = Pick<ThemeCoder, "coder" | "codebookId" | "codebookVersion">;

/** What a worker answers: who it is, once; then one answer for each request, in order. */
export type WorkerAnswer =
  | { readonly ready: CoderIdentity }
  | { readonly columns: CodingColumns }
  | { readonly coded: CodedLines }
  | { readonly failed: { readonly code: CoreErrorCode | undefined; readonly message: string; readonly path: CoreIssue["path"]; readonly issues: readonly CoreIssue[] } };
