import { childProtectionCodebook } from "@redheart/core/codebook";
import { type CodedExample, learnedCoder, learnWeights } from "@redheart/analytics";
import { describe, expect, it } from "vitest";
import { twiceRead } from "../../src/accuracy/two-readers.js";
import { partStatements } from "../../src/accuracy/held-out-statements.js";
import { microF1 } from "../../src/accuracy/scores.js";
import { LEARN_OPTIONS } from "../../src/learn/learn-options.js";
import { readExamples } from "../../src/learn/read-examples.js";
import { readerExamples } from "../../src/learn/reader-examples.js";

const invented = readExamples();
const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
const runs = (text: string, length: number): string[] => {
  const words = wordsOf(text);
  return Array.from({ length: Math.max(0, words.length - length + 1) }, (_, at) => words.slice(at, at + length).join(" "));
};

describe("the invented examples", () => {
  it("carry one to three codes of the codebook, other alone", () => {
    const known = new Set<string>(childProtectionCodebook.codes.map(({ id }) => id));
    const areRight = ({ codeIds, text }: CodedExample): boolean =>
      codeIds.length >= 1 && codeIds.length <= 3 && codeIds.every((id) => known.has(id)) && !(codeIds.includes("other") && codeIds.length > 1) && text.trim() !== "";
    expect(invented.filter((example) => !areRight(example))).toEqual([]);
  });
  it("stand once for each coding of their text", () => {
    const met = new Set<string>();
    const again = invented.filter(({ text, language, codeIds }) => met.size === met.add(`${language} ${codeIds.toSorted().join()} ${text}`).size);
    expect(again.map(({ text }) => text)).toEqual([]);
  });
  it("teach every code in every language", () => {
    for (const language of ["en", "fr", "bn"]) {
      const taught = new Set(invented.filter((one) => one.language === language).flatMap(({ codeIds }) => codeIds));
      expect(childProtectionCodebook.codes.map(({ id }) => id).filter((id) => !taught.has(id))).toEqual([]);
    }
  });
  it("share no run of five words with the findings that are measured on", () => {
    const measured = new Set(twiceRead().flatMap(({ text }) => runs(text, 5)));
    expect(invented.filter(({ text }) => runs(text, 5).some((run) => measured.has(run))).map(({ text }) => text)).toEqual([]);
  });
  it("are parted so that some hundred statements of each language are measured on, and no text of theirs is learned from", () => {
    const { statements, learned } = partStatements(invented);
    const texts = new Set(learned.map(({ text }) => text));
    expect(statements.filter(({ text }) => texts.has(text))).toEqual([]);
    expect(["bn", "en", "fr"].map((language) => statements.filter((one) => one.language === language).length > 600)).toEqual([true, true, true]);
    expect(new Set([...statements, ...learned].map(({ text }) => text)).size).toBe(new Set(invented.map(({ text }) => text)).size);
  });
  it("let a coder learn from a quarter of the English ones to code meetings that it has not seen: micro-F1 above 0.65 against reader-1", () => {
    const weights = learnWeights(invented.filter(({ language }, at) => language === "en" && at % 4 === 0), childProtectionCodebook, LEARN_OPTIONS);
    const coder = learnedCoder(childProtectionCodebook, weights);
    const judged = readerExamples().map(({ id, kind, group, text, codeIds }) => ({ id, kind, group, language: "en", readers: [codeIds], machine: coder.code(text, { language: "en" }).map(({ codeId }) => codeId) }));
    expect(microF1(judged)).toBeGreaterThan(0.65);
  }, 60_000);
});
