import { Answer } from "@redheart/core";
import { describe, expect, it } from "vitest";
import { answerLinks, gaps, recurrentChallenges } from "@redheart/analytics/comparison";

const finding = (findingId: string, kind: string, text: string, addressees: string[] = []) => Object.freeze({ findingId, kind, text, addressees, meetingId: findingId.slice(0, 2), heroesPillar: "prevention" });
const findings = Object.freeze([
  finding("m1-1", "challenge", "Slow trials in court wear families down"),
  finding("m1-2", "recommendation", "Hold trials of children in court within six months", ["courts", "police"]),
  finding("m2-1", "challenge", "Trials in court take years"),
  finding("m2-2", "challenge", "No shelter takes boys"),
  finding("m3-1", "recommendation", "Teach parents about phones", ["schools"]),
  finding("m3-2", "observation", "Many shelter beds stand empty"),
]);
const codings = Object.freeze([["m1-1", "delay"], ["m1-2", "delay"], ["m1-2", "delay"], ["m2-1", "delay"], ["m2-2", "shelter"], ["m3-1", "parenting"], ["m3-2", "shelter"]].map(([findingId = "", codeId = ""]) => ({ findingId, codeId })));

describe("gaps", () => {
  it("puts themes with challenges and no recommendation first, then recommendations without a challenge", () => {
    expect(gaps(findings, codings).map(({ theme, status, challengeCount, recommendationCount }) => [theme, status, challengeCount, recommendationCount])).toEqual([
      ["shelter", "unanswered", 1, 0],
      ["parenting", "unprompted", 0, 1],
      ["delay", "both", 2, 1],
    ]);
  });

  it("names the addressees and the findings", () => {
    expect(gaps(findings, codings).at(-1)).toMatchObject({ challengeIds: ["m1-1", "m2-1"], recommendationIds: ["m1-2"], addressees: [{ addressee: "courts", count: 1 }, { addressee: "police", count: 1 }] });
  });

  it("looks within meetings, or any other group", () => {
    expect(gaps(findings, codings, { by: "meetingId" }).filter(({ theme }) => theme === "delay").map(({ group, status }) => [group, status])).toEqual([["m2", "unanswered"], ["m1", "both"]]);
    expect(gaps(findings, codings, { by: ({ heroesPillar }) => heroesPillar })).toHaveLength(3);
    expect(gaps(findings, codings.map((coding) => ({ ...coding, familyId: coding.codeId === "delay" ? "justice" : "care" })), { of: "family" }).map(({ theme, status }) => [theme, status])).toEqual([["justice", "both"], ["care", "both"]]);
  });

  it("names single challenges that no link answers, rejected links aside", () => {
    const links = answerLinks(findings, codings, { decisions: [{ challengeId: "m2-1", recommendationId: "m1-2", verdict: "does_not_answer", coderId: "reader-1" }] });
    expect(gaps(findings, codings, { links }).at(-1)?.unlinkedChallengeIds).toEqual(["m2-1"]);
    expect(gaps(findings, codings).at(-1)).not.toHaveProperty("unlinkedChallengeIds");
    expect(gaps(findings, codings).at(-1)).not.toHaveProperty("answers");
  });

  it("names the answers of each challenge and whom they ask, also from another group", () => {
    const ofSecond = gaps(findings, codings, { by: "meetingId", links: answerLinks(findings, codings) }).find(({ theme, group }) => theme === "delay" && group === "m2");
    expect(ofSecond).toMatchObject({ status: "unanswered", answers: [{ challengeId: "m2-1", recommendationIds: ["m1-2"], addressees: ["courts", "police"] }], unlinkedChallengeIds: [] });
    expect(gaps(findings, codings, { links: [] })[0]?.answers).toEqual([{ challengeId: "m2-2", recommendationIds: [], addressees: [] }]);
  });
});

