import { canonicalJson } from "@redheart/core";
import { CoreError } from "@redheart/core/errors";
import type { CodingSession } from "./coding-session.js";

const union = <T extends string>(one: readonly T[], other: readonly T[]): T[] => [...new Set([...one, ...other])].toSorted();

/** What must be the same in both, because a code means something in its codebook only. */
const codebookOf = ({ codebookId, codebookVersion, codeIds, otherCodeId }: CodingSession): string => canonicalJson({ codebookId, codebookVersion, codeIds: codeIds.toSorted(), otherCodeId });

/**
 * Two sessions as one: coders, findings and decisions of both, sorted; what both hold is held once, and nothing is lost.
 *
 * Merging is commutative, associative and idempotent, so any number of copies may be merged in any order. Where the coders differ stands in {@link sessionCodings}.
 *
 * @throws {CoreError} `invalid_value` where the sessions were coded with different codebooks or versions.
 * @example
 * ```ts
 * const codebook = { id: "services", version: "1", codes: [{ id: "shelter" }, { id: "police" }] };
 * const [one, other] = ["coder-a", "coder-b"].map((coderId) => startSession({ codebook, coderId, findings: [{ id: "a-1" }] }));
 * const merged = mergeSessions(decide(one, { findingId: "a-1", codeIds: ["shelter"] }), decide(other, { findingId: "a-1", codeIds: ["police"] }));
 * sessionCodings(merged).disagreements.map(({ findingId, disputedCodeIds }) => [findingId, disputedCodeIds]) // => [["a-1", ["police", "shelter"]]]
 * ```
 */
export function mergeSessions(one: CodingSession, other: CodingSession): CodingSession {
  if (codebookOf(one) !== codebookOf(other)) throw new CoreError("invalid_value", "mergeSessions: sessions must be coded with one codebook in one version; got two", ["codebookVersion"]);
  const decisions = new Map([...one.decisions, ...other.decisions].map((decision) => [canonicalJson([decision.findingId, decision.coderId, decision.revision, decision]), decision]));
  return {
    ...one,
    codeIds: one.codeIds.toSorted(),
    coderIds: union(one.coderIds, other.coderIds),
    findingIds: union(one.findingIds, other.findingIds),
    decisions: [...decisions].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, decision]) => decision),
  };
}
