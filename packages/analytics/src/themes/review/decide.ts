import { issuesOf } from "@redheart/core";
import { CoreError } from "@redheart/core/errors";
import { type CodingSession, SessionDecision } from "./coding-session.js";
import { decisionProblems, sessionReferences } from "./session-problems.js";

/** A decision to add to a session. */
export interface NewDecision {
  readonly findingId: string;
  /** Every code of the finding; none says that it was read and no code fits. */
  readonly codeIds: readonly string[];
  readonly memo?: string | undefined;
  /** Day, month or year of the decision, where it is to be kept. */
  readonly decidedOn?: string | undefined;
  /** Who decides. @defaultValue the session's coder, where there is one */
  readonly coderId?: string | undefined;
}

/**
 * The session with one decision more. An earlier decision of the same coder on the same finding stays, and no longer counts.
 *
 * @throws {CoreError} `unknown_reference`, `duplicate_id`, `missing_field` where several coders share the session and none is named, `invalid_format` for a memo that could not be read back, `invalid_value`.
 * @example
 * ```ts
 * const session = startSession({ codebook: { id: "services", version: "1", codes: [{ id: "shelter" }] }, coderId: "coder-a", findings: [{ id: "a-1" }] });
 * decide(session, { findingId: "a-1", codeIds: ["shelter"] }).decisions // => [{ findingId: "a-1", coderId: "coder-a", codeIds: ["shelter"], revision: 1 }]
 * decide(session, { findingId: "a-2", codeIds: [] }) // => throws "unknown_reference"
 * ```
 */
export function decide(session: CodingSession, { findingId, codeIds, memo, decidedOn, coderId }: NewDecision): CodingSession {
  const decider = coderId ?? (session.coderIds.length === 1 ? session.coderIds[0] : undefined);
  if (decider === undefined) throw new CoreError("missing_field", "decide: coderId must be given where several coders share a session; got none", ["coderId"]);
  const revision = 1 + session.decisions.reduce((last, one) => (one.findingId === findingId && one.coderId === decider ? Math.max(last, one.revision) : last), 0);
  const input = { findingId, coderId: decider, codeIds, revision, ...(memo === undefined ? {} : { memo }), ...(decidedOn === undefined ? {} : { decidedOn }) };
  const parsed = SessionDecision.safeParse(input);
  const issues = parsed.success ? decisionProblems(parsed.data, { from: "decide", base: [], known: sessionReferences(session) }) : issuesOf(parsed.error, input, { from: "decide" });
  const [first] = issues;
  if (first !== undefined) throw new CoreError(first.code, first.message, first.path, { issues });
  return { ...session, decisions: [...session.decisions, parsed.data as SessionDecision] };
}
