import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FindingReader } from "../../src/node/read-finding.js";

const decoder = new TextDecoder();
const read = (line: string) => {
  const bytes = new TextEncoder().encode(`${line}\n{"id":"next","text":"","language":"en"}`);
  const reader = new FindingReader();
  const end = reader.scan(bytes, 0);
  const issue = end < 0 ? reader.parse(line) : undefined;
  if (issue !== undefined) return issue.code;
  if (end >= 0) expect(end).toBe(new TextEncoder().encode(line).length);
  const { id, text, language } = reader;
  const shown = (span: typeof id): string => decoder.decode(span.bytes.subarray(span.from, span.to));
  return { id: JSON.parse(shown(id)) as string, text: shown(text), language: shown(language) };
};

/** What JSON.parse says of a line. */
const expected = (line: string): unknown => {
  try {
    const value = JSON.parse(line) as { id?: unknown; text?: unknown; language?: unknown } | null;
    if (typeof value !== "object" || value === null || Array.isArray(value)) return "invalid_type";
    for (const field of ["id", "text", "language"] as const) {
      if (value[field] === undefined) return "missing_field";
      if (typeof value[field] !== "string") return "invalid_type";
      if (value[field] === "" && field !== "text") return "invalid_value";
    }
    return { id: value.id, text: value.text, language: value.language };
  } catch {
    return "invalid_format";
  }
};

describe("a finding read from a line", () => {
  const plain = '{"id":"f-1","text":"No shelter 🙂","language":"en"}';
  it.each([
    plain,
    ' { "language" : "bn" ,\t"text" : "শিশু" , "id" : "f" } ',
    '{"id":"f","text":"a \\"b\\" \\u00e9 \\n","language":"en"}',
    '{"id":"f","id":"g","text":"x","text":7,"language":"en","text":"y"}',
    '{"id":"f","text":"x","language":"en","more":[1,-0.5e+3,{"text":"deep"},[],{},null,true,false]}',
    '{"\\u0069d":"f","text":"x","language":"en"}',
    '{"id":"f","text":"x","language":"en"} x',
    '{"id":"f","text":"x","language":"en",}',
    '{"id":"f","text":"x" "language":"en"}',
    '{"id":"f","text":"x","language":01}',
    '{"id":"f","text":"x","language":"en","n":01}',
    '{"id":"f","text":"x","language":"en","n":1.}',
    '{"id":"f","text":"x","language":"en","n":tru}',
    '{"id":"f","text":"x","language":"en","n":"\\x"}',
    '{"id":"f","text":"x","language":"en","n":"\\u12g4"}',
    '{"id":"f","text":"tab\tin it","language":"en"}',
    '{"id":"","text":"x","language":"en"}',
    '{"id":"f","text":"","language":"en"}',
    '{"id":"f","text":"x","language":""}',
    '{"id":"f","text":"x","language":null}',
    '{"id":"f","text":"x","language":"en"',
    '{"id":"f","text":"x',
    "{", "[]", "7", "null", "x", '""', "{}",
  ])("is what JSON.parse reads: %s", (line) => {
    expect(read(line)).toEqual(expected(line));
  });
  it("is what JSON.parse reads of any record, and of any line that one wrong character makes of it", () => {
    const record = fc.record(
      { id: fc.string({ minLength: 1 }), text: fc.string({ unit: "grapheme" }), language: fc.constantFrom("en", "fr", "bn"), more: fc.constantFrom(null, 7.5e-3, [1, [true]], { text: { id: "\u0001" } }) },
      { requiredKeys: ["id", "text"] },
    );
    fc.assert(
      fc.property(record, fc.nat(), fc.constantFrom("", '"', "\\", ",", "{", "}", "[", ":", "0", "-", " ", "e"), fc.boolean(), (value, at, sign, broken) => {
        const line = JSON.stringify(value);
        const place = at % (line.length + 1);
        const tried = broken ? [...line].map((letter, k) => (k === place ? sign : letter)).join("") : line;
        expect(read(tried)).toEqual(expected(tried));
      }),
      { numRuns: 200 },
    );
  });
  it("leaves nesting without end to JSON.parse", () => {
    const line = `{"id":"f","text":"x","language":"en","deep":${"[".repeat(5_000)}${"]".repeat(5_000)}}`;
    expect(read(line)).toEqual({ id: "f", text: "x", language: "en" });
  });
  it("says where the problem is and never what the line says", () => {
    expect(new FindingReader().parse('{"id":"secret","text":5,"language":"en"}')).toEqual({ code: "invalid_type", path: ["text"], message: "codeFile: text must be a text; got another kind of value" });
  });
});
