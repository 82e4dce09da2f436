import type { Codebook, Coding } from "@redheart/core";
import { CoreError } from "@redheart/core/errors";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applySuggestions, compileCodebook, suggestIndicators } from "@redheart/analytics";
import { chooseEdits } from "../../../src/themes/suggestion/choose-edits.js";
import { examplesOf } from "../../../src/themes/suggestion/examples-of.js";
import { smallCodebook } from "../small-codebook.js";

interface Coded {
  readonly text: string;
  readonly codes: readonly string[];
  readonly language?: string;
}
const findingsOf = (coded: readonly Coded[]) => coded.map(({ text, language = "en" }, at) => ({ id: `f-${at}`, text, language, meetingId: `m-${at % 4}` })) as never[];
const codingsOf = (coded: readonly Coded[]): Coding[] => coded.flatMap(({ codes }, at) => codes.map((codeId) => ({ findingId: `f-${at}`, codebookId: "small", codebookVersion: "1", codeId, coderId: "coder-a", evidence: [] }) as never));
const suggest = (coded: readonly Coded[], codebook: Codebook, options = {}) => suggestIndicators(findingsOf(coded), codingsOf(coded), { codebook, ...options });
const shown = (coded: readonly Coded[], codebook: Codebook): string[] => suggest(coded, codebook).suggestions.map(({ codeId, kind, indicator }) => `${kind} ${codeId}: ${indicator.pattern} ${indicator.weight ?? 1}`);

interface Counted {
  readonly hits: number;
  readonly all: number;
}
const f1 = ({ hits, all }: Counted): number => (all === 0 ? 1 : (2 * hits) / all);
/** Whether each text, of words between commas, gets the code: its indicators, one word each, must weigh 1 together. */
const foundBy = ({ codes }: Codebook, codeId: string, coded: readonly Coded[]): boolean[] =>
  coded.map(({ text }) => codes.filter(({ id }) => id === codeId).flatMap(({ indicators }) => indicators).reduce((sum, { pattern, weight = 1 }) => sum + (text.split(", ").includes(pattern) ? weight : 0), 0) >= 1);
const counted = (codebook: Codebook, codeId: string, coded: readonly Coded[]): Counted => {
  const found = foundBy(codebook, codeId, coded);
  const hits = coded.filter(({ codes }, at) => found[at] === true && codes.includes(codeId)).length;
  return { hits, all: found.filter(Boolean).length + coded.filter(({ codes }) => codes.includes(codeId)).length };
};
const WORDS = ["shelter", "police", "night", "girls", "court", "school"];
const codedTexts = fc.array(fc.record({ text: fc.subarray(WORDS, { minLength: 1 }).map((all) => all.join(", ")), codes: fc.subarray(["shelter", "police"], { minLength: 1 }) }), { minLength: 4, maxLength: 16 });
const weightedCodebook = fc
  .array(fc.record({ pattern: fc.constantFrom(...WORDS), weight: fc.constantFrom(0.5, 1, 2) }), { maxLength: 3 })
  .map((indicators) => smallCodebook({ shelter: [...new Map(indicators.map((one) => [one.pattern, one])).values()], police: [] }));

const empty = smallCodebook({ shelter: [], police: [] });
const examples: Coded[] = [
  ...["No shelter at night", "Shelters are full", "The shelter is far away", "Build a shelter for girls", "Legal aid office and a shelter"].map((text) => ({ text, codes: ["shelter"] })),
  ...["Police ask for money", "Police come late", "The police refuse cases", "Train police officers", "Legal steps against police"].map((text) => ({ text, codes: ["police"] })),
];

