import { currentDecisions, standingDecision } from "./current-decisions.js";
import type { CodingSession } from "./coding-session.js";

/**
 * Findings of a session that its coders have yet to read, or to decide anew because two copies of theirs differ, in the session's order: where to go on.
 *
 * @param session The session.
 * @param coderId Whose findings; those that not everyone has decided where none is named.
 * @example
 * ```ts
 * const session = startSession({ codebook: { id: "services", version: "1", codes: [{ id: "shelter" }] }, coderId: "coder-a", findings: [{ id: "a-1" }, { id: "a-2" }] });
 * undecidedFindings(decide(session, { findingId: "a-1", codeIds: ["shelter"] })) // => ["a-2"]
 * ```
 */
export function undecidedFindings(session: CodingSession, coderId?: string): string[] {
  const current = currentDecisions(session);
  const coders = coderId === undefined ? session.coderIds : [coderId];
  return session.findingIds.filter((id) => coders.some((coder) => standingDecision(current.get(id)?.get(coder) ?? []) === undefined));
}
