import { describe, expect, it } from "vitest";
import { codeFindings, compileCodebook } from "@redheart/analytics";
import { smallCodebook } from "./small-codebook.js";

const coder = compileCodebook(smallCodebook({ a: ["shelter"], b: ["police"] }));
const findings = Array.from({ length: 25 }, (_, at) => ({ id: `f-${at}`, text: at % 2 === 0 ? "shelter" : "police and shelter", language: "en" })) as never[];
const collect = async <T>(stream: AsyncIterable<T>): Promise<T[]> => {
  const all: T[] = [];
  for await (const one of stream) all.push(one);
  return all;
};

describe("codeFindings", () => {
  it("gives codings with coder, codebook version and evidence", () => {
    expect(codeFindings(findings.slice(0, 1), coder)).toEqual([
      { findingId: "f-0", codebookId: "small", codebookVersion: "1", codeId: "a", coderId: "small-indicators", score: 0.5, evidence: [{ kind: "indicator", feature: "shelter", start: 0, end: 7, weight: 1 }] },
    ]);
  });
  it("streams an iterable, asynchronous or not, to the same codings in the same order", async () => {
    const all = codeFindings(findings, coder);
    expect(await collect(codeFindings(new Set(findings), coder, { batchSize: 4 }))).toEqual(all);
    async function* later() {
      yield* findings;
    }
    expect(await collect(codeFindings(later(), coder, { batchSize: 4 }))).toEqual(all);
  });
  it("hands batches to workers and keeps their order", async () => {
    const batches: number[] = [];
    const workers = { count: 2, code: async (batch: never[]) => (batches.push(batch.length), codeFindings(batch, coder)) };
    expect(await collect(codeFindings(new Set(findings), coder, { batchSize: 10, workers }))).toEqual(codeFindings(findings, coder));
    expect(batches).toEqual([10, 10, 5]);
  });
  it("reports progress after each batch and at the end", async () => {
    const seen: number[] = [];
    codeFindings(findings, coder, { batchSize: 10, onProgress: (coded) => seen.push(coded) });
    expect(seen).toEqual([10, 20, 25]);
    const streamed: number[] = [];
    await collect(codeFindings(new Set(findings), coder, { batchSize: 10, onProgress: (coded) => streamed.push(coded) }));
    expect(streamed).toEqual([10, 20, 25]);
  });
  it("gives none for none", async () => {
    expect(codeFindings([], coder)).toEqual([]);
    expect(await collect(codeFindings(new Set<never>(), coder))).toEqual([]);
  });
});
