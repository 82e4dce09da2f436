import { FINDING_KINDS } from "../finding/finding.js";
import type { CoreIssue } from "../shared/errors.js";
import { pathText } from "../shared/zod-issues.js";
import type { RawCollections } from "./raw-collections.js";
import { keyOf } from "./record-key.js";

const fieldOf = (record: unknown, key: string): unknown => (typeof record === "object" && record !== null && Object.hasOwn(record, key) ? (record as Record<string, unknown>)[key] : undefined);

/**
 * Answers that join other findings than a recommendation and a challenge, and answers said twice by one coder.
 *
 * @param raw Collections as read.
 * @param from Name of the reporting function.
 */
export function* answerIssues(raw: Pick<RawCollections, "answers" | "findings">, from: string): Generator<CoreIssue> {
  const issue = (code: CoreIssue["code"], path: (string | number)[], must: string): CoreIssue => ({ code, path, message: `${from}: ${pathText(path)} must ${must}` });
  const kinds = new Map(raw.findings.map((finding) => [fieldOf(finding, "id"), fieldOf(finding, "kind")] as const));
  const seen = new Map<string, number>();
  for (const [at, answer] of raw.answers.entries()) {
    for (const kind of ["recommendation", "challenge"] as const) {
      const id = fieldOf(answer, `${kind}Id`);
      const found = kinds.get(id);
      if (FINDING_KINDS.some((known) => known === found) && found !== kind) yield issue("unknown_reference", ["answers", at, `${kind}Id`], `be the id of a ${kind}`);
    }
    const key = keyOf(...["recommendationId", "challengeId", "coderId"].map((name) => fieldOf(answer, name)));
    if (key === undefined) continue;
    const first = seen.get(key);
    if (first === undefined) seen.set(key, at);
    else yield issue("duplicate_id", ["answers", at], `say something else than answers[${first}]: same recommendation, challenge and coder`);
  }
}
