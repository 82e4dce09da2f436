import type { CodingSession, SessionDecision } from "./coding-session.js";

/**
 * The decisions that count, by finding and coder: those with the coder's highest revision. There are two where the coder went on in two copies of a session.
 */
export function currentDecisions({ decisions }: CodingSession): Map<SessionDecision["findingId"], Map<string, SessionDecision[]>> {
  const latest = new Map<SessionDecision["findingId"], Map<string, SessionDecision[]>>();
  for (const decision of decisions) {
    const byCoder = latest.get(decision.findingId) ?? new Map<string, SessionDecision[]>();
    latest.set(decision.findingId, byCoder);
    const own = byCoder.get(decision.coderId) ?? [];
    const revision = own[0]?.revision ?? 0;
    if (decision.revision > revision) byCoder.set(decision.coderId, [decision]);
    else if (decision.revision === revision) own.push(decision);
  }
  return latest;
}

/** What a coder decided; nothing where current decisions of that coder differ in codes or memo. */
export function standingDecision(own: readonly SessionDecision[]): SessionDecision | undefined {
  const said = new Set(own.map(({ codeIds, memo }) => JSON.stringify([codeIds.toSorted(), memo])));
  return said.size === 1 ? own[0] : undefined;
}
