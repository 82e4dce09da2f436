import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { codeFindings, compileCodebook } from "@redheart/analytics";
import { codeFile, codingWorkers, type CodingPool } from "@redheart/analytics/node";
import { smallCodebook } from "../themes/small-codebook.js";

const codebook = smallCodebook({ a: ["shelter"], b: ["police"] });
const options = { threshold: 0.3 };
const coder = compileCodebook(codebook, options);
const findings = Array.from({ length: 500 }, (_, at) => ({ id: `f-${at}`, text: at % 2 === 0 ? "🙂 shelter" : "police and shelter", language: "en" })) as never[];

const collect = async <T>(stream: AsyncIterable<T>): Promise<T[]> => {
  const all: T[] = [];
  for await (const one of stream) all.push(one);
  return all;
};

let folder = "";
let workers: CodingPool;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "coding-workers-"));
  workers = await codingWorkers({ codebook, options }, { count: 2 });
}, 60_000);
afterAll(async () => {
  await workers.close();
  rmSync(folder, { recursive: true });
});

// Starting a thread from the sources takes seconds on a busy machine.
describe("codingWorkers", { timeout: 60_000 }, () => {
  it("code a batch as this thread does", async () => {
    expect(await workers.code(findings.slice(0, 20))).toEqual(codeFindings(findings.slice(0, 20), coder));
  });
  it("code a stream to the same codings in the same order", async () => {
    expect(await collect(codeFindings(new Set(findings), coder, { workers, batchSize: 9 }))).toEqual(codeFindings(findings, coder));
  });
  it("code a file to the same lines", async () => {
    const input = join(folder, "in.ndjson");
    writeFileSync(input, [...findings.map((finding) => JSON.stringify(finding)), "wrong", JSON.stringify(findings[0])].join("\n"));
    const one = await codeFile(input, join(folder, "one.ndjson"), coder, { batchBytes: 500, rejectedFile: join(folder, "one-rejected.ndjson") });
    const two = await codeFile(input, join(folder, "two.ndjson"), workers, { batchBytes: 500, rejectedFile: join(folder, "two-rejected.ndjson") });
    expect(two).toEqual(one);
    expect(two.issues[0]?.path).toEqual([501]);
    for (const file of ["", "-rejected"]) expect(readFileSync(join(folder, `two${file}.ndjson`), "utf8")).toBe(readFileSync(join(folder, `one${file}.ndjson`), "utf8"));
  });
  it("take a module's coder, fail as it fails, and refuse work once they are closed, work that is due too", async () => {
    const file = join(folder, "coder.mjs");
    writeFileSync(
      file,
      `export default { coder: { id: "own", kind: "machine" }, codebookId: "own", codebookVersion: "1", code: (text) => {
        while (text === "endless") {}
        if (text === "police and shelter") throw new Error("cannot code");
        return [{ codeId: "all", score: 1, evidence: [{ kind: "learned", feature: text, start: 0, end: 1, weight: 2 }] }];
      } };`,
    );
    const own = await codingWorkers(pathToFileURL(file), { count: 1 });
    const coding = { findingId: "f-0", codebookId: "own", codebookVersion: "1", codeId: "all", coderId: "own", score: 1, evidence: [{ kind: "learned", feature: "🙂 shelter", start: 0, end: 1, weight: 2 }] };
    expect(await own.code(findings.slice(0, 1))).toEqual([coding]);
    await expect(own.code(findings.slice(0, 2))).rejects.toThrow("cannot code");
    await expect(collect(codeFindings(new Set(findings), coder, { workers: own, batchSize: 50 }))).rejects.toThrow("cannot code");
    expect(await own.code(findings.slice(0, 1))).toEqual([coding]);
    const due = own.code([{ id: "f" as never, text: "endless", language: "en" }]).catch((error: unknown) => error);
    await own.close();
    expect(await due).toMatchObject({ code: "invalid_option", path: ["workers"] });
    await expect(own.code(findings)).rejects.toMatchObject({ code: "invalid_option", path: ["workers"] });
  });
  it("are not started for a bad codebook, a module without a coder or a bad count", async () => {
    await expect(codingWorkers({ codebook: smallCodebook({ a: [""] }) }, { count: 1 })).rejects.toMatchObject({ name: "CoreError", code: "invalid_codebook", path: ["codes", 0, "indicators", 0, "pattern"] });
    const file = join(folder, "nothing.mjs");
    writeFileSync(file, "export default 7;");
    await expect(codingWorkers(pathToFileURL(file), { count: 1 })).rejects.toMatchObject({ code: "invalid_option" });
    for (const count of [0, 1.5]) await expect(codingWorkers("child-protection", { count })).rejects.toMatchObject({ code: "invalid_option", path: ["count"] });
  });
  it("stay ready for the next stream when one is left early or its source fails", async () => {
    async function* broken() {
      yield* findings;
      throw new Error("source broke");
    }
    await expect(collect(codeFindings(broken(), coder, { workers, batchSize: 10 }))).rejects.toThrow("source broke");
    for await (const coding of codeFindings(new Set(findings), coder, { workers, batchSize: 10 })) {
      expect(coding.findingId).toBe("f-0");
      break;
    }
    expect(await workers.code(findings.slice(0, 3))).toEqual(codeFindings(findings.slice(0, 3), coder));
  });
});
