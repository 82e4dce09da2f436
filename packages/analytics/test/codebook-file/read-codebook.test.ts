import { childProtectionCodebook } from "@redheart/core/codebook";
import { CoreError } from "@redheart/core/errors";
import fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";
import { compileCodebook } from "@redheart/analytics";
import { type CodebookIssue, type CodebookResult, readCodebook, safeReadCodebook, writeCodebook } from "@redheart/analytics/codebook-file";
import { smallCodebook } from "../themes/small-codebook.js";

const label = "{ en: Services, bn: সেবা, fr: Services, reviewed: false }";
/** A sound codebook, to be spoiled by one line; an indicator stands alone on line 13. */
const file = (indicator: string, extra = ""): string => `# Edited by hand
id: services
version: "1"
title: Services
families:
  - id: services
    label: ${label}
codes:
  - id: shelter
    familyId: services
    label: ${label}
    definition: Places to stay
    indicators: [
      ${indicator}
    ]
${extra}`;
const issuesOf = (text: string): readonly CodebookIssue[] => {
  const result = safeReadCodebook(text);
  return result.ok ? [] : result.issues;
};
const told = (text: string): string[] => issuesOf(text).map(({ code, path, line, column }) => `${line}:${column} ${code} ${path.join(".")}`);

describe("readCodebook", () => {
  it("reads YAML that compiles", () => {
    const codebook = readCodebook(file('{ pattern: "safe [transit] home", language: en, weight: 2 } # comments are welcome'));
    expect(compileCodebook(codebook).code("safe homes").map(({ codeId }) => codeId)).toEqual(["shelter"]);
    expect(codebook.codes[0]?.label.bn).toBe("সেবা");
  });
  it("reads JSON, indented by tabs too, with a byte order mark or Windows line ends", () => {
    const codebook = smallCodebook({ a: ["x", { pattern: "আশ্রয়", language: "bn" }] });
    for (const text of [JSON.stringify(codebook), JSON.stringify(codebook, null, "\t"), `\ufeff${JSON.stringify(codebook, null, 2)}`, JSON.stringify(codebook, null, 2).replaceAll("\n", "\r\n")])
      expect(readCodebook(text)).toEqual(codebook);
  });
  it.each([
    ["an empty indicator", '{ pattern: "", language: en }', ["14:18 out_of_range codes.0.indicators.0.pattern"]],
    ["a blank indicator", '{ pattern: " ", language: en }', ["14:18 invalid_codebook codes.0.indicators.0.pattern"]],
    ["a pattern of more than a thousand characters", `{ pattern: ${"x".repeat(1001)}, language: en }`, ["14:18 out_of_range codes.0.indicators.0.pattern"]],
    ["an open bracket in a pattern", '{ pattern: "x (y", language: en }', ["14:18 invalid_codebook codes.0.indicators.0.pattern"]],
    ["a wrong exclusion", '{ pattern: x, language: en, unless: [y, "("] }', ["14:47 invalid_codebook codes.0.indicators.0.unless.1"]],
    ["a lone surrogate in a pattern", '{ pattern: "x\\ud83d", language: en }', ["14:18 invalid_format "]],
    ["a direction override", '{ pattern: "x\\u202e", language: en }', ["14:18 invalid_format "]],
    ["a wrong language tag", "{ pattern: x, language: English }", ["14:31 invalid_format codes.0.indicators.0.language"]],
    ["a weight that is no number", "{ pattern: x, language: en, weight: strong }", ["14:43 invalid_type codes.0.indicators.0.weight"]],
    ["an unknown synonym list", '{ pattern: "{police}", language: en }', ["14:18 invalid_codebook codes.0.indicators.0.pattern"]],
    ["a misspelt field", "{ pattern: x, language: en, wieght: 2 }", ["14:35 unknown_field codes.0.indicators.0"]],
    ["a missing field", "{ pattern: x }", ["14:7 missing_field codes.0.indicators.0.language"]],
    ["a field given twice", "{ pattern: x, language: en, language: fr }", ["14:35 duplicate_id "]],
    ["an indicator given twice", "{ pattern: x, language: en }, { language: en, pattern: x }", ["14:37 duplicate_id codes.0.indicators.1"]],
    ["a field of the prototype", "{ pattern: x, language: en, __proto__: { weight: 2 } }", ["14:35 unknown_field "]],
  ])("refuses %s at its line and column", (_, indicator, expected) => {
    expect(told(file(indicator))).toEqual(expected);
  });
  it("says what is wrong with a text that no file may hold, without repeating it", () => {
    expect(issuesOf(file('{ pattern: "x\\u202e", language: en }'))[0]?.message).toMatch(/file must in each value be a text without control characters, .*; got one \(line 14, column 18\)$/);
  });
  it.each([
    ["an unknown other theme", "otherCodeId: none", ["16:14 unknown_reference otherCodeId"]],
    ["an id given twice", `synonyms: [{ id: a, language: en, words: [x] }, { id: a, language: fr, words: [x] }, { id: a, language: en, words: [y] }]`, ["16:92 duplicate_id synonyms.2.id"]],
    ["a synonym that is no word", "synonyms: [{ id: a, language: en, words: [x, y%z] }]", ["16:46 invalid_codebook synonyms.0.words.1"]],
    ["a tag", "rules: [!!binary aGk=]", ["16:18 invalid_format "]],
    ["a second document", "---\nid: second", ["16:1 invalid_format "]],
  ])("refuses %s at its line and column", (_, extra, expected) => {
    expect(told(file("", extra))).toEqual(expected);
  });
  it("refuses unknown themes, families and repeated ids of codes", () => {
    const code = `{ id: shelter, familyId: service, label: ${label}, definition: x, narrowerThan: [home], indicators: [] }`;
    expect(told(`id: a\nversion: "1"\ntitle: A\nfamilies: [{ id: services, label: ${label} }]\ncodes:\n  - ${code}\n  - ${code}`)).toEqual([
      "6:30 unknown_reference codes.0.familyId", "6:146 unknown_reference codes.0.narrowerThan.0", "7:11 duplicate_id codes.1.id", "7:30 unknown_reference codes.1.familyId", "7:146 unknown_reference codes.1.narrowerThan.0",
    ].map((line) => line.replace(":146", `:${code.indexOf("[home") + 6}`)));
  });
  it("refuses circles of narrower themes where they close", () => {
    const code = (id: string, broader: string) => `  - { id: ${id}, familyId: services, label: ${label}, definition: x, indicators: [], narrowerThan: [${broader}] }\n`;
    const column = code("a", "b").indexOf("[b]") + 2;
    expect(told(`id: a\nversion: "1"\ntitle: A\nfamilies: [{ id: services, label: ${label} }]\ncodes:\n${code("a", "b")}${code("b", "a")}${code("c", "c")}`)).toEqual([
      `7:${column} invalid_codebook codes.1.narrowerThan.0`, `8:${column} invalid_codebook codes.2.narrowerThan.0`,
    ]);
  });
  it("tells every problem at once, of shape, reference and pattern, in the order of the file", () => {
    const text = file('{ pattern: "", language: en }, { pattern: "x (", language: en }', "otherCodeId: none").replace('version: "1"', "version: 1");
    expect(issuesOf(text).map(({ line }) => line)).toEqual([3, 14, 14, 16]);
    expect(issuesOf(text)[0]?.message).toBe("readCodebook: version must be of type string; a text that looks like a number or a yes-or-no belongs in quotes (line 3, column 10)");
    const error = (() => {
      try {
        return readCodebook(text);
      } catch (thrown) {
        return thrown;
      }
    })();
    expect(error).toBeInstanceOf(CoreError);
    expect((error as CoreError).code).toBe("invalid_codebook");
    expect((error as CoreError).issues).toEqual(issuesOf(text));
    expect((error as CoreError).message).toMatch(/\(line 3, column 10\) \(and 3 more; see issues\)$/);
  });
  it.each([
    ["a pattern of brackets without quotes", "{ pattern: [transit] home, language: en }", "a text with signs of its own belongs in quotes (line 14, column "],
    ["a pattern in brackets without quotes", "{ pattern: [transit], language: en }", "pattern must be of type string; got a list; a text that begins with [ belongs in quotes (line 14, column 18)"],
    ["a synonym list without quotes", "{ pattern: {police}, language: en }", "pattern must be of type string; got fields; a text that begins with { belongs in quotes (line 14, column 18)"],
    ["a field with nothing behind it", "{ pattern: , language: en }", "pattern must be of type string; got nothing (line 14, column "],
    ["a forgotten comma", "{ pattern: \"x\" language: en }", "have a comma between items in brackets"],
  ])("says what was likely meant by %s", (_, indicator, words) => {
    expect(issuesOf(file(indicator))[0]?.message).toContain(words);
  });
  it.each([["fields", "\n  en: Services"], ["a list", "\n  - Services"]])("says that it got %s where they stand on lines of their own, not in brackets", (what, title) => {
    expect(issuesOf(file("").replace("title: Services", `title:${title}`))[0]?.message).toContain(`title must be of type string; got ${what}; `);
  });
  it("says that a weight must be above 0, since 0 itself is refused", () => {
    for (const weight of [0, -1]) expect(issuesOf(file(`{ pattern: x, language: en, weight: ${weight} }`))[0]?.message).toBe("readCodebook: codes[0].indicators[0].weight must be above 0 (line 14, column 43)");
    expect(issuesOf(file("{ pattern: x, language: en, within: 0 }"))[0]?.message).toBe("readCodebook: codes[0].indicators[0].within must be at least 1 (line 14, column 43)");
  });
  it("counts no column for a byte order mark, as editors do not show it", () => {
    const text = "{ id: services, version: 1.1, title: Services, families: [], codes: [] }";
    for (const broken of [text, `# one\n${text}`, "", "["]) expect(told(`\ufeff${broken}`)).toEqual(told(broken));
    expect(told(`\ufeff${text}`)).toEqual(["1:26 invalid_type version"]);
  });
  it("counts columns in code points", () => {
    expect(told(file('{ pattern: "🙂🙂", language: Englisch }'))[0]).toBe("14:34 invalid_format codes.0.indicators.0.language");
  });
  it.each(["", "# nothing", "[", "a: b: c", "\ta: 1", 'a: "x', "- [x", "a: *b", "{", "}", "%", "'", "|", "a\nb", "?", "- - -", "\u0000", "\ud800"])("refuses %j without throwing, and repeats nothing of it", (text) => {
    const issues = issuesOf(text);
    expect(issues.length).toBeGreaterThan(0);
    for (const { line, column } of issues) expect(line > 0 && column > 0).toBe(true);
  });
  it("never throws, whatever a file holds", () => {
    const signs = fc.constantFrom("a", ":", " ", "\n", "-", "[", "]", "{", "}", ",", '"', "'", "&", "*", "!", "|", ">", "#", "%", "?", "\t", "🙂", "\ud83d", "id", "codes", "<<", "---", "__proto__");
    fc.assert(fc.property(fc.string({ unit: signs, maxLength: 60 }), (text) => !safeReadCodebook(text).ok));
  });
  it("says in types that a failure has lines and a success a codebook", () => {
    expectTypeOf<Extract<CodebookResult, { ok: false }>["issues"][number]["line"]>().toEqualTypeOf<number>();
    // @ts-expect-error a result may be a failure
    expectTypeOf<CodebookResult>().toHaveProperty("codebook");
  });
});

