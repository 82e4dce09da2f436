import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { packTable, unpackTables } from "../../../src/themes/learning/weight-table.js";
import { numberLetters, letterRarity, lettersNumber, letterWeight, rarityLetter, weightLetter } from "../../../src/themes/learning/weight-letters.js";

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
  it("number as many as there are", () => {
    for (const code of [0, 31, 63]) expect(lettersNumber(numberLetters(code, 64))).toBe(code);
    for (const code of [0, 64, 4095]) expect(lettersNumber(numberLetters(code, 4096))).toBe(code);
  });
});

describe("a table of weights", () => {
  const name = fc.oneof(fc.string({ unit: fc.constantFrom("a", "b", "শ", " ", "|"), minLength: 1 }), fc.constantFrom("a".repeat(70), `${"a".repeat(70)}b`));
  const feature = (count: number) => {
    const weighed = fc.tuple(fc.nat({ max: count - 1 }), fc.double({ min: -5, max: 5, noNaN: true }));
    const every = fc.double({ min: -5, max: 5, noNaN: true }).map((weight) => Array.from({ length: count }, (_, code): [number, number] => [code, weight / (code + 1)]));
    return fc.record({ rarity: fc.double({ min: 0, max: 1.5, noNaN: true }), weighed: fc.oneof(fc.uniqueArray(weighed, { selector: ([code]) => code, minLength: 1 }), every) });
  };
  it("gives back every feature with its codes, and weights and rarities as their letters tell them, for few codes and many", () => {
    const tables = fc.constantFrom(1, 63, 64, 65, 300).chain((count) => fc.tuple(fc.constant(count), fc.dictionary(name, feature(count), { minKeys: 1, noNullPrototype: true })));
    fc.assert(
      fc.property(tables, ([count, drawn]) => {
        const features = Object.entries(drawn)
          .toSorted(([a], [b]) => (a < b ? -1 : 1))
          .map(([own, { rarity, weighed }]) => [own, { rarity, weighed: weighed.toSorted(([a], [b]) => a - b) }] as const);
        const packed = packTable(new Map(features.map(([own, { rarity, weighed }]) => [own, { rarity, codes: weighed.map(([code]) => code), weights: weighed.map(([, weight]) => weight) }])), { count, greatest: 5 });
        const table = unpackTables({ tables: { en: packed }, codeIds: Array.from({ length: count }, String), greatest: 5 })?.get("en");
        const read = [...(table?.numbers ?? [])].map(([own, number]) => {
          const [from, to] = [table?.offsets[number], table?.offsets[number + 1]];
          return [own, table?.rarities[number], Array.from(table?.codes.subarray(from, to) ?? []), Array.from(table?.weights.subarray(from, to) ?? [])];
        });
        expect(read).toEqual(features.map(([own, { rarity, weighed }]) => [own, letterRarity(rarityLetter(rarity)), weighed.map(([code]) => code), weighed.map(([, weight]) => letterWeight(weightLetter(weight, 5), 5))]));
      }),
    );
  });
  it("is refused where letters for two-letter codes are cut off", () => {
    const packed = packTable(new Map([["w:bed", { rarity: 1, codes: [70], weights: [1] }]]), { count: 100, greatest: 5 });
    const read = (change: object) => unpackTables({ tables: { en: { ...packed, ...change } }, codeIds: Array.from({ length: 100 }, String), greatest: 5 });
    expect(read({})?.size).toBe(1);
    for (const change of [{ codes: packed.codes.slice(1) }, { codes: `${packed.codes}A` }, { furtherCodes: "A" }]) expect(read(change)).toBeUndefined();
  });
});
