import { selectedText } from "@redheart/core";
import { CoreError, type CoreIssue } from "@redheart/core/errors";
import { describe, expect, it } from "vitest";
import { codeColumns, codeFindings, compileCodebook, discoverThemes, suggestIndicators } from "@redheart/analytics";
import { narrowerCircles } from "../../src/themes/coding/narrower-circles.js";
import { smallCodebook } from "./small-codebook.js";

const found = (patterns: Parameters<typeof smallCodebook>[0][string], text: string): string[] => (compileCodebook(smallCodebook({ a: patterns })).code(text)[0]?.evidence ?? []).map((evidence) => selectedText(text, evidence));
const problemsOf = (codebook: unknown): string[] => {
  try {
    compileCodebook(codebook as never);
  } catch (error) {
    if (error instanceof CoreError) return error.issues.map(({ code, path }: CoreIssue) => `${code} ${path.join(".")}`);
  }
  return [];
};
const good = smallCodebook({ a: ["x"] });
const narrower = (broader: Readonly<Record<string, readonly string[]>>) => {
  const codebook = smallCodebook(Object.fromEntries(Object.keys(broader).map((id) => [id, ["x"]])));
  return { ...codebook, codes: codebook.codes.map((code) => ({ ...code, narrowerThan: broader[code.id] ?? [] })) };
};
const list = { id: "list", language: "en", words: ["x"] };

describe("a codebook that does not hold", () => {
  it.each([
    ["an unknown broader theme", { ...good, codes: good.codes.map((code) => ({ ...code, narrowerThan: ["b"] })) }, "unknown_reference codes.0.narrowerThan.0"],
    ["a theme narrower than itself", narrower({ a: [], b: ["a", "b"] }), "invalid_codebook codes.1.narrowerThan.1"],
    ["a circle of narrower themes", narrower({ a: ["b"], b: ["c"], c: ["d", "a"], d: [] }), "invalid_codebook codes.2.narrowerThan.1"],
    ["a circle that another theme leads to", narrower({ a: ["b"], b: ["c"], c: ["b"] }), "invalid_codebook codes.2.narrowerThan.0"],
    ["a family given twice", { ...good, families: [...good.families, ...good.families] }, "duplicate_id families.1.id"],
    ["a synonym list given twice in a language", { ...good, synonyms: [list, { ...list, language: "fr" }, list] }, "duplicate_id synonyms.2.id"],
    ["an empty exclusion", smallCodebook({ a: [{ pattern: "x", unless: [""] }] }), "invalid_codebook codes.0.indicators.0.unless.0"],
    ["a pattern of more than a thousand characters", smallCodebook({ a: ["x".repeat(1001)] }), "invalid_codebook codes.0.indicators.0.pattern"],
    ["a lone surrogate in a pattern", smallCodebook({ a: ["x\ud83d"] }), "invalid_codebook codes.0.indicators.0.pattern"],
  ])("with %s is refused at its path", (_, codebook, problem) => {
    expect(problemsOf(codebook)).toEqual([problem]);
  });
  it("with patterns that stand for too much together is refused once", () => {
    const group = "(a b|c d|e f|g h|i j|k l|m n|o p|q r|s t)";
    expect(problemsOf(smallCodebook({ a: Array.from({ length: 150 }, (_, at) => `${group} ${group} ${group} x${at}`) }))).toEqual(["invalid_codebook codes"]);
  });
});

describe("what is no finding", () => {
  const coder = compileCodebook(good);
  const fine = { id: "a", text: "x", language: "en" };
  const wrong = [
    [null, ""],
    ["secret", ""],
    [{ ...fine, text: null }, "text"],
    [{ ...fine, text: 5_550_123 }, "text"],
    [{ ...fine, language: 5_550_123 }, "language"],
  ] as const;
  it.each(wrong)("is refused at its place, without what it holds: %j", async (finding, field) => {
    const path = ["findings", 1, ...(field === "" ? [] : [field])];
    const findings = [fine, finding, fine] as never[];
    const refusal = (work: () => unknown): CoreIssue | undefined => {
      try {
        work();
      } catch (error) {
        return error instanceof CoreError ? error.issues[0] : undefined;
      }
      return undefined;
    };
    const array = refusal(() => codeFindings(findings, coder));
    const columns = refusal(() => codeColumns(findings, coder));
    const streamed: unknown = await codeFindings(findings.values(), coder).next().catch((error: unknown) => error);
    const discovered = refusal(() => discoverThemes(findings));
    const suggested = refusal(() => suggestIndicators(findings, [], { codebook: good }));
    for (const issue of [array, columns, (streamed as CoreError).issues[0], discovered, suggested]) {
      expect(issue).toMatchObject({ code: "invalid_type", path });
      expect(JSON.stringify(issue)).not.toMatch(/secret|5550123/);
    }
  });
});

describe("a finding without an id", () => {
  it("is refused where codings must name it, and coded into columns, which do not", () => {
    const findings = [{ text: "x", language: "en" }] as never[];
    expect(() => codeFindings(findings, compileCodebook(good))).toThrow(expect.objectContaining({ code: "invalid_type", path: ["findings", 0, "id"] }));
    expect(() => discoverThemes(findings)).toThrow(expect.objectContaining({ code: "invalid_type", path: ["findings", 0, "id"] }));
    expect(codeColumns(findings, compileCodebook(good)).findings.length).toBe(1);
  });
});

describe("a codebook that holds", () => {
  it("may have themes that are narrower than others by several ways", () => {
    expect(problemsOf(narrower({ a: ["b", "c"], b: ["d"], c: ["d", "b"], d: [] }))).toEqual([]);
  });
  it("may have a long line of ever narrower themes", () => {
    const line = Array.from({ length: 50_000 }, (_, at) => ({ id: `a${at}`, narrowerThan: at === 0 ? [] : [`a${at - 1}`] }));
    expect(narrowerCircles(line.toReversed() as never)).toEqual([]);
  });
});

describe("a text", () => {
  it("in mixed scripts is matched by the words of every script, at their places", () => {
    expect(found(["shelter", { pattern: "আশ্রয়", language: "bn" }, { pattern: "refuge", language: "fr" }], "🙂 shelter আশ্রয়ে, refuge 避難所")).toEqual(["shelter", "আশ্রয়ে", "refuge"]);
  });
  it("keeps letters of another script out of a word: a Cyrillic look-alike is another word", () => {
    expect(found(["shelter"], "sh\u0435lter")).toEqual([]);
  });
  it("has right places behind emoji of several code points, flags and skin tones", () => {
    expect(found(["shelter"], "👩‍👧🇧🇩👍🏽 shelter")).toEqual(["shelter"]);
  });
  it("counts a lone surrogate as one code point and parts words at it", () => {
    const [coded] = compileCodebook(smallCodebook({ a: ["shelter"] })).code("\udc00\ud83d shelter\ud83dshelter");
    expect(coded?.evidence.map(({ start, end }) => [start, end])).toEqual([[3, 10], [11, 18]]);
  });
  it("of a million characters has right places to its end", () => {
    const text = `${"🙂 ".repeat(333_000)}shelter`;
    expect(found(["shelter"], text)).toEqual(["shelter"]);
  });
});
