import { CoreError } from "@redheart/core/errors";
import { describe, expect, it } from "vitest";
import { type CodedExample, learnedCoder, learnWeights, weightsLearner } from "@redheart/analytics";
import { smallCodebook } from "../small-codebook.js";

const codebook = smallCodebook({ shelter: ["shelter"], police: ["police"], other: [] }, { otherCodeId: "other" as never });
const example = (codeId: string, ...texts: string[]): CodedExample[] => texts.map((text) => ({ text, language: "en", codeIds: [codeId] }));
const examples = [
  ...example("shelter", "She needs a bed", "No bed at night", "A bed and a roof", "Beds are full", "Where is a bed", "They slept in a bed"),
  ...example("police", "The sergeant laughed", "A sergeant came", "Sergeants and guns", "The sergeant refused", "Ask the sergeant", "Call a sergeant"),
  ...example("other", "Rain fell", "The rain stopped", "Rain and wind", "A day of rain", "It may rain"),
];
/** A table of two features, "w:bed" and "w:beds", each of one code. */
const tableWith = (change: object) => ({ tables: { en: { names: "Aw:bed\nFs", rarities: "__", furtherCodes: "AA", codes: "AA", weights: "BC", ...change } } });
const refusal = (error: () => unknown): CoreError | undefined => {
  try {
    error();
  } catch (thrown) {
    if (thrown instanceof CoreError) return thrown;
  }
  return undefined;
};
const code = (error: () => unknown): string => refusal(error)?.code ?? "none";

