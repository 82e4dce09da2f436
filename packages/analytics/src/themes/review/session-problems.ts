import { type CoreIssue, pathText } from "@redheart/core";
import { repeatedAt } from "../coding/repeated-at.js";
import type { CodingSession, SessionDecision } from "./coding-session.js";

/** What a session's references are checked against. */
export interface SessionReferences {
  readonly codeIds: ReadonlySet<string>;
  readonly coderIds: ReadonlySet<string>;
  readonly findingIds: ReadonlySet<string>;
  readonly otherCodeId: string | undefined;
}

/** The ids that decisions of a session may name. */
export const sessionReferences = ({ codeIds, coderIds, findingIds, otherCodeId }: CodingSession): SessionReferences => ({
  codeIds: new Set<string>(codeIds),
  coderIds: new Set<string>(coderIds),
  findingIds: new Set<string>(findingIds),
  otherCodeId,
});

/** What is wrong with a decision of a session: ids that it does not know, a code given twice, the code for others joined with another. */
export function decisionProblems({ findingId, coderId, codeIds }: SessionDecision, { from, base, known }: { readonly from: string; readonly base: CoreIssue["path"]; readonly known: SessionReferences }): CoreIssue[] {
  const issue = (code: CoreIssue["code"], path: CoreIssue["path"], must: string): CoreIssue => ({ code, path: [...base, ...path], message: `${from}: ${pathText([...base, ...path])} must ${must}` });
  return [
    ...(known.findingIds.has(findingId) ? [] : [issue("unknown_reference", ["findingId"], "name a finding of the session; got an unknown one")]),
    ...(known.coderIds.has(coderId) ? [] : [issue("unknown_reference", ["coderId"], "name a coder of the session; got an unknown one")]),
    ...codeIds.flatMap((id, at) => (known.codeIds.has(id) ? [] : [issue("unknown_reference", ["codeIds", at], "name a code of the codebook; got an unknown one")])),
    ...repeatedAt(codeIds).map((at) => issue("duplicate_id", ["codeIds", at], "differ from the others; got one a second time")),
    ...(codeIds.length > 1 && codeIds.some((id) => id === known.otherCodeId) ? [issue("invalid_value", ["codeIds"], "hold the code for other findings alone; got it joined with another")] : []),
  ];
}
