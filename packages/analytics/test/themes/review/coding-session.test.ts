import { CoreError } from "@redheart/core/errors";
import fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";
import { type CodingSession, decide, decidedCodings, mergeSessions, parseSession, reviewQueue, sessionCodings, startSession, undecidedFindings, writeSession } from "@redheart/analytics";
import { smallCodebook } from "../small-codebook.js";

const codebook = smallCodebook({ shelter: [], police: [], courts: [], other: [] }, { otherCodeId: "other" as never });
const findings = ["f-1", "f-2", "f-3"].map((id) => ({ id })) as never[];
const start = (coderId: string, over: object = {}): CodingSession => startSession({ codebook, coderId, findings, ...over });
const failure = (work: () => unknown): CoreError => {
  try {
    work();
  } catch (error) {
    if (error instanceof CoreError) return error;
  }
  throw new Error("expected a CoreError");
};
const freeze = <T>(value: T): T => {
  if (typeof value === "object" && value !== null) Object.values(Object.freeze(value)).forEach(freeze);
  return value;
};

describe("a coding session", () => {
  it("keeps each decision and counts the last of a coder", () => {
    const session = decide(decide(freeze(start("coder-a")), { findingId: "f-1", codeIds: ["police"] }), { findingId: "f-1", codeIds: ["shelter", "courts"], memo: "Night only", decidedOn: "2024-05" });
    expect(session.decisions.map(({ revision, codeIds }) => [revision, codeIds])).toEqual([[1, ["police"]], [2, ["shelter", "courts"]]]);
    expect(sessionCodings(session).codings.map(({ codeId, memo, codebookVersion }) => [codeId, memo, codebookVersion])).toEqual([["shelter", "Night only", "1"], ["courts", "Night only", "1"]]);
    expect(session.decisions[1]?.decidedOn).toBe("2024-05");
  });
  it("knows what is yet to be read, and that reading without a code is reading", () => {
    const session = decide(start("coder-a"), { findingId: "f-2", codeIds: [] });
    expect(undecidedFindings(session)).toEqual(["f-1", "f-3"]);
    expect(undecidedFindings(session, "coder-b")).toEqual(["f-1", "f-2", "f-3"]);
    expect(sessionCodings(session).readBy).toEqual(new Map([["coder-a", ["f-2"]]]));
  });
  it.each([
    ["an unknown finding", { findingId: "f-9", codeIds: [] }, "unknown_reference", ["findingId"]],
    ["an unknown code", { findingId: "f-1", codeIds: ["shelter", "none"] }, "unknown_reference", ["codeIds", 1]],
    ["an unknown coder", { findingId: "f-1", codeIds: [], coderId: "coder-z" }, "unknown_reference", ["coderId"]],
    ["a code given twice", { findingId: "f-1", codeIds: ["shelter", "shelter"] }, "duplicate_id", ["codeIds", 1]],
    ["other joined with another code", { findingId: "f-1", codeIds: ["other", "shelter"] }, "invalid_value", ["codeIds"]],
    ["an empty memo", { findingId: "f-1", codeIds: [], memo: "" }, "out_of_range", ["memo"]],
    ["an impossible date", { findingId: "f-1", codeIds: [], decidedOn: "2024-02-31" }, "impossible_date", ["decidedOn"]],
    ["a memo with direction isolates", { findingId: "f-1", codeIds: [], memo: "\u2066a\u2069" }, "invalid_format", ["memo"]],
    ["a memo with a control character", { findingId: "f-1", codeIds: [], memo: "a\u0000" }, "invalid_format", ["memo"]],
    ["a memo with half a surrogate pair", { findingId: "f-1", codeIds: [], memo: "a\ud800" }, "invalid_format", ["memo"]],
  ])("refuses %s", (_, decision, code, path) => {
    const error = failure(() => decide(start("coder-a"), decision));
    expect([error.code, error.path]).toEqual([code, path]);
  });
  it("refuses a name with spaces for a pseudonym, and findings named twice", () => {
    expect(failure(() => start("A Person")).issues.map(({ path }) => path)).toEqual([["coderIds", 0]]);
    expect(failure(() => start("coder-a", { findings: [...findings, findings[0]] })).issues.map(({ code, path }) => [code, path])).toEqual([["duplicate_id", ["findingIds", 3]]]);
  });
  it("says what a text must be, without repeating it", () => {
    expect(failure(() => decide(start("coder-a"), { findingId: "f-1", codeIds: [], memo: "secret\u202e" })).message).toBe("decide: memo must be a text without control characters, direction overrides or broken surrogate pairs; got one");
  });
  it("refuses a version of a codebook that could not be read back", () => {
    expect(failure(() => start("coder-a", { codebook: { ...codebook, version: "1\u202e" } })).issues.map(({ code, path }) => [code, path])).toEqual([["invalid_format", ["codebookVersion"]]]);
  });
  it("refuses a code for others that is no code of the codebook", () => {
    expect(failure(() => start("coder-a", { codebook: { ...codebook, otherCodeId: "none" } })).issues.map(({ code, path }) => [code, path])).toEqual([["unknown_reference", ["otherCodeId"]]]);
  });
});

