import { CoreError, type IssuePath } from "@redheart/core/errors";
import { repeatedAt } from "./repeated-at.js";

/** What a finding may hold that no schema has checked. */
interface Unchecked {
  readonly id?: unknown;
  readonly text?: unknown;
  readonly language?: unknown;
}

/** Options of {@link checkFinding} and {@link checkFindings}. */
interface CheckOptions {
  /** The function that they were handed to, as errors name it. */
  readonly caller: string;
  /** Whether they must have ids, by which their codings name them. @defaultValue false */
  readonly haveIds?: boolean;
}

/**
 * Refuses finding `number` where a coder cannot read it.
 *
 * @throws {CoreError} `invalid_type`, without what it holds.
 */
export function checkFinding(finding: unknown, number: number, { caller, haveIds = false }: CheckOptions): void {
  const wrong = problemOf(finding, haveIds);
  if (wrong !== undefined) throw new CoreError("invalid_type", `${caller}: ${wrong.must}; got another kind of value`, ["findings", number, ...wrong.path]);
}

/** {@link checkFinding} for each of many, which must cost next to nothing. */
export function checkFindings(findings: readonly unknown[], options: CheckOptions): void {
  for (let at = 0; at < findings.length; at++) checkFinding(findings[at], at, options);
}

/**
 * Refuses findings of which two have one id.
 *
 * @throws {CoreError} `duplicate_id`, at the second of them.
 */
export function checkIdsDiffer(findings: readonly { readonly id: string }[], caller: string): void {
  const [twice] = repeatedAt(findings.map(({ id }) => id));
  if (twice !== undefined) throw new CoreError("duplicate_id", `${caller}: findings must have ids that differ; got one twice`, ["findings", twice, "id"]);
}

function problemOf(finding: unknown, hasId: boolean): { readonly must: string; readonly path: IssuePath } | undefined {
  if (typeof finding !== "object" || finding === null) return { must: "a finding must be an object", path: [] };
  const { id, text, language } = finding as Unchecked;
  if (hasId && typeof id !== "string") return { must: "id must be a text", path: ["id"] };
  if (typeof text !== "string") return { must: "text must be a text", path: ["text"] };
  if (language !== undefined && typeof language !== "string") return { must: "language must be a text", path: ["language"] };
  return undefined;
}
