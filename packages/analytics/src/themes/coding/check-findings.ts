import { CoreError, type IssuePath } from "@redheart/core/errors";

/** What a finding may hold that no schema has checked. */
interface Unchecked {
  readonly id?: unknown;
  readonly text?: unknown;
  readonly language?: unknown;
}

/** Options of {@link checkFindings}. */
interface CheckOptions {
  /** The function that is asked to code them. */
  readonly caller: string;
  /** Number of the first of them. @defaultValue 0 */
  readonly from?: number;
  /** Whether they must have ids, by which their codings name them. @defaultValue false */
  readonly haveIds?: boolean;
}

/**
 * Refuses what a coder cannot read.
 *
 * @throws {CoreError} `invalid_type` for the first that is no finding, without what it holds.
 */
export function checkFindings(findings: readonly unknown[], { caller, from = 0, haveIds = false }: CheckOptions): void {
  for (let at = 0; at < findings.length; at++) {
    const wrong = problemOf(findings[at], haveIds);
    if (wrong !== undefined) throw new CoreError("invalid_type", `${caller}: ${wrong.must}; got another kind of value`, ["findings", from + at, ...wrong.path]);
  }
}

function problemOf(finding: unknown, hasId: boolean): { readonly must: string; readonly path: IssuePath } | undefined {
  if (typeof finding !== "object" || finding === null) return { must: "a finding must be an object", path: [] };
  const { id, text, language } = finding as Unchecked;
  if (hasId && typeof id !== "string") return { must: "id must be a text", path: ["id"] };
  if (typeof text !== "string") return { must: "text must be a text", path: ["text"] };
  if (language !== undefined && typeof language !== "string") return { must: "language must be a text", path: ["language"] };
  return undefined;
}