describe("a saved session", () => {
  const session = decide(start("coder-a"), { findingId: "f-1", codeIds: ["shelter"], memo: "আশ্রয়" });
  it("is resumed where it stopped", () => {
    const resumed = parseSession(writeSession(session), { codebook });
    expect(resumed).toEqual(session);
    expect(undecidedFindings(decide(resumed, { findingId: "f-2", codeIds: ["police"] }))).toEqual(["f-3"]);
  });
  it("is resumed whatever text was decided with", () => {
    const unit = fc.oneof(fc.constantFrom("a", "\n", "\u0007", "\u202e", "\u2069", "\ud800", "\udc00", "\u200d", "আ"), fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)));
    const anyText = fc.array(unit, { maxLength: 6 }).map((units) => units.join(""));
    const held = (memo: string, version: string): CodingSession[] => {
      try {
        return [decide(start("coder-a", { codebook: { ...codebook, version } }), { findingId: "f-1", codeIds: [], memo })];
      } catch {
        return [];
      }
    };
    fc.assert(fc.property(anyText, anyText, (memo, version) => {
      for (const one of [...held(memo, "1"), ...held("a", version)]) expect(parseSession(writeSession(one))).toEqual(one);
    }));
  });
  it("is read behind a byte order mark, which an editor has put there", () => {
    expect(parseSession(`\ufeff${writeSession(session)}`)).toEqual(session);
  });
  it("that no reader may open is refused in the name of who reads it, in each issue", () => {
    const { issues, message } = failure(() => parseSession('{"memo":"secret\\u202e","note":"secret\\u202e"}'));
    const said = "parseSession: input must be a text without control characters, direction overrides or broken surrogate pairs; got one";
    expect([message, ...issues.map((issue) => issue.message)]).toEqual([said, said, said]);
  });
  it("of another version of the library is refused", () => {
    expect(failure(() => parseSession(writeSession(session).replace('"schemaVersion":"1"', '"schemaVersion":"2"'))).code).toBe("unsupported_version");
  });
  it("of another codebook or version is refused", () => {
    expect(failure(() => parseSession(writeSession(session), { codebook: { ...codebook, version: "2" } })).path).toEqual(["codebookVersion"]);
    expect(failure(() => parseSession(writeSession(session), { codebook: { ...codebook, id: "large" as never } })).path).toEqual(["codebookId"]);
  });
  it.each([
    ["no JSON", "{", "invalid_format", []],
    ["prototype keys", '{"__proto__":{}}', "invalid_value", ["*"]],
    ["another shape", "[]", "invalid_value", []],
    ["an unknown code", writeSession(session).replace('"codeIds":["shelter"],"coderId"', '"codeIds":["none"],"coderId"'), "invalid_value", ["decisions", 0, "codeIds", 0]],
    ["an unknown code for others", writeSession(session).replace('"otherCodeId":"other"', '"otherCodeId":"none"'), "invalid_value", ["otherCodeId"]],
  ])("with %s is refused without repeating it", (_, text, code, path) => {
    const error = failure(() => parseSession(text));
    expect([error.code, error.path]).toEqual([code, path]);
    expect(error.cause).toBeUndefined();
  });
  it("is read in time that grows with its codes, not with their square", () => {
    const letters = (at: number): string => Array.from(at.toString(26), (digit) => String.fromCharCode(97 + Number.parseInt(digit, 26))).join("");
    const codeIds = Array.from({ length: 100_000 }, (_, at) => letters(at));
    const text = JSON.stringify({ ...start("coder-a"), codeIds: [...codeIds, "other"], decisions: [{ findingId: "f-1", coderId: "coder-a", codeIds, revision: 1 }] });
    expect(parseSession(text).decisions[0]?.codeIds).toHaveLength(codeIds.length);
  }, 5000);
});

const COPIES = ["coder-a", "coder-b", "coder-a", "coder-c"];
const sessions = fc
  .array(fc.record({ copy: fc.nat({ max: COPIES.length - 1 }), findingId: fc.constantFrom("f-1", "f-2", "f-3"), codeIds: fc.subarray(["shelter", "police", "courts"]), memo: fc.option(fc.constantFrom("one", "two"), { nil: undefined }) }), { maxLength: 25 })
  .map((steps) => COPIES.map((coderId, copy) => steps.filter((step) => step.copy === copy).reduce((session, { findingId, codeIds, memo }) => decide(session, { findingId, codeIds, memo }), start(coderId))));