describe("a hostile file", () => {
  it.each([
    ["longer than a million characters", "#".repeat(1_000_001)],
    ["of more words and signs than are read", `[${",".repeat(300_000)}]`],
    ["of many broken escapes", `"${"\\x".repeat(20_000)}"`],
    ["of a hundred thousand nested lists", "[".repeat(100_000)],
    ["of nested lines", "- ".repeat(30_000)],
    ["of nested fields", Array.from({ length: 500 }, (_, level) => `${" ".repeat(level)}a:`).join("\n")],
  ])("%s is refused before it is built", (_, text) => {
    expect(issuesOf(text).map(({ code }) => code)).toEqual(["out_of_range"]);
  });
  it("of aliases that stand for billions of values is refused, and none is followed", () => {
    const text = `a: &a [x, x]\n${Array.from({ length: 30 }, (_, at) => `b${at}: &b${at} [*a, *a]`).join("\n")}`;
    expect(issuesOf(text).filter(({ message }) => /alias|anchor/.test(message))).toHaveLength(31);
  });
  it("of patterns that each stand for a thousand is refused once, at its codes", () => {
    const group = "(a b|c d|e f|g h|i j|k l|m n|o p|q r|s t)";
    const many = Array.from({ length: 150 }, (_, at) => `{ pattern: "${group} ${group} ${group} x${at}", language: en }`).join(", ");
    expect(told(file(many))).toEqual(["9:3 invalid_codebook codes"]);
  });
});