describe("answerLinks", () => {
  it("scores shared codes and words, and says why", () => {
    const links = answerLinks(findings, codings);
    expect(links.map(({ challengeId, recommendationId, status }) => [challengeId, recommendationId, status])).toEqual([["m1-1", "m1-2", "proposed"], ["m2-1", "m1-2", "proposed"]]);
    expect(links[0]).toMatchObject({ codeScore: 1, sharedCodeIds: ["delay"], sameMeeting: true });
    expect(links[0]?.score).toBeCloseTo(0.6 + 0.4 * (links[0]?.textScore ?? 0), 12);
    expect(links[0]?.because).toContain("codes in common: delay; words in common: court, in, trials; raised in one meeting");
  });

  it("lets people overrule the score in both directions", () => {
    const decisions = [
      { challengeId: "m1-1", recommendationId: "m1-2", verdict: "does_not_answer", coderId: "reader-1", reason: "speaks of children only" },
      { challengeId: "m2-2", recommendationId: "m3-1", verdict: "answers", coderId: "reader-2" },
    ] as const;
    const links = answerLinks(findings, codings, { decisions });
    expect(links.find(({ challengeId }) => challengeId === "m1-1")).toMatchObject({ status: "rejected", decidedBy: ["reader-1"], because: expect.stringContaining("speaks of children only") });
    expect(links.find(({ challengeId }) => challengeId === "m2-2")).toMatchObject({ status: "confirmed", decidedBy: ["reader-2"], sharedCodeIds: [] });
  });

  it("takes the answers of a dataset as decisions, their memos left out", () => {
    const answer = { challengeId: "m2-2", recommendationId: "m3-1", coderId: "reader-2", memo: "for our eyes only" };
    const said = Answer.parse(answer);
    const link = answerLinks(findings, codings, { decisions: [said] }).find(({ challengeId }) => challengeId === "m2-2");
    expect(link).toMatchObject({ status: "confirmed", because: expect.stringContaining("reader-2 says it answers; no code in common") });
    expect(link?.because).not.toContain("our eyes");
    expect(answerLinks(findings, codings, { decisions: [Answer.parse({ ...answer, verdict: "does_not_answer" })] }).find(({ challengeId }) => challengeId === "m2-2")?.status).toBe("rejected");
  });

  it("calls a link disputed where people disagree; of one coder the last word counts", () => {
    const say = (coderId: string, verdict: "answers" | "does_not_answer") => ({ challengeId: "m1-1", recommendationId: "m1-2", coderId, verdict });
    const statusOf = (...decisions: ReturnType<typeof say>[]) => answerLinks(findings, codings, { decisions })[0];
    expect(statusOf(say("reader-2", "answers"), say("reader-1", "does_not_answer"))).toMatchObject({ status: "disputed", decidedBy: ["reader-1", "reader-2"], because: expect.stringMatching(/^reader-1 says it does not answer; reader-2 says it answers; codes/) });
    expect(statusOf(say("reader-1", "does_not_answer"), say("reader-1", "answers"))).toMatchObject({ status: "confirmed", decidedBy: ["reader-1"] });
  });

  it("links within a meeting only, on demand, and by codes alone", () => {
    expect(answerLinks(findings, codings, { withinMeeting: true }).map(({ challengeId }) => challengeId)).toEqual(["m1-1"]);
    expect(answerLinks(findings, codings, { codeWeight: 1 }).map(({ score }) => score)).toEqual([1, 1]);
    expect(answerLinks(findings, [], { codeWeight: 0, minimumScore: 0.1 }).every(({ score, textScore }) => score === textScore)).toBe(true);
  });

  it("keeps every score within [0, 1], also for empty and equal texts", () => {
    const twins = [finding("m1-1", "challenge", ""), finding("m1-2", "recommendation", ""), finding("m1-3", "challenge", "same"), finding("m1-4", "recommendation", "same")];
    for (const { score } of answerLinks(twins, [], { minimumScore: 0 })) expect(score >= 0 && score <= 1).toBe(true);
    expect(answerLinks([], [])).toEqual([]);
  });

  it("rejects decisions on other findings and weights outside [0, 1]", () => {
    expect(() => answerLinks(findings, codings, { decisions: [{ challengeId: "m1-2", recommendationId: "m1-2", verdict: "answers", coderId: "reader-1" }] })).toThrow(expect.objectContaining({ code: "unknown_reference" }));
    expect(() => answerLinks(findings, codings, { codeWeight: 2 })).toThrow(expect.objectContaining({ code: "invalid_option" }));
  });
});

describe("recurrentChallenges", () => {
  it("counts meetings in order, with their longest run and the recommendations", () => {
    expect(recurrentChallenges(findings, codings, ["m1", "m2", "m3", "m4"])).toMatchObject([
      { theme: "delay", meetingIds: ["m1", "m2"], longestRun: 2, count: 2, total: 4, estimate: 0.5, unit: "meeting", challengeIds: ["m1-1", "m2-1"], recommendationIds: ["m1-2"] },
    ]);
    expect(recurrentChallenges(findings, codings, ["m1", "m3", "m2"])[0]?.longestRun).toBe(1);
    expect(recurrentChallenges(findings, codings, ["m1", "m2"], { minimum: 3 })).toEqual([]);
  });
});
