import type { Coding } from "@redheart/core";
import { CoreError } from "@redheart/core/errors";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decidedCodings, reviewQueue } from "@redheart/analytics";

const coding = (findingId: string, codeId: string, coderId: string, score?: number): Coding => ({ findingId, codebookId: "small", codebookVersion: "1", codeId, coderId, ...(score === undefined ? {} : { score }), evidence: [] }) as never;
const coders = [{ id: "coder-a", kind: "person" }, { id: "coder-b", kind: "person" }, { id: "reader-1", kind: "language_model" }, { id: "words", kind: "machine" }] as never[];
const ids = (codings: readonly Coding[]): string[] => codings.map(({ coderId, codeId }) => `${coderId} ${codeId}`);
const anyCodings = fc.array(
  fc.record({ findingId: fc.constantFrom("f-1", "f-2", "f-3"), codeId: fc.constantFrom("a", "b", "c", "other"), coderId: fc.constantFrom("coder-a", "coder-b", "reader-1", "words", "nobody"), score: fc.option(fc.integer({ min: 0, max: 10 }).map((tenths) => tenths / 10), { nil: undefined }) }).map(({ findingId, codeId, coderId, score }) => coding(findingId, codeId, coderId, score)),
  { maxLength: 30 },
);

describe("decidedCodings", () => {
  it("lets a person overrule a reading model, and that a machine, finding by finding", () => {
    const { codings, overruled, coders: deciding } = decidedCodings([coding("f-1", "a", "words"), coding("f-1", "b", "reader-1"), coding("f-1", "c", "coder-a"), coding("f-2", "a", "words"), coding("f-2", "b", "reader-1"), coding("f-3", "a", "words")], coders);
    expect(ids(codings)).toEqual(["coder-a c", "reader-1 b", "words a"]);
    expect(ids(overruled)).toEqual(["words a", "reader-1 b", "words a"]);
    expect(deciding).toEqual([{ coderId: "coder-a", kind: "person", findings: 1 }, { coderId: "reader-1", kind: "language_model", findings: 1 }, { coderId: "words", kind: "machine", findings: 1 }]);
  });
  it("joins people, and leaves a coder whom nobody describes behind all others", () => {
    expect(ids(decidedCodings([coding("f-1", "a", "coder-a"), coding("f-1", "b", "coder-b"), coding("f-1", "c", "nobody")], coders).codings)).toEqual(["coder-a a", "coder-b b"]);
    expect(ids(decidedCodings([coding("f-1", "a", "nobody"), coding("f-1", "b", "words")], coders).codings)).toEqual(["words b"]);
  });
  it("decides each codebook by itself", () => {
    const other = { ...coding("f-1", "a", "words"), codebookId: "large" } as Coding;
    expect(decidedCodings([other, coding("f-1", "b", "coder-a")], coders).overruled).toEqual([]);
  });
  it("lets a person's silence overrule codes, and a machine's silence nobody's", () => {
    expect(ids(decidedCodings([coding("f-1", "a", "words")], coders, { readBy: new Map([["coder-a", ["f-1"]]]) }).overruled)).toEqual(["words a"]);
    expect(ids(decidedCodings([coding("f-1", "a", "coder-a")], coders, { readBy: new Map([["words", ["f-1"]]]) }).codings)).toEqual(["coder-a a"]);
  });
  it("lets a person's reading overrule codes of the codebooks that the person coded with only", () => {
    const other = { ...coding("f-1", "c", "words"), codebookId: "large" } as Coding;
    const { codings, overruled } = decidedCodings([other, coding("f-1", "b", "words"), coding("f-2", "a", "coder-a")], coders, { readBy: new Map([["coder-a", ["f-1", "f-2"]]]) });
    expect([ids(codings), ids(overruled)]).toEqual([["words c", "coder-a a"], ["words b"]]);
  });
  it("lets the reading of a person who gave no code overrule those of every codebook", () => {
    const other = { ...coding("f-1", "c", "words"), codebookId: "large" } as Coding;
    expect(ids(decidedCodings([other, coding("f-1", "b", "words")], coders, { readBy: new Map([["coder-a", ["f-1"]]]) }).overruled)).toEqual(["words c", "words b"]);
  });
  it("loses no coding", () => {
    fc.assert(fc.property(anyCodings, (all) => {
      const { codings, overruled } = decidedCodings(Object.freeze(all), coders);
      expect([...codings, ...overruled].length).toBe(all.length);
      for (const one of all) expect(codings.includes(one)).not.toBe(overruled.includes(one));
    }));
  });
});