describe("writeCodebook", () => {
  it.each(["yaml", "json"] as const)("writes what readCodebook reads back: the child-protection codebook, in %s", (format) => {
    const text = writeCodebook(childProtectionCodebook, { format });
    const again = readCodebook(text);
    expect(again).toEqual(childProtectionCodebook);
    expect(writeCodebook(again, { format })).toBe(text);
  }, 30_000);
  it("gives back any codebook of sound texts, whatever signs they hold", () => {
    const text = fc.string({ unit: fc.constantFrom("a", ":", " ", "\n", "\r", "-", "[", "{", '"', "'", "&", "*", "!", "|", "#", "\\", "\t", "🙂", "শি", "no", "1.0", "\u0085", "\u2028", "~", "null", "<<"), minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(text, text, fc.constantFrom("yaml" as const, "json" as const), (title, definition, format) => {
        const codebook = smallCodebook({ a: ["x", { pattern: "no", language: "fr", weight: 0.5, unless: ["y"] }] }, { title, rules: [definition] });
        expect(readCodebook(writeCodebook(codebook, { format }))).toEqual(codebook);
      }),
    );
  });
  it("puts an indicator and a label on one line each", () => {
    expect(writeCodebook(smallCodebook({ a: [{ pattern: "({x} | yes*)", language: "en" }] }, { synonyms: [{ id: "x", language: "en", words: ["z"] }] })).split("\n")).toContain('      - { pattern: "({x} | yes*)", language: "en" }');
  });
  it("refuses a codebook that does not hold", () => {
    expect(() => writeCodebook({ ...smallCodebook({ a: ["x"] }), families: [] })).toThrow(CoreError);
  });
  it("names itself and the path, and no line of a text that nobody has", () => {
    const told = { path: ["codes", 0, "indicators", 1], message: "writeCodebook: codes[0].indicators[1] must differ from the others of its code; got one a second time" };
    expect(() => writeCodebook(smallCodebook({ a: ["x", "x"] }))).toThrowError(expect.objectContaining({ ...told, code: "invalid_codebook", issues: [{ ...told, code: "duplicate_id" }] }));
  });
  it.each([
    ["a malformed pattern", smallCodebook({ a: ["(x"] })],
    ["an indicator twice", smallCodebook({ a: ["x", "x"] })],
    ["a direction override", smallCodebook({ a: ["x"] }, { title: "A\u202e" })],
    ["more than is read", smallCodebook({ a: ["x"] }, { rules: ["x".repeat(1_000_000)] })],
  ])("refuses %s, which readCodebook would not read again", (_, codebook) => {
    for (const format of ["yaml", "json"] as const) expect(() => writeCodebook(codebook, { format })).toThrowError(expect.objectContaining({ code: "invalid_codebook" }));
  });
});
