import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codeLetters, letterRarity, lettersCode, letterWeight, rarityLetter, weightLetter } from "../../../src/themes/learning/weight-letters.js";

describe("letters of a weight table", () => {
  it("keep a weight's sign, and its size to a step of the scale", () => {
    fc.assert(
      fc.property(fc.double({ min: -5, max: 5, noNaN: true }), (weight) => {
        const read = letterWeight(weightLetter(weight, 5), 5);
        return Math.abs(read - weight) <= 0.17 && (read === 0 || Math.sign(read) === Math.sign(weight));
      }),
    );
  });
  it("keep a rarity to a hundredth", () => {
    for (const rarity of [0, 0.31, 1, 1.5]) expect(letterRarity(rarityLetter(rarity))).toBeCloseTo(rarity, 1);
  });
  it("number as many codes as there are", () => {
    for (const code of [0, 31, 63]) expect(lettersCode(codeLetters(code, 64))).toBe(code);
    for (const code of [0, 64, 4095]) expect(lettersCode(codeLetters(code, 4096))).toBe(code);
  });
});
