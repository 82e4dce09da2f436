import type { CodingSession, SessionDecision } from "./coding-session.js";

/**
 * The decisions that count, by finding: of each coder those with the highest revision. Two of one coder have the same revision
 * where the coder went on in two copies of a session.
 */
export function currentDecisions({ decisions }: CodingSession): Map<string, SessionDecision[]> {
  const latest = new Map<string, Map<string, SessionDecision[]>>();
  for (const decision of decisions) {
    const byCoder = latest.get(decision.findingId) ?? new Map<string, SessionDecision[]>();
    latest.set(decision.findingId, byCoder);
    const own = byCoder.get(decision.coderId) ?? [];
    const revision = own[0]?.revision ?? 0;
    if (decision.revision > revision) byCoder.set(decision.coderId, [decision]);
    else if (decision.revision === revision) own.push(decision);
  }
  return new Map([...latest].map(([findingId, byCoder]) => [findingId, [...byCoder.values()].flat()]));
}
