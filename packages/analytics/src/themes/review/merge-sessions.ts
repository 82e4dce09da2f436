import { canonicalJson } from "@redheart/core";
import { CoreError } from "@redheart/core/errors";
import type { CodingSession, SessionDecision } from "./coding-session.js";

/** The list itself where both hold the same in the same order, else what either holds in order of its keys: so the order of merging changes nothing. */
function union<T>(one: readonly T[], other: readonly T[], keyOf: (item: T) => string): T[] {
  const [keys, otherKeys] = [one.map(keyOf), other.map(keyOf)];
  if (keys.length === otherKeys.length && keys.every((key, at) => key === otherKeys[at])) return [...one];
  const items = new Map([...one, ...other].map((item) => [keyOf(item), item]));
  return [...items].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, item]) => item);
}

const itself = (id: string): string => id;
const keyOfDecision = (decision: SessionDecision): string => canonicalJson([decision.findingId, decision.coderId, decision.revision, decision]);

/** What must be the same in both, because a code means something in its codebook only. */
const codebookOf = ({ codebookId, codebookVersion, codeIds, otherCodeId }: CodingSession): string => canonicalJson({ codebookId, codebookVersion, codeIds: codeIds.toSorted(), otherCodeId });

/**
 * Two sessions as one: codes, coders, findings and decisions of both. What both hold is held once, and nothing is lost. A list that is the same in both
 * keeps its order, so findings stay in the order in which all read them; one that differs is sorted.
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
  return {
    ...one,
    codeIds: union(one.codeIds, other.codeIds, itself),
    coderIds: union(one.coderIds, other.coderIds, itself),
    findingIds: union(one.findingIds, other.findingIds, itself),
    decisions: union(one.decisions, other.decisions, keyOfDecision),
  };
}
