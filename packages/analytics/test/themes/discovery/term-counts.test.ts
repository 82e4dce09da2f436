import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { termCounts, tfIdf } from "@redheart/analytics";
import { wordsOf } from "../../../src/themes/words/words-of.js";
import reference from "../../reference/discovery.json" with { type: "json" };

const english = (texts: readonly string[]) => texts.map((text) => ({ text, language: "en" }));
const asWords = { terms: "words", leaveOutStopWords: false } as const;

describe("termCounts", () => {
  it("counts exactly the words of wordsOf, whatever the text", () => {
    const piece = fc.oneof(fc.string({ unit: fc.nat({ max: 0xffff }).map((unit) => String.fromCharCode(unit)) }), fc.constantFrom("é", "e\u0301", "য়", "\u200d", "İ", "🙂", "\ud83d", "·", "-", " ", "word", "Word", "বাল্যবিবাহ", "ﬃ", "œ", "Œ", "শো", "শ\u09c7", "\u09be", "\u09d7"));
    fc.assert(
      fc.property(fc.array(fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join("")), { minLength: 1, maxLength: 5 }), (texts) => {
        const counts = termCounts(english(texts), asWords);
        const ours = texts.map((_, row) => [...counts.indices.subarray(counts.starts[row], counts.starts[row + 1])].flatMap((column, at) => Array.from({ length: counts.values[(counts.starts[row] as number) + at] as number }, () => counts.terms[column] as string)));
        expect(ours).toEqual(texts.map((text) => wordsOf(text).map((word) => word.text).toSorted()));
      }),
      { numRuns: 60 },
    );
  });

  it("counts a Bengali word as one, whether its vowel signs are written whole or apart", () => {
    const [whole, apart] = ["শোষণ যৌন", "শোষণ যৌন".normalize("NFD")] as const;
    expect(apart).not.toBe(whole);
    expect(termCounts([{ text: `${whole} ${apart}`, language: "bn" }], asWords).terms).toEqual("শোষণ যৌন".split(" ").toSorted());
  });

  it("counts a word as one, whether its letters are printed apart or as one sign", () => {
    expect(termCounts(english(["traﬃcking trafficking TRAﬃCKING"]), asWords).terms).toEqual(["trafficking"]);
    expect(termCounts(english(["sœur soeur SŒUR Sœur"]), asWords).terms).toEqual(["soeur"]);
  });

  it("keeps columns ascending and terms in code-unit order, in long texts too", () => {
    const text = Array.from({ length: 500 }, (_, at) => `w${(at * 7919) % 500}`).join(" ");
    const { terms, indices, values } = termCounts(english([text, "w3 w3"]), asWords);
    expect(terms).toEqual([...terms].toSorted());
    expect([...indices.subarray(0, 500)]).toEqual(Array.from({ length: 500 }, (_, at) => at));
    expect(values.at(-1)).toBe(2);
  });

  it("joins words of one family in English, French and Bengali, and leaves out each language's stop words", () => {
    expect(termCounts([{ text: "The shelter and the shelters", language: "en" }]).labels).toEqual(["shelter"]);
    expect(termCounts([{ text: "Les enfants de la rue, l’enfant", language: "fr" }]).labels).toEqual(["enfant", "rue"]);
    expect(termCounts([{ text: "শিশুদের জন্য শিশুকে", language: "bn" }]).columns).toBe(1);
  });

  it("shows a term as its commonest word, with accents, the same in every order of the findings", () => {
    const findings = [{ text: "Écoles écoles", language: "fr" }, { text: "école", language: "fr" }];
    expect(termCounts(findings).labels).toEqual(["écoles"]);
    expect(termCounts(findings.toReversed()).labels).toEqual(["écoles"]);
  });

  it("leaves out terms that are too rare or too common", () => {
    const findings = english(["shelter bed", "shelter police", "shelter bed"]);
    expect(termCounts(findings, { minFindings: 2, maxShare: 0.7 }).labels).toEqual(["bed"]);
  });

  it("keeps a term whose share of the findings is the largest allowed", () => {
    const held = (count: number, of: number) => english(Array.from({ length: of }, (_, at) => (at < count ? "shelter" : "")));
    for (let of = 1; of <= 100; of++) for (let count = 1; count <= of; count++) expect(termCounts(held(count, of), { maxShare: count / of }).columns).toBe(1);
    expect(termCounts(held(29, 100), { maxShare: 0.28 }).columns).toBe(0);
  });

  it("reads a text of a million letters, and one word of that length", () => {
    expect(termCounts(english(["shelter ".repeat(125_000)])).values[0]).toBe(125_000);
    expect(termCounts(english(["x".repeat(1_000_000)]), asWords).terms[0]).toHaveLength(1_000_000);
  });

  it("counts the same over blocks of findings and words that repeat, whatever their length", () => {
    const words = Array.from({ length: 3_000 }, (_, at) => `${"abcdefghijklmnopq".slice(0, 1 + (at % 17))}${String.fromCharCode(97 + (at % 26))}${at % 3 === 0 ? "é" : ""}${String.fromCharCode(97 + (Math.floor(at / 26) % 26))}`);
    const texts = Array.from({ length: 5_000 }, (_, row) => Array.from({ length: 15 }, (_, at) => words[(row * 31 + at * at * 7) % 3_000]).join(" "));
    const { terms, starts, indices, values } = termCounts(english(texts), asWords);
    expect(indices.length).toBeGreaterThan(1 << 15);
    for (const row of [0, 1, 2_183, 2_184, 2_185, 4_999]) {
      const expected = new Map<string, number>();
      for (const { text } of wordsOf(texts[row] as string)) expected.set(text, (expected.get(text) ?? 0) + 1);
      const ours = Array.from(indices.subarray(starts[row], starts[row + 1]), (column, at) => [terms[column], values[(starts[row] as number) + at]]);
      expect(ours).toEqual([...expected].toSorted(([a], [b]) => (a < b ? -1 : 1)));
    }
  });

  it("holds counts no wider than the longest finding needs", () => {
    const kinds = [255, 256, 65_536].map((length) => termCounts(english(["a ".repeat(length)]), asWords).values);
    expect(kinds.map((values) => values.constructor)).toEqual([Uint8Array, Uint16Array, Uint32Array]);
    expect(kinds.map(([value]) => value)).toEqual([255, 256, 65_536]);
  });

  it("gives empty matrices for no findings and for texts without words", () => {
    expect(termCounts([]).rows).toBe(0);
    const counts = termCounts(english(["", "the 42 — …"]));
    expect([counts.rows, counts.columns, ...counts.starts]).toEqual([2, 0, 0, 0, 0]);
    expect(tfIdf(counts).values).toHaveLength(0);
  });

  it.each([{ minFindings: 0 }, { minFindings: 1.5 }, { maxShare: 0 }, { maxShare: 1.1 }, { maxShare: Number.NaN }])("rejects %o with invalid_option", (options) => {
    expect(() => termCounts([], options)).toThrow(expect.objectContaining({ code: "invalid_option" }));
  });
});

describe("tfIdf", () => {
  it("is scikit-learn's TfidfVectorizer: terms, places and weights to 1e-12", () => {
    const { texts, terms, starts, indices, values } = reference.tfIdf;
    const ours = tfIdf(termCounts(english(texts), asWords));
    expect(ours.terms).toEqual(terms);
    expect([...ours.starts]).toEqual(starts);
    expect([...ours.indices]).toEqual(indices);
    for (const [at, value] of values.entries()) expect(Math.abs((ours.values[at] as number) - value)).toBeLessThanOrEqual(1e-12);
  });

  it("leaves its argument as it was", () => {
    const counts = termCounts(english(["shelter bed bed"]));
    tfIdf(counts);
    expect([...counts.values]).toEqual([2, 1]);
  });
});
