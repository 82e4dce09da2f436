import { CoreError } from "@redheart/core/errors";
import { jaccard } from "../statistics/jaccard.js";
import type { CodingKey, KindedFinding } from "./rows.js";
import { type TextSimilarity, textSimilarity } from "./text-similarity.js";

/** What a person says of a link; it overrules the score. An `Answer` of a dataset fits. */
export interface LinkDecision {
  readonly challengeId: string;
  readonly recommendationId: string;
  /** @defaultValue "answers" */
  readonly verdict?: "answers" | "does_not_answer" | undefined;
  /** Pseudonym of who decided. */
  readonly coderId: string;
  /** Shown with the link, unlike the memo of an answer, which is internal. */
  readonly reason?: string | undefined;
}

/** A recommendation that answers a challenge, how surely, and why it is thought to. */
export interface AnswerLink {
  readonly challengeId: string;
  readonly recommendationId: string;
  /** codeWeight · codeScore + (1 − codeWeight) · textScore. */
  readonly score: number;
  /** Jaccard index of the two findings' codes. */
  readonly codeScore: number;
  /** Cosine of the two texts, rare words weighing more. */
  readonly textScore: number;
  readonly sharedCodeIds: readonly string[];
  readonly sharedWords: readonly string[];
  readonly sameMeeting: boolean;
  /** `proposed` by score; `confirmed` or `rejected` by people; `disputed` where people disagree. */
  readonly status: "proposed" | "confirmed" | "rejected" | "disputed";
  /** Who decided, sorted; absent where nobody did. */
  readonly decidedBy?: readonly string[];
  /** The link in a sentence. */
  readonly because: string;
}

/** Settings of {@link answerLinks}. */
export interface AnswerLinksOptions {
  /** What people decided, such as the answers of a dataset, those of machine coders left out; of several by one coder on one link the last counts. @defaultValue none */
  readonly decisions?: Iterable<LinkDecision>;
  /** Least score of a proposed link. @defaultValue 0.35 */
  readonly minimumScore?: number;
  /** Weight of shared codes against words, 0 to 1. @defaultValue 0.6 */
  readonly codeWeight?: number;
  /** Link only findings of one meeting. @defaultValue false */
  readonly withinMeeting?: boolean;
  /** Splits a text into words. @defaultValue `wordsOf` */
  readonly words?: (text: string) => Iterable<string>;
}

/** A finding with its kind, place and text. */
export type LinkableFinding = KindedFinding & { readonly text: string };

const isRefusal = ({ verdict }: LinkDecision): boolean => verdict === "does_not_answer";

function statusOf(decisions: readonly LinkDecision[]): AnswerLink["status"] {
  if (decisions.length === 0) return "proposed";
  return decisions.every(isRefusal) ? "rejected" : decisions.some(isRefusal) ? "disputed" : "confirmed";
}

const explain = (sharedCodes: readonly string[], sharedWords: readonly string[], sameMeeting: boolean, decisions: readonly LinkDecision[]): string =>
  [
    ...decisions.map((decision) => `${decision.coderId} says it ${isRefusal(decision) ? "does not answer" : "answers"}${decision.reason === undefined ? "" : `: ${decision.reason}`}`),
    sharedCodes.length > 0 ? `codes in common: ${sharedCodes.join(", ")}` : "no code in common",
    sharedWords.length > 0 ? `words in common: ${sharedWords.join(", ")}` : "no telling word in common",
    sameMeeting ? "raised in one meeting" : "raised in different meetings",
  ].join("; ");

/**
 * Which recommendations answer which challenges: finding to finding, scored, explained, and overruled by people.
 *
 * Unit: findings. Formula: weighted mean of the Jaccard index of their codes and the cosine of their texts (tf · idf over all findings given).
 * A score proposes, people decide: a rejected link stays in the list as rejected, a confirmed one stands whatever its score, one that people see differently is disputed.
 *
 * @param findings Findings with kind and text; those of kind `challenge` and `recommendation` are linked.
 * @param codings Codings that count.
 * @returns Links by challenge, in the findings' order, the strongest first.
 * @throws {CoreError} `unknown_reference` for a decision on other findings; `invalid_option`.
 * @source Salton and Buckley 1988, doi:10.1016/0306-4573(88)90021-0, for the weights
 * @example
 * ```ts
 * const findings = [{ findingId: "f1", kind: "challenge", text: "Courts are slow" }, { findingId: "f2", kind: "recommendation", text: "Hear cases faster" }];
 * const codings = ["f1", "f2"].map((findingId) => ({ findingId, codeId: "court-delay" }));
 * answerLinks(findings, codings).map(({ status, score }) => [status, score]) // => [["proposed", 0.6]]
 * ```
 */
