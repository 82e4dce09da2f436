import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findHostileInput, safeParseDataset } from "../../src/index.js";

const codesOf = (input: unknown, limits = {}): string[] => findHostileInput(input, limits).map(({ code, path }) => `${code} ${path.join(".")}`);

const nested = (depth: number): unknown => {
  let value: unknown = 1;
  for (let level = 0; level < depth; level++) value = [value];
  return value;
};

describe("findHostileInput", () => {
  it("accepts whatever JSON gives within the limits", () => {
    const harmless = fc.jsonValue({ stringUnit: "grapheme" }).filter((value) => !/__proto__|constructor|prototype/.test(JSON.stringify(value)));
    fc.assert(
      fc.property(harmless, (value) => {
        expect(findHostileInput(value)).toEqual([]);
      }),
    );
  });

  it.each([
    ["Bengali digits", "১০৯৮"],
    ["joiners, which Bengali needs", "র\u200d্যাব ক\u200cখ"],
    ["marks of direction without a scope", "\u200e\u200f\u061c"],
    ["emoji and other planes", "🙂𝒳"],
    ["line ends and tabs", "a\r\n\tb"],
    ["the line end of mainframes", "a\u0085b"],
    ["leftovers of Windows-1252, such as an apostrophe, a dash and a euro sign", "don\u0092t \u0096 \u0080 5"],
    ["an empty text", ""],
  ])("accepts %s", (_, text) => {
    expect(findHostileInput({ text })).toEqual([]);
  });

  it.each([
    ["half a surrogate pair at the end", "a\ud800"],
    ["half a surrogate pair at the start", "\udc00a"],
    ["pairs the wrong way round", "\udc00\ud800"],
    ["a direction override", "abc\u202etxt.exe"],
    ["a direction isolate", "\u2066a\u2069"],
    ["a zero byte", "a\u0000"],
    ["a control that begins a command to a terminal", "\u009b31m"],
    ["a control that begins a title for a terminal's window", "\u009d0;title\u009c"],
    ["a bell", "\u0007"],
    ["a delete character", "\u007f"],
  ])("refuses %s in texts and in names of fields", (_, text) => {
    expect(codesOf({ text })).toEqual(["invalid_format *"]);
    expect(codesOf({ [text]: 1 })).toEqual(["invalid_format *"]);
  });

  it("refuses keys of the prototype at any depth, with positions of lists and without keys in the path", () => {
    const input = JSON.parse('{"a": [{"b": {"__proto__": {"x": 1}}}, {"constructor": 1}, {"prototype": 1}]}') as unknown;
    expect(codesOf(input).toSorted()).toEqual(["unknown_field *.0.*.*", "unknown_field *.1.*", "unknown_field *.2.*"]);
  });

  it("says what the input must do, for callers who say otherwise what it is about", () => {
    for (const input of ["\ud800", Number.NaN, new Date(0), nested(65), JSON.parse('{"__proto__": 1}'), { "\u0000": 1 }]) {
      for (const { message, must } of findHostileInput(input)) expect([message, /^(?:be|have) .*; got /.test(must)]).toEqual([`findHostileInput: input must ${must}`, true]);
    }
    expect(findHostileInput([1, 2], { maxValues: 2 }).map(({ must }) => must)).toEqual(["hold at most 2 values; got more"]);
  });

  it("refuses deep nesting, and so a circle", () => {
    expect(codesOf(nested(64))).toEqual([]);
    expect(codesOf(nested(65))).toHaveLength(1);
    const circle: unknown[] = [];
    circle.push(circle);
    expect(findHostileInput(circle)[0]?.code).toBe("out_of_range");
  });

  it("reads a hundred thousand levels without running out of stack", () => {
    expect(findHostileInput(nested(100_000))).toHaveLength(1);
  });

  it("accepts a million elements, and refuses more values than the limit before it looks at them", () => {
    expect(findHostileInput(Array.from({ length: 1_000_000 }, () => 0))).toEqual([]);
    expect(codesOf(Array.from({ length: 11 }, () => "\ud800"), { maxValues: 10 })).toEqual(["out_of_range "]);
  });

  it("refuses a text beyond the limit", () => {
    expect(codesOf({ text: "a".repeat(11) }, { maxTextLength: 10 })).toEqual(["out_of_range *"]);
  });

  it.each([["maxIssues", 0], ["maxDepth", Number.NaN], ["maxValues", -1], ["maxTextLength", "10"]])("refuses %s %j as a limit, with which it would let everything pass", (name, limit) => {
    expect(() => findHostileInput("\u0000", { [name]: limit })).toThrow(expect.objectContaining({ code: "invalid_option", path: [name] }));
  });

  it("stops at the most issues asked for", () => {
    expect(findHostileInput(Array.from({ length: 1_000_000 }, () => "\ud800"), { maxIssues: 3 })).toHaveLength(3);
  });

  it("refuses what JSON cannot hold", () => {
    expect([() => 1, Symbol("a"), 1n, Number.NaN, Infinity, new Date(0), new Map(), /a/].map((value) => findHostileInput({ value })[0]?.code)).toEqual([
      "invalid_type", "invalid_type", "invalid_type", "out_of_range", "out_of_range", "invalid_type", "invalid_type", "invalid_type",
    ]);
  });

  it("accepts objects without a prototype and those of another realm", () => {
    expect(findHostileInput(Object.assign(Object.create(null) as object, { a: 1 }))).toEqual([]);
  });

  it("repeats no key and no value in what it reports", () => {
    const personal = fc.stringMatching(/^[A-Z][a-z]{4,12}$/);
    fc.assert(
      fc.property(personal, personal, (key, value) => {
        const report = JSON.stringify(findHostileInput({ [key]: `${value}\u202e`, [`${key}\u0000`]: 1, list: [{ [key]: `${value}\ud800` }] }));
        expect(report.includes(key) || report.includes(value)).toBe(false);
      }),
    );
  });
});

describe("safeParseDataset, on hostile input", () => {
  const input = (parts: object): unknown => ({ schemaVersion: "1", title: "Invented", ...parts });

  it("refuses a key of the prototype as a field that it does not know", () => {
    expect(safeParseDataset(JSON.parse('{"schemaVersion": "1", "title": "a", "__proto__": {"x": 1}}')).ok).toBe(false);
  });

  it("refuses deep nesting where a record is expected", () => {
    expect(safeParseDataset(input({ findings: [nested(50_000)] })).ok).toBe(false);
  });

  it("refuses Bengali digits where an id, a date or a number is expected, and accepts them in text", () => {
    const source = { id: "report-1", title: "প্রতিবেদন ১", kind: "report", language: "bn" };
    expect(safeParseDataset(input({ sources: [source] })).ok).toBe(true);
    expect([{ ...source, id: "report-১" }, { ...source, publishedOn: "২০২২" }].map((each) => safeParseDataset(input({ sources: [each] })).ok)).toEqual([false, false]);
  });

  it("answers for a list of ten thousand wrong records with an issue for each", () => {
    const result = safeParseDataset(input({ findings: Array.from({ length: 10_000 }, () => null) }));
    expect(result.ok ? 0 : result.error.issues.length).toBe(10_000);
  });
});
