import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { packTable, unpackTables } from "../../../src/themes/learning/weight-table.js";
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

describe("a table of weights", () => {
  const name = fc.oneof(fc.string({ unit: fc.constantFrom("a", "b", "শ", " ", "|"), minLength: 1 }), fc.constantFrom("a".repeat(70), `${"a".repeat(70)}b`));
  const feature = (count: number) =>
    fc.record({ rarity: fc.double({ min: 0, max: 1.5, noNaN: true }), codes: fc.uniqueArray(fc.nat({ max: count - 1 })), weight: fc.double({ min: -5, max: 5, noNaN: true }) });
  it("gives back every feature with its codes, and weights and rarities as their letters tell them, for few codes and many", () => {
    const tables = fc.constantFrom(1, 63, 64, 65, 300).chain((count) => fc.tuple(fc.constant(count), fc.dictionary(name, feature(count), { minKeys: 1, noNullPrototype: true })));
    fc.assert(
      fc.property(tables, ([count, features]) => {
        fc.pre(Object.values(features).some(({ codes }) => codes.length > 0));
        const packed = packTable(new Map(Object.entries(features).map(([own, { weight, ...one }]) => [own, { ...one, weights: one.codes.map(() => weight) }])), { count, greatest: 5 });
        const table = unpackTables({ tables: { en: packed }, codeIds: Array.from({ length: count }, String), greatest: 5 })?.get("en");
        const read = [...(table?.numbers ?? [])].map(([own, number]) => {
          const [from, to] = [table?.offsets[number], table?.offsets[number + 1]];
          return [own, table?.rarities[number], Array.from(table?.codes.subarray(from, to) ?? []), Array.from(table?.weights.subarray(from, to) ?? [])];
        });
        const expected = Object.entries(features).map(([own, { rarity, weight, codes }]) => [own, letterRarity(rarityLetter(rarity)), codes, codes.map(() => letterWeight(weightLetter(weight, 5), 5))]);
        expect(read).toEqual(expected.toSorted(([a], [b]) => ((a as string) < (b as string) ? -1 : 1)));
      }),
    );
  });
});
