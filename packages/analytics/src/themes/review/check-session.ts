import { type CoreIssue, issuesOf, pathText } from "@redheart/core";
import { CoreError } from "@redheart/core/errors";
import { CodingSession } from "./coding-session.js";
import { repeatedAt } from "../coding/repeated-at.js";
import { decisionProblems, sessionReferences } from "./session-problems.js";

function repeatedIds(session: CodingSession, from: string): CoreIssue[] {
  return (["codeIds", "coderIds", "findingIds"] as const).flatMap((field) =>
    repeatedAt(session[field]).map((at): CoreIssue => ({ code: "duplicate_id", path: [field, at], message: `${from}: ${pathText([field, at])} must be unique; got an id a second time` })),
  );
}

function unknownOther({ codeIds, otherCodeId }: CodingSession, from: string): CoreIssue[] {
  if (otherCodeId === undefined || codeIds.includes(otherCodeId)) return [];
  return [{ code: "unknown_reference", path: ["otherCodeId"], message: `${from}: otherCodeId must name a code of the codebook; got an unknown one` }];
}

/**
 * A session whose shape and references hold.
 *
 * @throws {CoreError} `invalid_value` with every problem and its path.
 */
export function checkSession(input: unknown, from: string): CodingSession {
  const parsed = CodingSession.safeParse(input);
  if (!parsed.success) throw invalid(issuesOf(parsed.error, input, { from }));
  const known = sessionReferences(parsed.data);
  const issues = [...repeatedIds(parsed.data, from), ...unknownOther(parsed.data, from), ...parsed.data.decisions.flatMap((decision, at) => decisionProblems(decision, { from, base: ["decisions", at], known }))];
  if (issues.length > 0) throw invalid(issues);
  return parsed.data;
}

const invalid = (issues: readonly CoreIssue[]): CoreError => new CoreError("invalid_value", (issues[0] as CoreIssue).message, issues[0]?.path, { issues });
