import { CoreError } from "@redheart/core/errors";
import { describe, expect, it } from "vitest";
import { compileCodebook } from "@redheart/analytics";
import { compileRules, type CompiledRules, ENDING } from "../../../src/themes/matching/compile-rules.js";
import { sequenceStart } from "../../../src/themes/matching/find-sequence.js";
import { KnownWords } from "../../../src/themes/matching/known-words.js";
import { textBatch } from "../../../src/themes/matching/text-batch.js";
import type { Rule } from "../../../src/themes/matching/rule.js";
import { parsePattern } from "../../../src/themes/patterns/parse-pattern.js";
import { smallCodebook } from "../small-codebook.js";

const lists = new Map<string, readonly string[]>();
const rulesOf = (pattern: string, within: number): Rule[] =>
  parsePattern(pattern, { lists, path: [] }).flatMap((sequences) => sequences.map((sequence): Rule => ({ sequence, role: "evidence", indicator: 0, pattern: 0, part: 0, language: "en", within, inflected: false })));

/** How often the matcher asks whether a word is in a set, per word of the text, and how many bytes it reads to count places, per byte. */
function workOf(pattern: string, text: string, within = 20): { readonly asked: number; readonly read: number } {
  const compiled = compileRules(rulesOf(pattern, within), []);
  let asked = 0;
  let read = 0;
  const counting: CompiledRules = { ...compiled, holds: (list, set) => (asked++, compiled.holds(list, set)) };
  const words = new KnownWords(compiled.automaton);
  words.read(textBatch.only(text));
  words.open(0, 1);
  words.bytes = new Proxy(words.bytes, { get: (target, key) => (typeof key === "string" && key !== "length" && read++, Reflect.get(target, key)) });
  for (let last = 0; last < words.end; last++) {
    const list = words.lists[last] as number;
    for (let at = compiled.offsets[list] as number; at < (compiled.offsets[list + 1] as number); at += ENDING) sequenceStart(compiled.endings[at] as number, last, counting, words);
  }
  return { asked: asked / Math.max(1, words.end), read: read / words.to };
}

describe("the work of matching", () => {
  it.each([
    ["many gaps over one repeated word", "aa … aa … aa … aa", "aa "],
    ["gaps that never close", "zz … aa … aa … aa", "aa "],
    ["a long phrase that nearly fits", "aa aa aa aa aa aa aa aa ab", "aa aa aa aa aa aa aa ab "],
    ["words that take no place", "l' … aa … l'", "l'aa'l'aa'l'l'l'l"],
    ["elisions in a row", "ac … ac", "ac'"],
    ["marks between words", "aa … ab", "aa,.!ab;:"],
    ["a phrase that ends in what hangs on each word", "women's", "girl's "],
    ["a phrase that ends in what each word hangs on by", "droit d", "d'xxx "],
    ["accents between a short word and what it hangs on", "droit … d'asile", `d${"\u0301".repeat(40)}'${"\u0301".repeat(40)}xx `],
  ])("grows with the text and no faster: %s", (_, pattern, piece) => {
    const short = workOf(pattern, piece.repeat(500));
    const long = workOf(pattern, piece.repeat(5_000));
    expect(long.asked).toBeLessThan(short.asked * 1.1 + 1);
    expect(long.asked).toBeLessThan(400);
    expect(long.read).toBeLessThan(short.read * 1.1 + 1);
    expect(long.read).toBeLessThan(60);
  });
  it("reads what lies between two words once, however many rules end with the second", () => {
    const one = workOf("aa … bb", `aa ${"x".repeat(20_000)} bb`);
    const many = workOf(`aa … (bb|${Array.from({ length: 60 }, (_, at) => `c${at} … bb`).join("|")})`, `aa ${"x".repeat(20_000)} bb`);
    expect(many.read).toBeLessThan(one.read * 2);
  });
});

