import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createBatchMatcher, createMatcher } from "../../../src/themes/matching/matcher.js";
import { locateWord } from "../../../src/themes/matching/locate-word.js";
import { KnownWords } from "../../../src/themes/matching/known-words.js";
import { TextBatch, textBatch } from "../../../src/themes/matching/text-batch.js";
import { buildWordAutomaton } from "../../../src/themes/words/word-automaton.js";

const automaton = buildWordAutomaton([{ text: "shelter", prefix: false, set: 1 }, { text: "শিশু", prefix: true, set: 2 }, { text: "ecole", prefix: false, set: 3 }, { text: "train", prefix: true, set: 4 }]);
/** The words of the open text. */
const spansIn = (words: KnownWords) =>
  Array.from({ length: words.end - words.first }, (_, word) => {
    const at = words.first + word;
    const byteStart = locateWord(at, words);
    return { span: [words.starts[at] as number, words.ends[at] as number] as const, bytes: new TextDecoder().decode(words.bytes.subarray(byteStart, words.byteEnds[at])) };
  });
const spansOf = (text: string, astral: 1 | 2) => {
  const words = new KnownWords(automaton);
  words.read(textBatch.only(text));
  words.open(0, astral);
  return spansIn(words);
};
const pieces = fc.array(fc.constantFrom("shelter", "Shelter", "shelters", "xshelter", "train", "Trainings", " ", ".", "'", "🙂", "\ud83d", "é", "শিশু", "শিশুর", "École", "\n", "-", "’"), { maxLength: 12 }).map((parts) => parts.join(""));
/** The words that a regular expression finds. */
const expectedIn = (text: string): number[][] => {
  const letter = String.raw`[\p{L}\p{M}\p{N}]`;
  const words = new RegExp(`(?<!${letter})(?:shelter(?!${letter})|[eé]cole(?!${letter})|শিশু${letter}*|train${letter}*)`, "giu");
  return Array.from(text.matchAll(words), ({ 0: word, index }) => [index, index + word.length]);
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
    fc.assert(
      fc.property(pieces, (text) => {
        expect(spansOf(text, 2).map(({ span }) => [...span])).toEqual(expectedIn(text));
      }),
    );
  });
  it("are found in any texts read together, few or long enough to be read in four stretches side by side", () => {
    fc.assert(
      fc.property(fc.array(pieces, { minLength: 1, maxLength: 100 }), fc.nat(40), (texts, times) => {
        const own = texts.map((text, at) => (at === 0 ? `${text} `.repeat(times) : text));
        const words = new KnownWords(automaton);
        textBatch.only(own[0] as string);
        for (const text of own.slice(1)) expect(textBatch.add(text)).toBe(true);
        words.read(textBatch);
        for (const [at, text] of own.entries()) {
          words.open(at, 2);
          expect(spansIn(words).map(({ span }) => [...span])).toEqual(expectedIn(text));
        }
      }),
    );
  });
  it("leave no room for more texts than a batch holds", () => {
    textBatch.only("shelter");
    while (textBatch.add("shelter")) continue;
    expect(textBatch.add("")).toBe(false);
    expect(textBatch.addBytes({ bytes: new Uint8Array(0), from: 0, to: 0 })).toBe(false);
    expect(textBatch.only("x".repeat(100_000)).tos[0]).toBe(100_000);
  });
});

describe("TextBatch", () => {
  it("holds the same of texts and of their UTF-8", () => {
    fc.assert(
      fc.property(fc.array(pieces, { minLength: 1, maxLength: 20 }), fc.nat(20_000), (texts, length) => {
        const [fromTexts, fromBytes] = [new TextBatch(), new TextBatch()];
        for (const text of [...texts, "é".repeat(length)]) {
          const bytes = new TextEncoder().encode(`(${text})`);
          expect(fromBytes.addBytes({ bytes, from: 1, to: bytes.length - 1 })).toBe(fromTexts.add(text));
        }
        const held = ({ bytes, count, froms, tos, ascii }: TextBatch) => [new TextDecoder().decode(bytes.subarray(0, tos[count - 1])), ...[froms, tos, ascii].map((column) => [...column.subarray(0, count)])];
        expect(held(fromBytes)).toEqual(held(fromTexts));
      }),
    );
  });
});

describe("createMatcher", () => {
  it("counts UTF-16 units", () => {
    const find = createMatcher([{ sequence: [[[{ text: "shelter", prefix: false }]]], role: "evidence", indicator: 4, pattern: 0, part: 0, language: "en", within: 4, inflected: false }]);
    const matches = find("🙂 shelter");
    expect([matches.count, matches.indicators[0], matches.starts[0], matches.ends[0]]).toEqual([1, 4, 3, 10]);
  });
});

describe("createBatchMatcher", () => {
  it("tells of each text what it tells of it alone", () => {
    const rule = (words: readonly string[], indicator: number) => ({ sequence: [words.map((text) => [{ text, prefix: false }])], role: "evidence", indicator, pattern: indicator, part: 0, language: "en", within: 4, inflected: false }) as const;
    const rules = [rule(["shelter"], 0), rule(["school", "shelter"], 1), rule(["l", "shelter"], 2), rule(["school", "for", "train"], 3)];
    const matcher = createBatchMatcher(rules, { negation: { cues: ["no"], window: 2 } });
    const matchesOf = (text: number) => {
      const { count, indicators, starts, ends } = matcher.match(text);
      return Array.from({ length: count }, (_, at) => [indicators[at], starts[at], ends[at]]);
    };
    const piece = fc.constantFrom("shelter", "school", "l'shelter", "l’", "for", "train", "no", " ", " ", ", ", "-", "🙂", "é", "\n", "x");
    fc.assert(
      fc.property(fc.array(fc.array(piece, { maxLength: 15 }).map((parts) => parts.join("")), { minLength: 1, maxLength: 60 }), (texts) => {
        const alone = texts.map((text) => {
          matcher.read(textBatch.only(text));
          return matchesOf(0);
        });
        textBatch.only(texts[0] as string);
        for (const text of texts.slice(1)) textBatch.add(text);
        matcher.read(textBatch);
        expect(texts.map((_, at) => matchesOf(at))).toEqual(alone);
      }),
    );
  });
});
