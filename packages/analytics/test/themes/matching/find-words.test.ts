import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createMatcher } from "../../../src/themes/matching/matcher.js";
import { locateWord } from "../../../src/themes/matching/locate-word.js";
import { findWords } from "../../../src/themes/matching/find-words.js";
import { TokenBuffer } from "../../../src/themes/matching/token-buffer.js";
import { buildWordAutomaton } from "../../../src/themes/words/word-automaton.js";

const automaton = buildWordAutomaton([{ text: "shelter", prefix: false, set: 1 }, { text: "শিশু", prefix: true, set: 2 }, { text: "ecole", prefix: false, set: 3 }]);
const spansOf = (text: string, astral: 1 | 2) => {
  const bytes = new TextEncoder().encode(text);
  const tokens = new TokenBuffer();
  const whole = { bytes, from: 0, to: bytes.length };
  findWords(whole, automaton, astral, tokens);
  return Array.from({ length: tokens.count }, (_, at) => {
    const byteStart = locateWord(at, whole, automaton, tokens);
    return { span: [tokens.starts[at] as number, tokens.ends[at] as number] as const, bytes: new TextDecoder().decode(bytes.subarray(byteStart, tokens.byteEnds[at])) };
  });
};

describe("known words", () => {
  it("have their positions in code points, in UTF-16 units and in bytes", () => {
    const text = "🙂 Shelter, 🙂শিশুদের e\u0301cole";
    const words = ["Shelter", "শিশুদের", "e\u0301cole"];
    expect(spansOf(text, 2).map(({ span: [start, end] }) => text.slice(start, end))).toEqual(words);
    expect(spansOf(text, 1).map(({ span: [start, end] }) => [...text].slice(start, end).join(""))).toEqual(words);
    expect(spansOf(text, 1).map(({ bytes }) => bytes)).toEqual(words);
  });
  it("do not begin with signs that words ignore", () => {
    expect(spansOf("\u200d\u00adshelter", 1).map(({ bytes }) => bytes)).toEqual(["shelter"]);
  });
  it("are found in any text where a regular expression finds them", () => {
    const piece = fc.constantFrom("shelter", "Shelter", "shelters", "xshelter", " ", ".", "'", "🙂", "\ud83d", "é", "শিশু", "শিশুর", "École", "\n", "-", "’");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join("");
        const letter = String.raw`[\p{L}\p{M}\p{N}]`;
        const expected = Array.from(text.matchAll(new RegExp(`(?<!${letter})(?:shelter(?!${letter})|[eé]cole(?!${letter})|শিশু${letter}*)`, "giu")), ({ 0: word, index }) => [index, index + word.length]);
        expect(spansOf(text, 2).map(({ span }) => [...span])).toEqual(expected);
      }),
    );
  });
});

describe("createMatcher", () => {
  it("counts UTF-16 units", () => {
    const find = createMatcher([{ sequence: [[[{ text: "shelter", prefix: false }]]], role: "evidence", indicator: 4, part: 0, language: "en", within: 4, inflected: false, verbatim: undefined }]);
    const matches = find("🙂 shelter");
    expect([matches.count, matches.indicators[0], matches.starts[0], matches.ends[0]]).toEqual([1, 4, 3, 10]);
  });
});