// These took ten seconds and more, or minutes, where the work grew with the square of what the codebook holds: beyond the time that a test has.
describe("a codebook is compiled, and its texts are coded, in time that grows with what it holds", () => {
  const numbered = (count: number, word: (at: number) => string): string[] => Array.from({ length: count }, (_, at) => word(at));
  it("where one list has a beginning 16,000 times", () => {
    const words = [...numbered(16_000, () => "ab*"), ...numbered(16_000, (at) => `ab${at}`)];
    const coder = compileCodebook(smallCodebook({ a: [{ pattern: "{ab}", language: "en" }] }, { synonyms: [{ id: "ab", language: "en", words }] }));
    expect(coder.code("ab7 abx").map(({ evidence }) => evidence.map(({ start }) => start))).toEqual([[0, 4]]);
  });
  it("where 10,000 patterns end in one word and begin in another", () => {
    const coder = compileCodebook(smallCodebook({ a: numbered(10_000, (at) => `(apple|x${at}) (banana|y${at})`) }));
    expect(coder.code("carrot banana ".repeat(100))).toEqual([]);
  });
  it("where words begin with 30,000 different letters, until it is refused", () => {
    const letters = numbered(40_000, (at) => String.fromCharCode(0x4e00 + at)).filter((letter) => /\p{L}/u.test(letter)).slice(0, 30_000);
    const words = [...letters, ...numbered(100_000, (at) => `${letters[0]}${at}`)];
    const open = () => compileCodebook(smallCodebook({ a: [{ pattern: "{letters}", language: "zh" }] }, { synonyms: [{ id: "letters", language: "zh", words }] }));
    expect(open).toThrowError(expect.objectContaining({ code: "invalid_codebook" }));
  });
});

describe("a hostile pattern", () => {
  const refusal = (pattern: string): unknown => {
    try {
      return compileCodebook(smallCodebook({ a: [pattern] })) && "compiled";
    } catch (error) {
      return error instanceof CoreError ? error.code : error;
    }
  };
  it.each([
    ["nested alternatives", "(a1|(a2|".repeat(60) + "b" + "))".repeat(60)],
    ["one word many times", Array.from({ length: 300 }, () => "ab").join(" ")],
    ["hundreds of brackets around a word", `${"(".repeat(400)}ab${")".repeat(400)}`],
  ])("that stands for few is compiled: %s", (_, pattern) => {
    expect(refusal(pattern)).toBe("compiled");
  });
  it.each([
    ["alternatives that multiply", Array.from({ length: 20 }, () => "(a b|c d|e f)").join(" ")],
    ["words that may be left out", `ab ${Array.from({ length: 60 }, (_, at) => `[c${at}]`).join(" ")}`],
    ["alternatives that multiply deep within", `(${Array.from({ length: 12 }, () => "(a b|(c d|[e] f g))").join(" ")})`],
    ["more gaps than three", "a … b … c … d … e"],
    ["gaps that gather through brackets", "(a … b|c) (d … e|f) (g … h|i) (j … k|l)"],
    ["more parts than four", "a & b & c & d & e"],
  ])("that stands for too many is refused before they are written out: %s", (_, pattern) => {
    expect(refusal(pattern)).toBe("invalid_codebook");
  });
});

describe("a hostile text", { timeout: 30_000 }, () => {
  const coder = compileCodebook(
    smallCodebook({ a: ["aa … aa … aa", "aa & ab", { pattern: "aa", unless: ["zz"] }], b: ["aa ab"] }),
    { negation: { cues: ["ab"], window: 1 } },
  );
  it.each([
    ["one word", "aa "], ["two words", "aa ab "], ["one letter", "x"], ["emoji", "🙂"], ["accents", "a\u0301"], ["lone surrogates", "\ud800aa "], ["apostrophes", "l'aa'"], ["line breaks", "\n"],
  ])("of a million characters is coded: %s", (_, piece) => {
    const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
    const wrong = coder.code(text).flatMap(({ evidence }) => evidence.filter(({ start, end }) => !(0 <= start && start < end && end <= text.length)));
    expect(wrong).toEqual([]);
  });
});
