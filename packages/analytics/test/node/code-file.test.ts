import { chmodSync, linkSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { codeFindings, compileCodebook, type ThemeCoder } from "@redheart/analytics";
import { codeFile, type RejectedLine } from "@redheart/analytics/node";
import { smallCodebook } from "../themes/small-codebook.js";

const coder = compileCodebook(smallCodebook({ a: ["shelter", { pattern: "safe \"home\"".replaceAll('"', ""), weight: 0.7 }], b: ["police … negligen*"], other: [] }, { otherCodeId: "other" as never }));
const texts = ["No shelter", "The police were negligent, 🙂 shelter", "a \"safe home\"\nand a shelter", "nothing", "İstanbul: 🙂🙂 safe\u00a0home \ud83d shelters", ""];
const findings = Array.from({ length: 300 }, (_, at) => ({ id: at % 50 === 7 ? `f "${at}"` : `f-${at}`, text: texts[at % texts.length] as string, language: "en", sources: [{ sourceId: "s" }] })) as never[];
const lines = findings.map((finding) => JSON.stringify(finding));

let folder = "";
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), "code-file-"))));
afterAll(() => rmSync(folder, { recursive: true }));

const run = async (input: string | Uint8Array, { as = coder, ...options }: Parameters<typeof codeFile>[3] & { as?: ThemeCoder } = {}) => {
  writeFileSync(join(folder, "in.ndjson"), input);
  const result = await codeFile(join(folder, "in.ndjson"), join(folder, "out.ndjson"), as, options);
  return { ...result, output: readFileSync(join(folder, "out.ndjson"), "utf8") };
};
const asLines = (codings: readonly unknown[]): string => codings.map((coding) => `${JSON.stringify(coding)}\n`).join("");