describe("reviewQueue", () => {
  const reasons = (codings: readonly Coding[], options = {}): string[] => (reviewQueue(codings, options)[0]?.reasons ?? []).map(({ kind, because }) => `${kind}: ${because}`);
  it("puts the score nearest the threshold first", () => {
    const queue = reviewQueue([coding("f-1", "a", "words", 0.97), coding("f-2", "a", "words", 0.52), coding("f-3", "a", "words", 0.75)]);
    expect(queue.map(({ findingId }) => findingId)).toEqual(["f-2", "f-3", "f-1"]);
    expect(reasons([coding("f-1", "a", "words", 0.52)])).toEqual(["near_threshold: a scored 0.52, near the threshold of 0.5"]);
    expect(reasons([coding("f-1", "a", "words", 0.3)], { threshold: 0.3 })).toEqual(["near_threshold: a scored 0.3, near the threshold of 0.3"]);
  });
  it("doubts what coders differ on, by how much, and names the codes", () => {
    const queue = reviewQueue([coding("f-1", "a", "reader-1"), coding("f-1", "a", "words"), coding("f-1", "b", "words"), coding("f-2", "a", "reader-1"), coding("f-2", "c", "words"), coding("f-3", "a", "reader-1"), coding("f-3", "a", "words")]);
    expect(queue.map(({ findingId, reasons: [first] }) => [findingId, first?.kind, first?.codeIds])).toEqual([["f-2", "coders_disagree", ["a", "c"]], ["f-1", "coders_disagree", ["b"]], ["f-3", undefined, undefined]]);
    expect(queue[1]?.doubt).toBeCloseTo(0.9 * 0.5, 12);
  });
  it("doubts many codes, and findings without any but other", () => {
    expect(reasons(["a", "b", "c"].map((code) => coding("f-1", code, "coder-a")))).toEqual(["many_codes: one coder gave 3 codes, more than the usual 2"]);
    expect(reasons([coding("f-1", "other", "words", 0.5)])).toEqual(["no_code: no coder found a code but other"]);
    expect(reasons([], { findingIds: ["f-1"] })).toEqual(["no_code: no coder found a code"]);
  });
  it("leaves out what a person decided, or people alike, and keeps what they differ on", () => {
    const codings = [coding("f-1", "a", "coder-a"), coding("f-1", "b", "words", 0.5), coding("f-2", "a", "coder-a"), coding("f-2", "a", "coder-b"), coding("f-3", "a", "coder-a"), coding("f-3", "b", "coder-b")];
    expect(reviewQueue(codings, { coders }).map(({ findingId }) => findingId)).toEqual(["f-3"]);
    expect(reviewQueue(codings, { coders, includeDecided: true }).map(({ findingId }) => findingId).toSorted()).toEqual(["f-1", "f-2", "f-3"]);
  });
  it("orders the findings it is given, and equals by id", () => {
    expect(reviewQueue([coding("f-9", "a", "words", 0.5)], { findingIds: ["f-2", "f-1"] }).map(({ findingId }) => findingId)).toEqual(["f-1", "f-2"]);
  });
  it("gives each finding once, a doubt in [0, 1] that is never smaller than a reason's, and one order for any order of codings", () => {
    fc.assert(fc.property(anyCodings, (all) => {
      const queue = reviewQueue(Object.freeze(all), { coders });
      expect(new Set(queue.map(({ findingId }) => findingId)).size).toBe(queue.length);
      for (const { doubt, reasons: own } of queue) for (const { strength } of own) expect(doubt >= strength - 1e-12 && doubt <= 1).toBe(true);
      expect(reviewQueue(all.toReversed(), { coders }).map(({ findingId }) => findingId)).toEqual(queue.map(({ findingId }) => findingId));
    }));
  });
  it.each([{ threshold: 0 }, { threshold: Number.NaN }, { usualCodes: 0 }, { usualCodes: 1.5 }])("refuses %o", (options) => {
    expect(() => reviewQueue([], options)).toThrow(CoreError);
  });
});
