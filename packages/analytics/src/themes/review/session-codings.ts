import type { Coding } from "@redheart/core";
import type { CodingSession, SessionDecision } from "./coding-session.js";
import { currentDecisions, standingDecision } from "./current-decisions.js";

/** One finding on which decisions differ: in codes, or, of one coder who went on in two copies, in the memo alone; then no code is disputed. */
export interface SessionDisagreement {
  readonly findingId: string;
  readonly decisions: readonly SessionDecision[];
  /** Codes of every decision. */
  readonly agreedCodeIds: readonly string[];
  /** Codes of some decisions only. */
  readonly disputedCodeIds: readonly string[];
}

/** What a session comes to. */
export interface SessionCodings {
  /** Codings of every coder, with memos. A coder whose own decisions on a finding differ has none there until deciding anew. */
  readonly codings: readonly Coding[];
  /** Findings that each coder decided, also where no code fits: the `readBy` of agreement, of `decidedCodings` and of `reviewQueue`. */
  readonly readBy: ReadonlyMap<string, readonly string[]>;
  readonly disagreements: readonly SessionDisagreement[];
}

function disagreementOf(findingId: string, byCoder: ReadonlyMap<string, readonly SessionDecision[]>): SessionDisagreement[] {
  const decisions = [...byCoder.values()].flat();
  const given = [...new Set(decisions.flatMap(({ codeIds }) => codeIds))].toSorted();
  const isAgreed = (code: (typeof given)[number]): boolean => decisions.every(({ codeIds }) => codeIds.includes(code));
  const disputedCodeIds = given.filter((code) => !isAgreed(code));
  const everyoneDecided = [...byCoder.values()].every((own) => standingDecision(own) !== undefined);
  return everyoneDecided && disputedCodeIds.length === 0 ? [] : [{ findingId, decisions, agreedCodeIds: given.filter(isAgreed), disputedCodeIds }];
}

/**
 * The codings of a session, what each coder read, and where decisions differ.
 *
 * @param session One coder's, or several coders' merged.
 * @example
 * ```ts
 * const session = startSession({ codebook: { id: "services", version: "1", codes: [{ id: "shelter" }] }, coderId: "coder-a", findings: [{ id: "a-1" }] });
 * const { codings, readBy } = sessionCodings(decide(session, { findingId: "a-1", codeIds: ["shelter"], memo: "Night only" }));
 * codings // => [{ findingId: "a-1", codebookId: "services", codebookVersion: "1", codeId: "shelter", coderId: "coder-a", evidence: [], memo: "Night only" }]
 * readBy.get("coder-a") // => ["a-1"]
 * ```
 */
export function sessionCodings(session: CodingSession): SessionCodings {
  const { codebookId, codebookVersion } = session;
  const codings: Coding[] = [];
  const readBy = new Map<string, string[]>();
  const disagreements: SessionDisagreement[] = [];
  for (const [findingId, byCoder] of currentDecisions(session)) {
    for (const own of byCoder.values()) {
      const decision = standingDecision(own);
      if (decision === undefined) continue;
      const { coderId, codeIds, memo } = decision;
      const read = readBy.get(coderId) ?? [];
      readBy.set(coderId, read);
      read.push(findingId);
      for (const codeId of codeIds) codings.push({ findingId, codebookId, codebookVersion, codeId, coderId, evidence: [], ...(memo === undefined ? {} : { memo }) });
    }
    disagreements.push(...disagreementOf(findingId, byCoder));
  }
  return { codings, readBy, disagreements };
}
