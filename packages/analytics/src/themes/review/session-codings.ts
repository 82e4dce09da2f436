import type { Coding } from "@redheart/core";
import type { CodingSession, SessionDecision } from "./coding-session.js";
import { currentDecisions } from "./current-decisions.js";

/** One finding on which decisions differ: of several coders, or of one who went on in two copies. */
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
  /** Codings of every coder, with memos. */
  readonly codings: readonly Coding[];
  /** Findings that each coder read, also where no code fits: the `readBy` of agreement, of `decidedCodings` and of `reviewQueue`. */
  readonly readBy: ReadonlyMap<string, readonly string[]>;
  readonly disagreements: readonly SessionDisagreement[];
}

function disagreementOf(findingId: string, decisions: readonly SessionDecision[]): SessionDisagreement[] {
  const given = [...new Set(decisions.flatMap(({ codeIds }) => codeIds))].toSorted();
  const isAgreed = (code: (typeof given)[number]): boolean => decisions.every(({ codeIds }) => codeIds.includes(code));
  const disputedCodeIds = given.filter((code) => !isAgreed(code));
  return disputedCodeIds.length === 0 ? [] : [{ findingId, decisions, agreedCodeIds: given.filter(isAgreed), disputedCodeIds }];
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
  const codings = new Map<string, Coding>();
  const readBy = new Map<string, Set<string>>();
  const disagreements: SessionDisagreement[] = [];
  for (const [findingId, decisions] of currentDecisions(session)) {
    for (const { coderId, codeIds, memo, findingId: id } of decisions) {
      readBy.set(coderId, (readBy.get(coderId) ?? new Set()).add(findingId));
      for (const codeId of codeIds) {
        const key = `${findingId} ${coderId} ${codeId}`;
        if (!codings.has(key)) codings.set(key, { findingId: id, codebookId, codebookVersion, codeId, coderId, evidence: [], ...(memo === undefined ? {} : { memo }) });
      }
    }
    disagreements.push(...disagreementOf(findingId, decisions));
  }
  return { codings: [...codings.values()], readBy: new Map([...readBy].map(([coderId, findings]) => [coderId, [...findings]])), disagreements };
}