describe("learnWeights", () => {
  const weights = learnWeights(examples, codebook);
  const coder = learnedCoder(codebook, weights);
  it("learns words that no indicator lists", () => {
    expect(coder.code("A sergeant by the gate", { language: "en" }).map(({ codeId }) => codeId)).toEqual(["police"]);
    expect(coder.code("Beds for all", { language: "en" })[0]?.codeId).toBe("shelter");
    expect(coder.code("Rain again", { language: "en" })).toMatchObject([{ codeId: "other" }]);
  });
  it("is plain JSON that survives being written and read", () => {
    const read = learnedCoder(codebook, JSON.parse(JSON.stringify(weights)) as typeof weights);
    expect(read.code("A bed, sergeant")).toEqual(coder.code("A bed, sergeant"));
  });
  it("gives equal weights for equal examples, and leaves them as they were", () => {
    const frozen = examples.map((one) => Object.freeze({ ...one, codeIds: Object.freeze([...one.codeIds]) }));
    expect(learnWeights(Object.freeze(frozen), codebook)).toEqual(weights);
  });
  it("names what it learned from as evidence, in code points", () => {
    const [coded] = coder.code("🙂 the sergeant", { language: "en" });
    expect(coded?.evidence).toContainEqual(expect.objectContaining({ kind: "learned", start: 6, end: 14 }));
  });
  it("drops more where less may be kept", () => {
    const size = (smallest: number): number => JSON.stringify(learnWeights(examples, codebook, { smallest })).length;
    expect(size(0.5)).toBeLessThan(size(0.01));
  });
  it("keeps other bounds for the wording of a language that is named", () => {
    const words = (smallestIn: Record<string, number>): number => JSON.stringify(learnWeights(examples, codebook, { smallestIn }).tables["en"] ?? {}).length;
    expect(words({ en: 0.5 })).toBeLessThan(words({}));
    expect(words({ fr: 0.5 })).toBe(words({}));
  });
  it("gives the same, learned alone or after other examples", () => {
    const learn = weightsLearner(codebook);
    const fewer = examples.filter((_example, at) => at % 5 !== 0);
    expect(learn(examples)).toEqual(weights);
    expect(learn(fewer)).toEqual(learnWeights(fewer, codebook));
    expect(learn(examples)).toEqual(weights);
  });
  it("calls the code of its own examples the most probable, though few examples held out tell the reverse", () => {
    const few = [
      ...example("shelter", "Girls need a safe bed at night", "Nowhere to sleep for the children", "The home is full"),
      ...example("police", "Officers ask families for money", "The station refuses to write the case", "A constable laughed at the mother"),
      ...example("other", "Teachers are absent and classes crowded", "Fees keep girls away from lessons", "The pupils have no books"),
    ];
    const learned = learnedCoder(codebook, learnWeights(few, codebook));
    expect(few.map(({ text }) => learned.code(text, { language: "en" }).toSorted((a, b) => b.score - a.score)[0]?.codeId)).toEqual(few.map(({ codeIds: [codeId] }) => codeId));
  });
  it("takes a code that is more likely than not where no two examples share a word", () => {
    const apart = [...example("shelter", "bed", "roof"), ...example("police", "sergeant", "gate"), ...example("other", "rain")];
    expect(learnWeights(apart, codebook)).toMatchObject({ slope: 1, intercept: 0, threshold: 0.5 });
  });
  it("refuses what it cannot learn from", () => {
    expect(code(() => learnWeights([], codebook))).toBe("empty_sample");
    expect(code(() => learnWeights([...examples, ...example("none", "x")], codebook))).toBe("unknown_reference");
    expect(code(() => learnWeights([...examples, { text: "x", codeIds: [] }], codebook))).toBe("unknown_reference");
    expect(code(() => learnWeights([...examples, { text: "x", codeIds: ["police"], weight: 0 }], codebook))).toBe("invalid_option");
    expect(code(() => learnWeights(examples, codebook, { folds: 6 }))).toBe("invalid_option");
  });
  it("counts a code that is named twice once", () => {
    const twice = examples.map((one) => ({ ...one, codeIds: [...one.codeIds, ...one.codeIds] }));
    expect(learnWeights(twice, codebook)).toEqual(weights);
  });
  it("refuses what is no example, at its place, and weights and options beyond what numbers bear", () => {
    const withFirst = (first: unknown) => () => learnWeights([first, ...examples] as CodedExample[], codebook);
    expect([null, 1, {}, { ...examples[0], text: 3 }, { ...examples[0], codeIds: "shelter" }, { ...examples[0], language: 3 }].map((first) => refusal(withFirst(first)))).toEqual(Array.from({ length: 6 }, () => expect.objectContaining({ code: "invalid_type", path: ["examples", 0] })));
    expect([Infinity, 1e300, 1e-320, Number.NaN].map((weight) => code(withFirst({ ...examples[0], weight })))).toEqual(Array.from({ length: 4 }, () => "invalid_option"));
    expect([{ fewest: Number.NaN }, { fewest: 0 }, { smallest: Number.NaN }, { smallest: -1 }, { smallestIn: { en: Number.NaN } }].map((options) => code(() => learnWeights(examples, codebook, options)))).toEqual(Array.from({ length: 5 }, () => "invalid_option"));
    for (const weight of [1e-6, 1e6]) expect(code(() => learnedCoder(codebook, learnWeights(examples.map((one) => ({ ...one, weight })), codebook, { smallest: 0 })))).toBe("none");
  });
  it("are read where a table is whole", () => {
    expect(code(() => learnedCoder(codebook, { ...weights, ...tableWith({}) }))).toBe("none");
  });
  it.each([
    ["nothing", null, []],
    ["a slope that is no number", { slope: Number.NaN }, ["slope"]],
    ["a slope that JSON could not hold", { slope: null }, ["slope"]],
    ["a slope by which the greater margin is the less probable", { slope: -1 }, ["slope"]],
    ["a threshold that no code reaches", { threshold: 7 }, ["threshold"]],
    ["biases of fewer codes", { bias: [0] }, ["bias"]],
    ["a bias that is no number", { bias: [0, 0, Number.NaN] }, ["bias", 2]],
    ["no tables", { tables: undefined }, ["tables"]],
    ["a table whose weights are cut off", tableWith({ weights: "B" }), ["tables"]],
    ["a table whose rarities are cut off", tableWith({ rarities: "_" }), ["tables"]],
    ["a table whose counts of codes are cut off", tableWith({ furtherCodes: "A" }), ["tables"]],
    ["a table with counts of codes of a feature that it has not", tableWith({ furtherCodes: "AAA", codes: "AAA", weights: "BCB" }), ["tables"]],
    ["a table with counts of more codes than it has", tableWith({ furtherCodes: "AB" }), ["tables"]],
    ["a table whose names are cut off", tableWith({ names: "Aw:bed" }), ["tables"]],
    ["a table with an empty name", tableWith({ names: "Aw:bed\n" }), ["tables"]],
    ["a table with a name twice", tableWith({ names: "Aw:bed\nF" }), ["tables"]],
    ["a table with names out of order", tableWith({ names: "Aw:bed\nAw:a" }), ["tables"]],
    ["a table with a name that shares more than there is", tableWith({ names: "Aw:bed\nGs" }), ["tables"]],
    ["a table with a name behind what is no letter", tableWith({ names: "Aw:bed\n!s" }), ["tables"]],
    ["a table with a weight that is no letter", tableWith({ weights: "B!" }), ["tables"]],
    ["a table with a code that is none", tableWith({ codes: "AZ" }), ["tables"]],
    ["a table with a code that is no letter", tableWith({ codes: "A!" }), ["tables"]],
    ["a table with a code twice in a feature", tableWith({ names: "Aw:bed", rarities: "_", furtherCodes: "B" }), ["tables"]],
    ["a table with codes of a feature out of order", tableWith({ names: "Aw:bed", rarities: "_", furtherCodes: "B", codes: "BA" }), ["tables"]],
    ["a table with a rarity that is no letter", tableWith({ rarities: "_é" }), ["tables"]],
  ])("refuses weights with %s", (_, change, place) => {
    const broken = change === null ? null : { ...weights, ...change };
    expect(refusal(() => learnedCoder(codebook, broken as unknown as typeof weights))).toMatchObject({ code: "invalid_option", path: ["weights", ...place] });
  });
  it.each([
    ["fields of another kind", { "a private name": 7, "another private name": ["x"] }],
    ["a table without weights", { "a private name": { names: "Aw:bed", rarities: "_", furtherCodes: "A", codes: "A" } }],
    ["a list", ["w:bed"]],
    ["nothing", null],
    ["a text", "w:bed"],
  ])("refuses %s for tables, and repeats no name of theirs", (_, tables) => {
    const said = { code: "invalid_type", path: ["weights", "tables"], message: "learnedCoder: weights.tables must hold tables of texts" };
    expect(() => learnedCoder(codebook, { ...weights, tables } as unknown as typeof weights)).toThrowError(expect.objectContaining({ ...said, code: "invalid_option", issues: [said] }));
  });
  it("learns for as many codes as two letters can number, and refuses more", () => {
    const of = (count: number) => smallCodebook(Object.fromEntries(Array.from({ length: count }, (_, at) => [`c${at}`, []])));
    const coded = Array.from({ length: 5 }, (_, at): CodedExample => ({ text: `bed number ${at}`, language: "en", codeIds: ["c0"] }));
    const most = of(4_096);
    expect(learnedCoder(most, learnWeights(coded, most, { folds: 1, smallest: 0 })).code("bed", { language: "en" })[0]?.codeId).toBe("c0");
    expect(refusal(() => learnWeights(coded, of(4_097)))).toMatchObject({ code: "invalid_codebook", path: ["codes"] });
  });
  it("refuses weights of another codebook or version", () => {
    expect(code(() => learnedCoder({ ...codebook, version: "2" }, weights))).toBe("invalid_option");
    expect(code(() => learnedCoder(smallCodebook({ a: ["x"] }), weights))).toBe("invalid_option");
  });
});