describe("mergeSessions", () => {
  it("is commutative, associative and idempotent", () => {
    fc.assert(
      fc.property(sessions, ([a, b, c, d]) => {
        const [one, two, three, four] = [a, b, c, d] as [CodingSession, CodingSession, CodingSession, CodingSession];
        const left = mergeSessions(mergeSessions(mergeSessions(one, two), three), four);
        expect(writeSession(mergeSessions(mergeSessions(four, three), mergeSessions(two, one)))).toBe(writeSession(left));
        expect(mergeSessions(left, left)).toEqual(left);
        expect(mergeSessions(left, three)).toEqual(left);
      }),
    );
  });
  it("gives back a session merged with itself, and keeps the order in which all are to read", () => {
    const unsorted = ["f-3", "f-10", "f-2"].map((id) => ({ id })) as never[];
    const [one, other] = ["coder-b", "coder-a"].map((coderId) => start(coderId, { findings: unsorted })) as [CodingSession, CodingSession];
    const coded = decide(decide(one, { findingId: "f-3", codeIds: ["police"] }), { findingId: "f-10", codeIds: [] });
    expect(mergeSessions(coded, coded)).toEqual(coded);
    expect(undecidedFindings(mergeSessions(coded, other), "coder-b")).toEqual(["f-2"]);
    expect(mergeSessions(other, coded).findingIds).toEqual(["f-3", "f-10", "f-2"]);
    expect(mergeSessions(one, start("coder-a")).findingIds).toEqual(["f-1", "f-10", "f-2", "f-3"]);
  });
  it("comes to the same bytes in any order, also where reading orders differ", () => {
    const orders = fc.constantFrom(["f-1", "f-2"], ["f-2", "f-1"], ["f-2", "f-1", "f-3"], ["f-1", "f-2", "f-3"], ["f-3"]);
    const session = fc.record({ coderId: fc.constantFrom("coder-a", "coder-b"), order: orders, codes: fc.constantFrom(codebook.codes, codebook.codes.toReversed()) })
      .map(({ coderId, order, codes }) => order.reduce((held, findingId) => decide(held, { findingId, codeIds: ["police"] }), start(coderId, { codebook: { ...codebook, codes }, findings: order.map((id) => ({ id })) })));
    fc.assert(fc.property(session, session, session, (one, two, three) => {
      const left = writeSession(mergeSessions(mergeSessions(one, two), three));
      expect(writeSession(mergeSessions(one, mergeSessions(two, three)))).toBe(left);
      expect(writeSession(mergeSessions(mergeSessions(three, one), two))).toBe(left);
      expect(mergeSessions(one, one)).toEqual(one);
    }));
  });
  it("loses no decision and leaves its arguments as they were", () => {
    fc.assert(
      fc.property(sessions, (all) => {
        const merged = all.map(freeze).reduce(mergeSessions);
        for (const { decisions } of all) for (const decision of decisions) expect(merged.decisions).toContainEqual(decision);
        expect(parseSession(writeSession(merged))).toEqual(merged);
      }),
    );
  });
  it("shows where coders differ, and what they agree on", () => {
    const merged = mergeSessions(decide(start("coder-a"), { findingId: "f-1", codeIds: ["shelter", "police"] }), decide(start("coder-b"), { findingId: "f-1", codeIds: ["shelter"] }));
    expect(sessionCodings(merged).disagreements.map(({ findingId, agreedCodeIds, disputedCodeIds }) => [findingId, agreedCodeIds, disputedCodeIds])).toEqual([["f-1", ["shelter"], ["police"]]]);
    expect(sessionCodings(merged).codings).toHaveLength(3);
  });
  it("shows where one coder went on in two copies, until that coder decides anew", () => {
    const saved = start("coder-a");
    const merged = mergeSessions(decide(saved, { findingId: "f-1", codeIds: ["shelter"] }), decide(saved, { findingId: "f-1", codeIds: ["courts"] }));
    expect(sessionCodings(merged).disagreements[0]?.disputedCodeIds).toEqual(["courts", "shelter"]);
    const settled = decide(merged, { findingId: "f-1", codeIds: ["courts"] });
    expect(sessionCodings(settled).disagreements).toEqual([]);
    expect(settled.decisions).toHaveLength(3);
  });
  const twoCopies = (one: object, other: object): CodingSession => {
    const [a, b] = [one, other].map((decision) => decide(start("coder-a"), { findingId: "f-1", codeIds: ["shelter"], ...decision }));
    return mergeSessions(a as CodingSession, b as CodingSession);
  };
  it.each([
    ["codes", { codeIds: ["other"] }, { codeIds: ["shelter"] }, ["other", "shelter"]],
    ["one code more", { codeIds: ["shelter"] }, { codeIds: ["shelter", "courts"] }, ["courts"]],
    ["a memo", { memo: "one" }, { memo: "two" }, []],
  ])("takes a coder whose two copies differ in %s for undecided, and loses nothing", (_, one, other, disputed) => {
    const merged = twoCopies(one, other);
    const { codings, readBy, disagreements } = sessionCodings(merged);
    expect([codings, readBy]).toEqual([[], new Map()]);
    expect(disagreements.map(({ decisions, disputedCodeIds }) => [decisions, disputedCodeIds])).toEqual([[merged.decisions, disputed]]);
    expect(undecidedFindings(merged, "coder-a")).toEqual(["f-1", "f-2", "f-3"]);
    expect(reviewQueue(codings, { coders: [{ id: "coder-a", kind: "person" }] as never[], readBy, findingIds: ["f-1"] }).map(({ findingId }) => findingId)).toEqual(["f-1"]);
    const settled = decide(merged, { findingId: "f-1", codeIds: ["courts"] });
    expect(sessionCodings(settled).codings.map(({ codeId }) => codeId)).toEqual(["courts"]);
    expect(undecidedFindings(settled, "coder-a")).toEqual(["f-2", "f-3"]);
  });
  it("takes two copies that say the same, in another order or on another day, for one decision", () => {
    const merged = twoCopies({ codeIds: ["shelter", "courts"], memo: "one", decidedOn: "2024-05" }, { codeIds: ["courts", "shelter"], memo: "one", decidedOn: "2024-06" });
    const { codings, disagreements } = sessionCodings(merged);
    expect([codings.map(({ codeId, memo }) => `${codeId} ${memo}`).toSorted(), disagreements]).toEqual([["courts one", "shelter one"], []]);
    expect(undecidedFindings(merged)).toEqual(["f-2", "f-3"]);
  });
  it("gives no coder the code for others together with another", () => {
    fc.assert(
      fc.property(fc.array(fc.record({ copy: fc.nat({ max: 3 }), codeIds: fc.oneof(fc.constant(["other"]), fc.subarray(["shelter", "police"])) }), { maxLength: 8 }), (steps) => {
        const merged = COPIES.map((coderId, copy) => steps.filter((step) => step.copy === copy).reduce((session, { codeIds }) => decide(session, { findingId: "f-1", codeIds }), start(coderId))).reduce(mergeSessions);
        const { codings } = sessionCodings(merged);
        for (const coderId of merged.coderIds) {
          const given = codings.filter((coding) => coding.coderId === coderId).map(({ codeId }) => codeId as string);
          expect(given.includes("other") && given.length > 1).toBe(false);
        }
      }),
    );
  });
  it("asks who decides where coders share a session", () => {
    const merged = mergeSessions(start("coder-a"), start("coder-b"));
    expect(failure(() => decide(merged, { findingId: "f-1", codeIds: [] })).code).toBe("missing_field");
    expect(decide(merged, { findingId: "f-1", codeIds: [], coderId: "coder-b" }).decisions).toHaveLength(1);
  });
  it("refuses sessions of two versions of a codebook", () => {
    expect(failure(() => mergeSessions(start("coder-a"), start("coder-b", { codebook: { ...codebook, version: "2" } }))).code).toBe("invalid_value");
    expect(failure(() => mergeSessions(start("coder-a"), start("coder-b", { codebook: smallCodebook({ shelter: [] }) }))).code).toBe("invalid_value");
  });
  it("feeds the review queue and the deciding of codings", () => {
    const machine = { findingId: "f-1", codebookId: "small", codebookVersion: "1", codeId: "police", coderId: "words", score: 0.5, evidence: [] } as never;
    const { codings, readBy } = sessionCodings(decide(start("coder-a"), { findingId: "f-1", codeIds: [] }));
    const coders = [{ id: "coder-a", kind: "person" }, { id: "words", kind: "machine" }] as never[];
    expect(decidedCodings([machine, ...codings], coders, { readBy })).toEqual({ codings: [], overruled: [machine], coders: [] });
    expect(reviewQueue([machine, ...codings], { coders, readBy })).toEqual([]);
  });
  it("is typed by brands of ids", () => {
    // @ts-expect-error a text is no code id
    expectTypeOf<string>().toExtend<CodingSession["codeIds"][number]>();
  });
});
