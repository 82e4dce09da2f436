import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { checkTexts } from "../../src/check-texts/check-texts.js";

// Invented documents: a person, a number, an address and sentences of nobody's.
const DOCUMENT = `Prof. Asha Example opened the meeting in the great hall of the old mill by the river.
Bilal Invented, Director of the Mill, thanked everyone. Write to desk@example.org or call +880 1700-000000.`;

const folder = mkdtempSync(join(tmpdir(), "check-texts-"));
afterAll(() => rmSync(folder, { recursive: true }));

const documents = join(folder, "documents");
mkdirSync(documents);
writeFileSync(join(documents, "one.txt"), DOCUMENT);

let made = 0;
const problemsOf = (text: string, file = "a.md", options = { documents }): string[] => {
  const root = join(folder, `root-${made++}`);
  mkdirSync(join(root, file, ".."), { recursive: true });
  writeFileSync(join(root, file), text);
  return checkTexts(root, options).problems.map(({ file: found, line, what }) => `${found}:${line} ${what}`);
};

describe("checkTexts", () => {
  it("finds nothing in a text of one's own", () => {
    expect(problemsOf("The meeting began in a hall by the river.\nEveryone was thanked.")).toEqual([]);
  });

  it("finds a term to avoid with its line, in prose and in code alike", () => {
    expect(problemsOf("One line\nwith child pornography")).toEqual(['a.md:2 carries the term to avoid "child-pornography"; say child sexual abuse material']);
    expect(problemsOf('const label = "illegal migrants";', "a.ts")).toHaveLength(1);
    expect(problemsOf('{ "text": "🙂\\nrevenge porn" }', "a.json")).toHaveLength(1);
  });

  it("lets a text quote a term, and use one with care", () => {
    expect(problemsOf("The law says “child pornography”. Victims and survivors were rescued.")).toEqual([]);
  });

  it("leaves the list, its tests and the codebook's indicators alone", () => {
    expect(["packages/core/src/terminology/a.ts", "packages/core/test/terminology/a.ts", "packages/core/src/codebook/indicator/a.ts"].flatMap((file) => problemsOf("child pornography", file))).toEqual([]);
    expect(problemsOf("child pornography", "packages/core/src/other/a.ts")).toHaveLength(1);
  });

  it.each([
    ["a name after a title", "Thanks to Asha Example", "name"],
    ["a name before an office, in other case and marks", "bilal — INVENTED", "name"],
    ["a telephone number, grouped otherwise", "call 0 1700 000 000", "telephone"],
    ["an e-mail address", "DESK@example.org", "e-mail"],
    ["eight words in a row, over lines and marks", "the great\nhall — of the old mill, by", "8 words"],
  ])("finds %s, and does not repeat it", (_, text, what) => {
    const problems = problemsOf(text);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(what);
    expect(problems[0]).not.toMatch(/asha|desk|example\.|bilal|invented|1700|mill/i);
  });

  it("lets seven words in a row be", () => {
    expect(problemsOf("great hall of the old mill by")).toEqual([]);
  });

  it("checks the terms alone where no documents are at hand", () => {
    expect(problemsOf("Asha Example on child prostitution", "a.md", { documents: join(folder, "none") })).toHaveLength(1);
  });

  it("passes over what is installed or built", () => {
    expect([problemsOf("child pornography", "node_modules/a.md"), problemsOf("child pornography", "packages/core/dist/a.js")]).toEqual([[], []]);
  });
});
