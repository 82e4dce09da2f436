import { linkSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { codeFindings, compileCodebook } from "@redheart/analytics";
import { readCodebook } from "@redheart/analytics/codebook-file";
import { codeWithBar } from "../../src/code-file/code-with-bar.js";
import { readArguments } from "../../src/code-file/read-arguments.js";

const folder = mkdtempSync(join(tmpdir(), "redheart-code-file-"));
afterAll(() => rmSync(folder, { recursive: true }));

const CODEBOOK = `
id: services
version: "1"
title: Services
families: [{ id: all, label: { en: All, bn: All, fr: All, reviewed: false } }]
codes:
  - { id: shelter, familyId: all, label: { en: Shelter, bn: Shelter, fr: Shelter, reviewed: false }, definition: Where to stay, indicators: [{ language: en, pattern: shelter }] }
`;
const findings = ["No shelter", "Nothing", "A shelter"].map((text, at) => ({ id: `f-${at}`, text, language: "en" })) as never[];

async function code(isTTY: boolean): Promise<string> {
  writeFileSync(join(folder, "findings.ndjson"), [...findings.map((finding) => JSON.stringify(finding)), "secret"].join("\n"));
  writeFileSync(join(folder, "codebook.yaml"), CODEBOOK);
  let shown = "";
  const out = { isTTY, write: (part: string) => ((shown += part), true) } as NodeJS.WriteStream;
  await codeWithBar(readArguments(["findings.ndjson", "codings.ndjson", "--codebook", "codebook.yaml", "--workers", "1"], folder), out);
  return shown;
}

describe("the command that codes a file", () => {
  it("writes the codings, and beside them the lines left out", async () => {
    await code(false);
    const codings = codeFindings(findings, compileCodebook(readCodebook(CODEBOOK)));
    expect(readFileSync(join(folder, "codings.ndjson"), "utf8")).toBe(codings.map((coding) => `${JSON.stringify(coding)}\n`).join(""));
    expect(JSON.parse(readFileSync(join(folder, "codings.rejected.ndjson"), "utf8"))).toMatchObject({ line: 4, code: "invalid_format", content: "secret" });
  });

  it("shows a bar in a terminal, and lines elsewhere, without a word of the findings", async () => {
    const [terminal, log] = [await code(true), await code(false)];
    expect(terminal).toContain(`${"█".repeat(24)} 100 %, 3 findings`);
    expect(log).toMatch(/^✓ Coding the findings: 2 codings of 3 findings\n✗ 1 line left out, each with its reason in .*codings\.rejected\.ndjson\n {2}line 4: line must be JSON; got something else\n$/);
    expect(terminal + log).not.toContain("secret");
  });

  it.each([
    ["book.yaml", "output"],
    ["link.yaml", "output"],
    ["hard-link.yaml", "output"],
    ["codings.ndjson --rejected book.yaml", "rejectedFile"],
  ] as const)("refuses to write over the codebook: to %s", async (written, field) => {
    const place = mkdtempSync(join(folder, "codebook-"));
    const book = join(place, "book.yaml");
    writeFileSync(book, CODEBOOK);
    symlinkSync(book, join(place, "link.yaml"));
    linkSync(book, join(place, "hard-link.yaml"));
    writeFileSync(join(place, "in.ndjson"), JSON.stringify(findings[0]));
    const names = readdirSync(place);
    const out = { isTTY: false, write: () => true } as unknown as NodeJS.WriteStream;
    for (const codebook of ["book.yaml", "link.yaml"])
      await expect(codeWithBar(readArguments(["in.ndjson", ...written.split(" "), "--codebook", codebook, "--workers", "1"], place), out)).rejects.toMatchObject({ code: "invalid_option", path: [field] });
    expect([readFileSync(book, "utf8"), readdirSync(place)]).toEqual([CODEBOOK, names]);
  });

  it("refuses a codebook that is not UTF-8, whose letters would silently be others", async () => {
    writeFileSync(join(folder, "findings.ndjson"), JSON.stringify(findings[0]));
    writeFileSync(join(folder, "windows.yaml"), Buffer.from(CODEBOOK.replace("fr: Shelter", "fr: Hébergement"), "latin1"));
    const out = { isTTY: false, write: () => true } as unknown as NodeJS.WriteStream;
    await expect(codeWithBar(readArguments(["findings.ndjson", "none.ndjson", "--codebook", "windows.yaml", "--workers", "1"], folder), out)).rejects.toMatchObject({ code: "invalid_format", message: "code: the codebook must be UTF-8; got other bytes" });
  });

  it("takes paths from where it is called", () => {
    expect(readArguments(["a.ndjson", "sub/b.txt", "--workers", "3"], "/data")).toEqual({ input: "/data/a.ndjson", output: "/data/sub/b.txt", rejectedFile: "/data/sub/b.txt.rejected.ndjson", codebook: undefined, workers: 3 });
    expect(readArguments(["a", "b.jsonl", "--rejected", "/c"], "/data")).toMatchObject({ output: "/data/b.jsonl", rejectedFile: "/c" });
  });

  it.each([[], ["a"], ["a", "b", "c"], ["a", "b", "--fast"], ["a", "b", "--workers"], ["a", "b", "--workers", "0"], ["a", "b", "--workers", "two"]])("refuses %s %s %s %s", (...given) => {
    expect(() => readArguments(given, "/")).toThrowError(expect.objectContaining({ code: "invalid_option" }));
  });
});