describe("suggestIndicators", () => {
  it("learns the words that tell themes apart, and what it proposes compiles and codes so", () => {
    expect(shown(examples, empty)).toEqual(["add shelter: shelter 1", "add police: police 1"]);
    const { suggestions, fit } = suggest(examples, empty);
    const coder = compileCodebook(applySuggestions(empty, suggestions, { version: "2" }));
    for (const { text, codes } of examples) expect(coder.code(text).map(({ codeId }) => codeId)).toEqual(codes);
    expect(fit).toEqual({ before: 0, after: 1, heldOut: 1 });
    expect(suggestions[0]).toMatchObject({ gain: 1, heldOutGain: 1, folds: 4, helps: ["f-0", "f-1", "f-2", "f-3", "f-4"], harms: [] });
  });
  it("learns a phrase where its words alone mislead", () => {
    const coded = [
      ...Array.from({ length: 6 }, (_, at) => ({ text: `Legal aid in town number${"x".repeat(at)}`, codes: ["shelter"] })),
      ...Array.from({ length: 6 }, (_, at) => ({ text: `Food aid and legal age ${"y".repeat(at + 3)}`, codes: ["police"] })),
    ];
    expect(suggest(coded, empty).suggestions.filter(({ codeId }) => codeId === "shelter").map(({ indicator }) => indicator.pattern)).toEqual([expect.stringMatching(/^(legal aid|aid town|town)$/)]);
  });
  it("learns what words of a family share", () => {
    const words = ["negligent", "negligence", "negligently", "negligent"];
    const coded = [...words.map((word) => ({ text: `They are ${word}`, codes: ["police"] })), ...words.map((_, at) => ({ text: `Beds are needed ${"z".repeat(at + 3)}`, codes: ["shelter"] }))];
    expect(shown(coded, empty)).toContain("add police: negligen* 1");
  });
  it("learns no word, beginning or phrase that is longer than a codebook takes", () => {
    const [long, half] = ["a".repeat(1_001), "b".repeat(600)] as [string, string];
    const coded = [...[`${long} one`, `${long} two`, `${long}b ${half} ${half}c`, `${half} ${half}c`].map((text) => ({ text, codes: ["shelter"] })), ...examples.slice(5)];
    const { suggestions } = suggest(coded, empty);
    expect(() => compileCodebook(applySuggestions(empty, suggestions, { version: "2" }))).not.toThrow();
    expect(suggestions.map(({ indicator }) => indicator.pattern)).toContain(half);
  });
  it("learns a word that a zero-width no-break space stands in", () => {
    const coded = [...["No", "The full", "A far"].map((text) => ({ text: `${text} shel\ufeffter`, codes: ["shelter"] })), ...examples.slice(5)];
    const { suggestions } = suggest(coded, empty);
    const coder = compileCodebook(applySuggestions(empty, suggestions, { version: "2" }));
    for (const text of ["Shelters", "Shel\ufeffter"]) expect(coder.code(text).map(({ codeId }) => codeId)).toEqual(["shelter"]);
  });
  it("learns in the language of the findings, Bengali too", () => {
    const coded = [
      ...["আশ্রয় নেই", "আশ্রয়ের অভাব", "আশ্রয়ে জায়গা কম", "রাতে আশ্রয় লাগে"].map((text) => ({ text, codes: ["shelter"], language: "bn" })),
      ...["পুলিশ দেরি করে আসে", "পুলিশের আচরণ খারাপ", "পুলিশকে জানানো কঠিন", "পুলিশ টাকা চায়"].map((text) => ({ text, codes: ["police"], language: "bn" })),
    ];
    const { suggestions, fit } = suggest(coded, empty);
    expect(new Set(suggestions.map(({ indicator }) => indicator.language))).toEqual(new Set(["bn"]));
    expect(fit.after).toBe(1);
  });
  it("drops an indicator that people's codings speak against, and keeps one that they leave open", () => {
    const codebook = smallCodebook({ shelter: ["shelter", "legal", "orphanage"], police: ["police"] });
    const coded = [...examples, ...["Legal texts are old", "A legal guide", "Legal fees are high"].map((text) => ({ text, codes: ["police"] }))];
    expect(shown(coded, codebook)).toContain("drop shelter: legal 1");
    expect(shown(coded, codebook).filter((line) => line.includes("orphanage"))).toEqual([]);
    const drop = suggest(coded, codebook).suggestions.find(({ kind }) => kind === "drop");
    expect(drop?.helps).toEqual(["f-9", "f-10", "f-11", "f-12"]);
  });
  it("gives weight to an indicator that suffices alone", () => {
    const codebook = smallCodebook({ shelter: [{ pattern: "shelter", weight: 0.5 }], police: ["police"] });
    expect(shown(examples, codebook)).toEqual(["reweigh shelter: shelter 1"]);
  });
  it("proposes nothing where people and machine agree, nor from a single finding", () => {
    expect(shown(examples, smallCodebook({ shelter: ["shelter"], police: ["police"] }))).toEqual([]);
    expect(shown([{ text: "Unheard of", codes: ["shelter"] }, { text: "Another", codes: ["police"] }], empty)).toEqual([]);
  });
  it("leaves out findings that nobody coded, codings with other codebooks, and the theme for others", () => {
    const withOther = smallCodebook({ shelter: [], other: [] }, { otherCodeId: "other" as never });
    const coded = [...examples.slice(0, 5), ...examples.slice(0, 4).map(({ text }) => ({ text: text.replace(/shelter/i, "weather"), codes: ["other"] })), { text: "shelter", codes: [] }];
    expect(shown(coded, withOther)).toEqual(["add shelter: shelter 1"]);
    expect(() => suggestIndicators(findingsOf(examples), codingsOf(examples).map((coding) => ({ ...coding, codebookId: "large" }) as never), { codebook: empty })).toThrow(CoreError);
  });
  it("is deterministic, changes no argument, keeps within perTheme, and gains what it says", () => {
    const words = ["shelter", "police", "night", "girls", "court", "delay", "home", "legal aid", "phone", "শিশু"];
    const text = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 5 }).map((all) => all.join(" "));
    fc.assert(
      fc.property(fc.array(fc.record({ text, codes: fc.subarray(["shelter", "police"], { minLength: 1 }) }), { minLength: 4, maxLength: 30 }), (coded) => {
        const codebook = smallCodebook({ shelter: ["night", { pattern: "home", weight: 0.5 }], police: [] });
        const before = JSON.stringify([coded, codebook]);
        const result = suggest(coded, codebook, { perTheme: 3, folds: 2 });
        expect(suggest(coded, codebook, { perTheme: 3, folds: 2 })).toEqual(result);
        expect(JSON.stringify([coded, codebook])).toBe(before);
        const coder = compileCodebook(applySuggestions(codebook, result.suggestions, { version: "2" }));
        for (const { codeId, support, after } of result.byTheme) {
          expect(result.suggestions.filter((one) => one.codeId === codeId).length).toBeLessThanOrEqual(3);
          const found = coded.map((one) => coder.code(one.text, { language: "en" }).some((theme) => theme.codeId === codeId));
          const hits = coded.filter(({ codes }, at) => found[at] === true && codes.includes(codeId)).length;
          const all = found.filter(Boolean).length + support;
          expect(after).toBeCloseTo(all === 0 ? 1 : (2 * hits) / all, 10);
        }
      }),
      { numRuns: 20 },
    );
  }, 30_000);
  it("measures every edit over the codebook with the edits above it made, though others were withdrawn", () => {
    const withdrawn = ["house, police", "house", "police, school", "house, lawyer", "school"].map((text, at) => ({ text, codes: [at === 3 ? "police" : "shelter"] }));
    fc.assert(
      fc.property(codedTexts, weightedCodebook, (coded, codebook) => {
        const { suggestions, byTheme } = suggest(coded, codebook, { folds: 2 });
        for (const { codeId, before, after } of byTheme) {
          const own = suggestions.filter((one) => one.codeId === codeId);
          expect(own.reduce((sum, { gain }) => sum + gain, 0)).toBeCloseTo(after - before, 10);
          for (const [at, { gain, helps, harms }] of own.entries()) {
            const [above, made] = [own.slice(0, at), own.slice(0, at + 1)].map((some) => applySuggestions(codebook, some, { version: "2" })) as [Codebook, Codebook];
            const [was, is] = [foundBy(above, codeId, coded), foundBy(made, codeId, coded)];
            const turned = (right: boolean) => coded.flatMap(({ codes }, row) => (was[row] !== is[row] && (is[row] === codes.includes(codeId)) === right ? [`f-${row}`] : []));
            expect({ helps, harms }).toEqual({ helps: turned(true), harms: turned(false) });
            expect(gain).toBeCloseTo(f1(counted(made, codeId, coded)) - f1(counted(above, codeId, coded)), 10);
          }
        }
      }),
      { numRuns: 60, examples: [[withdrawn, smallCodebook({ shelter: [{ pattern: "lawyer", weight: 2 }], police: [] })]] },
    );
  }, 30_000);
  it("measures a codebook as its coder codes with it, where a narrower theme is too weak to take evidence from a broader one", () => {
    const codebook = smallCodebook({ shelter: ["house", "home"], police: [{ pattern: "safe house", weight: 0.5 }] });
    const narrowed = { ...codebook, codes: codebook.codes.map((code) => (code.id === "police" ? { ...code, narrowerThan: ["shelter"] } : code)) } as Codebook;
    const coded = ["A safe house at night", "Safe houses are full", "No safe house in town", "A home for girls"].map((text) => ({ text, codes: ["shelter"] }));
    const { byTheme, suggestions } = suggest(coded, narrowed);
    expect(coded.map(({ text }) => compileCodebook(narrowed).code(text).map(({ codeId }) => codeId))).toEqual(coded.map(() => ["shelter"]));
    expect(byTheme[0]).toMatchObject({ codeId: "shelter", before: 1, after: 1 });
    expect(suggestions).toEqual([]);
  });
  it("deals meetings into no more folds than there are meetings, so that no edit counts as chosen without a fold that is empty", () => {
    expect(suggest(examples, empty, { folds: 12 })).toEqual(suggest(examples, empty, { folds: 4 }));
    const oneMeeting = findingsOf(examples).map((finding) => ({ ...(finding as object), meetingId: "m-1" })) as never[];
    const { suggestions, fit } = suggestIndicators(oneMeeting, codingsOf(examples), { codebook: empty });
    expect(suggestions.map(({ folds, heldOutGain }) => [folds, heldOutGain])).toEqual([[0, 0], [0, 0]]);
    expect(fit).toEqual({ before: 0, after: 1, heldOut: 0 });
  });
  it("proposes the same, in the same order, whatever the order of findings and codings", () => {
    const codebook = smallCodebook({ shelter: ["night", "court", { pattern: "school", weight: 0.5 }], police: ["girls"] });
    const proposed = (findings: never[], codings: Coding[]) => {
      const { suggestions, ...fits } = suggestIndicators(findings, codings, { codebook, folds: 3 });
      return { suggestions: suggestions.map(({ helps, harms, ...one }) => ({ ...one, helps: helps.toSorted(), harms: harms.toSorted() })), ...fits };
    };
    const tied = Array.from({ length: 8 }, (_, at) => ({ text: ["night", "court", "girls", "school, girls"][at % 4] as string, codes: [at % 4 < 2 ? "police" : "shelter"], language: at % 8 < 4 ? "en" : "fr" }));
    const language = fc.constantFrom("en", "fr");
    fc.assert(
      fc.property(fc.tuple(codedTexts, fc.array(language, { minLength: 16, maxLength: 16 })).map(([coded, languages]) => coded.map((one, at) => ({ ...one, language: languages[at] as string }))), (coded) => {
        const [findings, codings] = [findingsOf(coded), codingsOf(coded)];
        expect(proposed(findings.toReversed(), codings.toReversed())).toEqual(proposed(findings, codings));
      }),
      { numRuns: 15, examples: [[tied]] },
    );
  }, 30_000);
  it("refuses findings that share an id, of which one would count as two that hold a word", () => {
    const [first, second] = findingsOf(examples) as [never, never];
    expect(() => suggestIndicators([first, second, first], codingsOf(examples), { codebook: empty })).toThrow(expect.objectContaining({ code: "duplicate_id", path: ["findings", 2, "id"] }) as Error);
  });
  it("withdraws one of two indicators that make each other needless, not both", () => {
    const coded = ["goat, hill", "hill", "lamp", "farm, hill", "farm, goat", "farm, lamp", "goat, lamp"].map((text) => ({ text, codes: ["shelter"] }));
    expect(shown(coded, empty)).toEqual(["add shelter: goat 1", "add shelter: hill 1", "add shelter: lamp 1"]);
    expect(suggest(coded, empty).fit.after).toBe(1);
  });
  it("gains on each meeting left out what the edit adds there to those chosen above it without that meeting", () => {
    const house = ["refuge, night", "refuge", "refuge, town", "house, officer", "house", "police, house", "police"].map((text, at) => ({ text, codes: [at < 3 ? "shelter" : "police"] }));
    fc.assert(
      fc.property(codedTexts, weightedCodebook, (coded, codebook) => {
        const { suggestions } = suggest(coded, codebook, { folds: 4 });
        for (const { codeId, examples: theme } of examplesOf(findingsOf(coded), codingsOf(coded), codebook).themes) {
          const chosen = Array.from({ length: 4 }, (_, fold) => {
            const edits = chooseEdits(theme, Uint8Array.from(coded, (_one, row) => (row % 4 === fold ? 0 : 1)), { perTheme: 9 });
            return edits.map(({ indicator: { pattern, language }, from, to }): (typeof suggestions)[number] => ({ codeId, kind: to === 0 ? "drop" : from === 0 ? "add" : "reweigh", indicator: { pattern, language, ...(to > 0 && to !== 1 ? { weight: to } : {}) } }) as never);
          });
          for (const { kind, indicator, heldOutGain, folds } of suggestions.filter((one) => one.codeId === codeId)) {
            const places = chosen.map((edits) => edits.findIndex((one) => one.kind === kind && one.indicator.pattern === indicator.pattern && (kind === "drop" || one.indicator.weight === indicator.weight)));
            const sumUp = (edits: (place: number) => number): number => {
              const counts = places.flatMap((place, fold) =>
                place < 0 ? [] : [counted(applySuggestions(codebook, (chosen[fold] ?? []).slice(0, edits(place)), { version: "2" }), codeId, coded.filter((_, row) => row % 4 === fold))],
              );
              return f1(counts.reduce((sum, one) => ({ hits: sum.hits + one.hits, all: sum.all + one.all }), { hits: 0, all: 0 }));
            };
            expect(folds).toBe(places.filter((place) => place >= 0).length);
            expect(heldOutGain).toBeCloseTo(sumUp((place) => place + 1) - sumUp((place) => place), 10);
          }
        }
      }),
      { numRuns: 25, examples: [[house, smallCodebook({ shelter: ["house"], police: ["police"] })]] },
    );
  }, 30_000);
  it.each([{ perTheme: 0 }, { folds: 1 }, { folds: 2.5 }])("refuses %o", (options) => {
    expect(() => suggest(examples, empty, options)).toThrow(CoreError);
  });
});