export function answerLinks(findings: Iterable<LinkableFinding>, codings: Iterable<CodingKey>, { decisions = [], minimumScore = 0.35, codeWeight = 0.6, withinMeeting = false, words }: AnswerLinksOptions = {}): AnswerLink[] {
  for (const [field, value] of Object.entries({ minimumScore, codeWeight })) {
    if (!(value >= 0 && value <= 1)) throw new CoreError("invalid_option", `answerLinks: ${field} must lie in [0, 1]; got another value`, [field]);
  }
  const rows = [...findings];
  const codes = new Map<string, Set<string>>();
  for (const { findingId, codeId } of codings) codes.set(findingId, (codes.get(findingId) ?? new Set()).add(codeId));
  const placesOf = (kind: string): number[] => rows.flatMap((row, at) => (row.kind === kind ? [at] : []));
  const [challenges, recommendations] = [placesOf("challenge"), placesOf("recommendation")];
  const decided = decisionsOf(decisions, new Set(challenges.map((at) => (rows[at] as LinkableFinding).findingId)), new Set(recommendations.map((at) => (rows[at] as LinkableFinding).findingId)));
  const similarity = textSimilarity(rows.map(({ text }) => text), words && { words });
  return challenges.flatMap((challenge) =>
    recommendations
      .flatMap((recommendation): AnswerLink[] => {
        const link = linkOf(challenge, recommendation, { rows, codes, similarity, decided, codeWeight, minimumScore, withinMeeting });
        return link === undefined ? [] : [link];
      })
      .toSorted((a, b) => Number(b.status === "confirmed") - Number(a.status === "confirmed") || b.score - a.score || (a.recommendationId < b.recommendationId ? -1 : 1)),
  );
}

const keyOf = (challengeId: string, recommendationId: string): string => `${challengeId}\n${recommendationId}`;

function decisionsOf(decisions: Iterable<LinkDecision>, challenges: ReadonlySet<string>, recommendations: ReadonlySet<string>): Map<string, LinkDecision[]> {
  const decided = new Map<string, LinkDecision[]>();
  let at = 0;
  for (const decision of decisions) {
    if (!challenges.has(decision.challengeId)) throw new CoreError("unknown_reference", "answerLinks: challengeId must be a challenge of the findings; got another id", ["decisions", at, "challengeId"]);
    if (!recommendations.has(decision.recommendationId)) throw new CoreError("unknown_reference", "answerLinks: recommendationId must be a recommendation of the findings; got another id", ["decisions", at, "recommendationId"]);
    const key = keyOf(decision.challengeId, decision.recommendationId);
    decided.set(key, [...(decided.get(key) ?? []).filter(({ coderId }) => coderId !== decision.coderId), decision].toSorted((a, b) => (a.coderId < b.coderId ? -1 : 1)));
    at++;
  }
  return decided;
}

interface Collection extends Required<Pick<AnswerLinksOptions, "codeWeight" | "minimumScore" | "withinMeeting">> {
  readonly rows: readonly LinkableFinding[];
  readonly codes: ReadonlyMap<string, ReadonlySet<string>>;
  readonly similarity: TextSimilarity;
  readonly decided: ReadonlyMap<string, readonly LinkDecision[]>;
}

const NO_CODES: ReadonlySet<string> = new Set();

/** The link of two findings; none where nobody decided on it and its score proposes none. */
function linkOf(challengeAt: number, recommendationAt: number, { rows, codes, similarity, decided, codeWeight, minimumScore, withinMeeting }: Collection): AnswerLink | undefined {
  const [challenge, recommendation] = [rows[challengeAt] as LinkableFinding, rows[recommendationAt] as LinkableFinding];
  const decisions = decided.get(keyOf(challenge.findingId, recommendation.findingId)) ?? [];
  const sameMeeting = typeof challenge.meetingId === "string" && challenge.meetingId === recommendation.meetingId;
  if (decisions.length === 0 && withinMeeting && !sameMeeting) return undefined;
  const [raised, answered] = [codes.get(challenge.findingId) ?? NO_CODES, codes.get(recommendation.findingId) ?? NO_CODES];
  const sharedCodeIds = [...raised].filter((code) => answered.has(code)).toSorted();
  const codeScore = jaccard(raised.size, answered.size, sharedCodeIds.length);
  const textScore = similarity.between(challengeAt, recommendationAt);
  const score = codeWeight * codeScore + (1 - codeWeight) * textScore;
  if (decisions.length === 0 && (score === 0 || score < minimumScore)) return undefined;
  const sharedWords = similarity.shared(challengeAt, recommendationAt).slice(0, 5);
  return {
    challengeId: challenge.findingId,
    recommendationId: recommendation.findingId,
    score,
    codeScore,
    textScore,
    sharedCodeIds,
    sharedWords,
    sameMeeting,
    status: statusOf(decisions),
    ...(decisions.length > 0 && { decidedBy: decisions.map(({ coderId }) => coderId) }),
    because: explain(sharedCodeIds, sharedWords, sameMeeting, decisions),
  };
}
