import { selectedText } from "@redheart/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileCodebook, termCounts } from "@redheart/analytics";
import { foldText } from "../../../src/themes/words/fold.js";
import { IGNORED, unitKinds } from "../../../src/themes/words/unit-kind.js";
import { wordsOf } from "../../../src/themes/words/words-of.js";
import { smallCodebook } from "../small-codebook.js";

const found = (pattern: Parameters<typeof smallCodebook>[0][string][number], text: string): string[] =>
  compileCodebook(smallCodebook({ a: [pattern] })).code(text).flatMap(({ evidence }) => evidence.map((span) => selectedText(text, span)));
const ignored = Array.from(unitKinds().entries(), ([unit, kind]) => (kind === IGNORED ? String.fromCharCode(unit) : "")).filter((sign) => sign !== "");

describe("the variation selector of an emoji", () => {
  it("is no letter of the word behind it", () => {
    expect(found("helpline", "☎\ufe0fhelpline")).toEqual(["helpline"]);
    expect(wordsOf("☎\ufe0fhelpline").map(({ text }) => text)).toEqual(["helpline"]);
    expect(termCounts([{ text: "☎\ufe0fhelpline", language: "en" }]).labels).toEqual(["helpline"]);
  });
  it("is no word between others", () => {
    expect(found("help desk", "help ❤\ufe0f desk")).toEqual(["help ❤\ufe0f desk"]);
    expect(found({ pattern: "police … negligen*", within: 1 }, "police ❤\ufe0f are negligent")).toEqual(["police ❤\ufe0f are negligent"]);
  });
  it("may stand in a pattern", () => {
    expect(found("help\ufe0f desk", "help desk")).toEqual(["help desk"]);
  });
});

describe("a word of a million letters", { timeout: 20_000 }, () => {
  it.each(["a", "é", "\u09c7\u09be", "শি", "a\u0301"])("is read in one pass: %s", (piece) => {
    const [word, ...others] = wordsOf(piece.repeat(500_000));
    expect([word?.end, others]).toEqual([piece.length * 500_000, []]);
    expect(word?.text.slice(-2)).toBe(wordsOf(piece.repeat(2))[0]?.text.slice(-2));
  });
});

describe("signs that words ignore", () => {
  it("are dropped where a text is folded", () => {
    expect(foldText(ignored.join(""))).toBe("");
  });
  it("change no word, wherever they stand", () => {
    const piece = fc.constantFrom(...ignored, "help", "desk", "é", " ", "'", "❤", "🙂", ".");
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const bare = pieces.filter((sign) => !ignored.includes(sign));
        expect(wordsOf(pieces.join("")).map(({ text, opens }) => [text, opens])).toEqual(wordsOf(bare.join("")).map(({ text, opens }) => [text, opens]));
      }),
    );
  });
});