describe("codeFile", () => {
  it("writes byte for byte the codings of codeFindings, in order, whatever the size of a batch", async () => {
    const expected = asLines(codeFindings(findings, coder));
    for (const batchBytes of [1 << 20, 1_000, 7]) expect((await run(`${lines.join("\n")}\n`, { batchBytes })).output).toBe(expected);
  });
  it("codes texts alike however long they are and whatever lines stand between them", async () => {
    const lengths = [70_000, 3, 65_535, 65_536, 0, 40_000, 40_000, 200_000];
    const long = lengths.map((length, at) => ({ id: `long-${at}`, text: `${["x", "é", "\n", "🙂"][at % 4]} `.repeat(length / 4).concat("shelter"), language: "en" }));
    const mixed = [...long, ...findings.slice(0, 150)] as never[];
    expect((await run(mixed.map((finding) => JSON.stringify(finding)).join("\n\nwrong\n"))).output).toBe(asLines(codeFindings(mixed, coder)));
  });
  it("tells languages apart that differ in a zero byte alone", async () => {
    const { coder: who, codebookId, codebookVersion } = coder;
    const english: ThemeCoder = { code: (text, context) => (context?.language === "en" ? coder.code(text, context) : []), coder: who, codebookId, codebookVersion };
    const inLanguages = ["en", "\u0000en", "en"].map((language, at) => ({ id: `l-${at}`, text: "shelter", language })) as never[];
    expect((await run(inLanguages.map((finding) => JSON.stringify(finding)).join("\n"), { as: english })).codings).toBe(2);
  });
  it("writes the same for a coder that only codes text by text", async () => {
    const { code, coder: who, codebookId, codebookVersion } = coder;
    const learned: ThemeCoder = { code: (text, context) => code(text, context).map((coded) => ({ ...coded, score: coded.score / 3, evidence: coded.evidence.map((piece) => ({ ...piece, kind: "learned" as const, weight: -1e-7 })) })), coder: who, codebookId, codebookVersion };
    expect((await run(lines.join("\n"), { as: learned })).output).toBe(asLines(codeFindings(findings, learned)));
  });
  it("counts findings and codings", async () => {
    const { findings: coded, codings, rejected, issues } = await run(lines.join("\n"));
    expect([coded, codings, rejected, issues]).toEqual([300, codeFindings(findings, coder).length, 0, []]);
  });
  it("reads over empty lines, carriage returns, a byte order mark, and a last line without an end", async () => {
    const { output, findings: coded } = await run(`\ufeff${lines[0]}\r\n\r\n  \n${lines[1]}`);
    expect(coded).toBe(2);
    expect(output).toBe(asLines(codeFindings(findings.slice(0, 2), coder)));
  });
  it("leaves wrong lines out and tells their numbers, never what they say", async () => {
    const { output, rejected, issues } = await run([lines[0], "secret", "", '{"id":"secret"}', '{"id":7,"text":"secret","language":"en"}', lines[1]].join("\n"), { batchBytes: 16 });
    expect(rejected).toBe(3);
    expect(issues.map(({ code, path }) => [code, path])).toEqual([["invalid_format", [2]], ["missing_field", [4, "text"]], ["invalid_type", [5, "id"]]]);
    expect(JSON.stringify(issues)).not.toContain("secret");
    expect(output).toBe(asLines(codeFindings(findings.slice(0, 2), coder)));
  });
  it("refuses a line that is not UTF-8 and keeps those around it", async () => {
    const encoder = new TextEncoder();
    const { rejected, issues, findings: coded } = await run(Buffer.concat([encoder.encode(`${lines[0]}\n{"id":"f","text":"`), new Uint8Array([0xff, 0xc3]), encoder.encode(`","language":"en"}\n${lines[1]}\n`)]));
    expect([rejected, coded, issues[0]?.path]).toEqual([1, 2, [2]]);
  });
  it("refuses a line of more than 8 MiB in bounded memory and reads on behind it", async () => {
    const long = `{"id":"long","text":"${"x".repeat(1 << 23)}","language":"en"}`;
    const { rejected, issues, findings: coded } = await run(`${lines[0]}\n${long}\n${lines[1]}\nwrong\n`);
    expect([rejected, coded, issues.map(({ path, code }) => [code, ...path])]).toEqual([2, 2, [["out_of_range", 2], ["invalid_format", 4]]]);
  });
  it("refuses a line of more than 8 MiB though all that is read of it are blanks", async () => {
    const far = `${" ".repeat(1 << 24)}${lines[1]}`;
    const { rejected, issues, findings: coded } = await run(`${lines[0]}\n${far}\n${lines[2]}\n`);
    expect([rejected, coded, issues.map(({ path, code }) => [code, ...path])]).toEqual([1, 2, [["out_of_range", 2]]]);
  });
  it("tells at most a thousand problems and counts all", async () => {
    const { rejected, issues } = await run("x\n".repeat(2_500));
    expect([rejected, issues.length, issues.at(-1)?.path]).toEqual([2_500, 1_000, [1_000]]);
  });
  it("writes every line left out beside, without its end, with its place and what is wrong", async () => {
    const rejectedFile = join(folder, "rejected.ndjson");
    const wrong = ['{"id":"é', `{"id":"secret",\r"text":7,"language":"en"}`, "\u0000"] as const;
    const bytes = Buffer.concat([Buffer.from(`\ufeff${wrong[0]}\n\n${lines[0]}\n${wrong[1]}\r\n`), new Uint8Array([0xff, 0x0a]), Buffer.from(`${"x".repeat((1 << 23) + 1)}\n${wrong[2]}`)]);
    const { issues } = await run(bytes, { rejectedFile });
    const told = readFileSync(rejectedFile, "utf8").trimEnd().split("\n").map((line) => JSON.parse(line) as RejectedLine);
    expect(told.map(({ line, code, content }) => [line, code, content])).toEqual([[1, "invalid_format", wrong[0]], [4, "invalid_type", wrong[1]], [5, "invalid_format", undefined], [6, "out_of_range", undefined], [7, "invalid_format", wrong[2]]]);
    expect(told.map(({ line, code, path, message }) => ({ code, path: [line, ...path], message }))).toEqual(issues);
    expect(told.map(({ byte }) => byte)).toEqual([3, ...[wrong[1], "\xff\n", "xxx", wrong[2]].map((begin) => bytes.indexOf(begin, 0, begin === "\xff\n" ? "latin1" : "utf8"))]);
    expect(JSON.stringify(issues)).not.toMatch(/é|secret|xx/);
  });
  it("tells of all lines left out there, of as many as may be, and leaves an empty file if there are none", async () => {
    const rejectedFile = join(folder, "rejected.ndjson");
    expect((await run("x\n".repeat(2_500), { rejectedFile })).issues.length).toBe(1_000);
    expect(readFileSync(rejectedFile, "utf8").split("\n").length).toBe(2_501);
    await run(lines.join("\n"), { rejectedFile });
    expect(readFileSync(rejectedFile, "utf8")).toBe("");
  });
  it("lets only those see the lines left out who may see the findings", async () => {
    writeFileSync(join(folder, "closed.ndjson"), "x");
    chmodSync(join(folder, "closed.ndjson"), 0o600);
    await codeFile(join(folder, "closed.ndjson"), join(folder, "closed-out.ndjson"), coder, { rejectedFile: join(folder, "closed-rejected.ndjson") });
    expect(statSync(join(folder, "closed-rejected.ndjson")).mode & 0o777).toBe(0o600);
  });
  it("refuses to write over what it reads, and to read what is no file", async () => {
    const input = join(folder, "in.ndjson");
    const output = join(folder, "out.ndjson");
    await run(lines.join("\n"));
    for (const [to, rejectedFile] of [[input, undefined], [output, input], [output, join(folder, ".", "out.ndjson")]] as const)
      await expect(codeFile(input, to, coder, rejectedFile === undefined ? {} : { rejectedFile })).rejects.toMatchObject({ code: "invalid_option", path: [rejectedFile === undefined ? "output" : "rejectedFile"] });
    await expect(codeFile(folder, output, coder)).rejects.toMatchObject({ code: "invalid_option", path: ["input"] });
    expect(readFileSync(input, "utf8")).toBe(lines.join("\n"));
  });
  it("keeps findings that are named as a file not yet whole would be", async () => {
    const output = join(mkdtempSync(join(folder, "named-")), "out.ndjson");
    const input = `${output}.part`;
    writeFileSync(input, lines.join("\n"));
    await codeFile(input, output, coder);
    expect(readFileSync(input, "utf8")).toBe(lines.join("\n"));
    expect(readFileSync(output, "utf8")).toBe(asLines(codeFindings(findings, coder)));
  });
  it("works beside what a run that was cut off has left, and leaves it there", async () => {
    const left = ["out.ndjson.part", "out.ndjson.part1"].map((name) => join(folder, name));
    for (const path of left) writeFileSync(path, path);
    expect((await run(lines.join("\n"))).output).toBe(asLines(codeFindings(findings, coder)));
    for (const path of left) expect(readFileSync(path, "utf8")).toBe(path);
    expect(readdirSync(folder).filter((name) => name.startsWith("out.ndjson.part"))).toEqual(["out.ndjson.part", "out.ndjson.part1"]);
    for (const path of left) rmSync(path);
  });
  it.each([["pair.part", "pair"], ["pair", "pair.part"], ["linked/pair.part", "pair"]])("writes both %s and %s", async (output, rejectedFile) => {
    const place = mkdtempSync(join(folder, "pair-"));
    symlinkSync(place, join(place, "linked"));
    writeFileSync(join(folder, "in.ndjson"), `${lines[0]}\nwrong`);
    await codeFile(join(folder, "in.ndjson"), join(place, output), coder, { rejectedFile: join(place, rejectedFile) });
    expect(readFileSync(join(place, output), "utf8")).toBe(asLines(codeFindings(findings.slice(0, 1), coder)));
    expect(JSON.parse(readFileSync(join(place, rejectedFile), "utf8"))).toMatchObject({ line: 2, content: "wrong" });
    expect(readdirSync(place).toSorted()).toEqual(["linked", "pair", "pair.part"]);
  });
  it("refuses to write over what it reads under another name, and two files to one place", async () => {
    const place = mkdtempSync(join(folder, "names-"));
    const [input, link, hardLink, linkedFolder] = ["in.ndjson", "link", "hard-link", "linked"].map((name) => join(place, name)) as [string, string, string, string];
    mkdirSync(join(place, "sub"));
    writeFileSync(input, lines.join("\n"));
    symlinkSync(input, link);
    linkSync(input, hardLink);
    symlinkSync(place, linkedFolder);
    const names = readdirSync(place);
    const other = join(place, "other");
    const given = [[input, link], [link, input], [input, hardLink], [input, join(linkedFolder, "in.ndjson")], [join(linkedFolder, "link"), input], [link, other, input], [input, other, join(linkedFolder, "other")], [input, other, `${place}/sub/../other`]] as const;
    for (const [from, to, rejectedFile] of given)
      await expect(codeFile(from, to, coder, rejectedFile === undefined ? {} : { rejectedFile })).rejects.toMatchObject({ code: "invalid_option", path: [rejectedFile === undefined ? "output" : "rejectedFile"] });
    expect(readFileSync(input, "utf8")).toBe(lines.join("\n"));
    expect(readdirSync(place)).toEqual(names);
  });
  it("refuses to write over other files that the coding rests on", async () => {
    const place = mkdtempSync(join(folder, "sources-"));
    const [input, book, link, other] = ["in.ndjson", "book.yaml", "link", "other"].map((name) => join(place, name)) as [string, string, string, string];
    for (const path of [input, book]) writeFileSync(path, lines.join("\n"));
    symlinkSync(book, link);
    for (const [to, rejectedFile] of [[book, other], [link, other], [other, book]] as const)
      await expect(codeFile(input, to, coder, { rejectedFile, otherSources: [link] })).rejects.toMatchObject({ code: "invalid_option", path: [rejectedFile === book ? "rejectedFile" : "output"] });
    await expect(codeFile(input, other, coder, { otherSources: [join(place, "none")] })).rejects.toMatchObject({ code: "ENOENT" });
    expect([readFileSync(book, "utf8"), readdirSync(place)]).toEqual([lines.join("\n"), ["book.yaml", "in.ndjson", "link"]]);
  });
  it("refuses to write where something is that is no file before it codes, and leaves what was there", async () => {
    const place = mkdtempSync(join(folder, "kinds-"));
    const [input, output, sub] = ["in.ndjson", "out.ndjson", "sub"].map((name) => join(place, name)) as [string, string, string];
    writeFileSync(input, `${lines[0]}\nwrong`);
    writeFileSync(output, "before");
    mkdirSync(sub);
    const coded: number[] = [];
    const onProgress = ({ findings: count }: { findings: number }) => coded.push(count);
    await expect(codeFile(input, sub, coder, { onProgress })).rejects.toMatchObject({ code: "invalid_option", path: ["output"] });
    await expect(codeFile(input, output, coder, { rejectedFile: sub, onProgress })).rejects.toMatchObject({ code: "invalid_option", path: ["rejectedFile"] });
    expect(coded).toEqual([]);
    expect(readFileSync(output, "utf8")).toBe("before");
    expect(readdirSync(place).toSorted()).toEqual(["in.ndjson", "out.ndjson", "sub"]);
  });
  it("reports progress up to the size of the file", async () => {
    const seen: { bytes: number; size: number; findings: number }[] = [];
    await run(lines.join("\n"), { batchBytes: 4_000, onProgress: (progress) => seen.push(progress) });
    expect(seen.length).toBeGreaterThan(3);
    expect(seen.at(-1)).toEqual({ bytes: seen[0]?.size, size: seen[0]?.size, findings: 300 });
    expect(seen.map(({ bytes }) => bytes)).toEqual(seen.map(({ bytes }) => bytes).toSorted((a, b) => a - b));
  });
  it("leaves what was there when it fails, and no half-written file", async () => {
    await run(lines.join("\n"));
    const before = readFileSync(join(folder, "out.ndjson"), "utf8");
    const fails: ThemeCoder = { ...coder, code: () => { throw new Error("broken coder"); } };
    delete (fails as { columns?: unknown }).columns;
    await expect(run(lines.join("\n"), { as: fails })).rejects.toThrow("broken coder");
    await expect(codeFile(join(folder, "nowhere.ndjson"), join(folder, "out.ndjson"), coder)).rejects.toThrow("ENOENT");
    expect(readFileSync(join(folder, "out.ndjson"), "utf8")).toBe(before);
    expect(readdirSync(folder).filter((name) => name.endsWith(".part"))).toEqual([]);
  });
  it("gives an empty file for an empty one", async () => {
    expect(await run("")).toEqual({ findings: 0, codings: 0, rejected: 0, issues: [], output: "" });
  });
  it.each([0, 1.5, Number.NaN])("refuses batches of %d bytes", async (batchBytes) => {
    await expect(run("", { batchBytes })).rejects.toMatchObject({ code: "invalid_option", path: ["batchBytes"] });
  });
});
