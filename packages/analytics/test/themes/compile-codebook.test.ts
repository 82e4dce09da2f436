import { selectedText } from "@redheart/core";
import { CoreError } from "@redheart/core/errors";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileCodebook } from "@redheart/analytics";
import { smallCodebook } from "./small-codebook.js";

const idsOf = (coded: readonly { codeId: string }[]): string[] => coded.map(({ codeId }) => codeId);
const found = (patterns: Parameters<typeof smallCodebook>[0][string], text: string, language?: string): string[] => {
  const [coded] = compileCodebook(smallCodebook({ a: patterns })).code(text, language === undefined ? {} : { language });
  return (coded?.evidence ?? []).map((evidence) => selectedText(text, evidence));
};
const failure = (work: () => unknown): CoreError => {
  try {
    work();
  } catch (error) {
    if (error instanceof CoreError) return error;
  }
  throw new Error("expected a CoreError");
};

describe("a pattern", () => {
  it("matches whole words, whatever their case and accents", () => {
    expect(found(["race"], "They embrace the RACE, the Racé")).toEqual(["RACE", "Racé"]);
  });
  it.each([
    ["soft hyphen", "\u00ad"],
    ["zero-width space", "\u200b"],
    ["zero-width joiner", "\u200d"],
    ["word joiner", "\u2060"],
    ["zero-width no-break space", "\ufeff"],
  ])("takes no notice of a %s in a word, as in texts", (_, mark) => {
    expect(found([`shel${mark}ter`], `shelter, shel${mark}ter`)).toEqual(["shelter", `shel${mark}ter`]);
  });
  it("matches regular and common irregular inflections", () => {
    expect(found(["child", "shelter", "policy", "stop"], "Children sheltered; policies stopped")).toEqual(["Children", "sheltered", "policies", "stopped"]);
  });
  it("matches words that are named like a part of the prototype", () => {
    expect(found(["constructor", "valueOf"], "Constructors; valueof")).toEqual(["Constructors", "valueof"]);
  });
  it("matches the word as written where it is exact", () => {
    expect(found([{ pattern: "shelter", exact: true }], "shelters, shelter")).toEqual(["shelter"]);
  });
  it("matches a word's beginning", () => {
    expect(found(["negligen*"], "negligence, neglect, negligent")).toEqual(["negligence", "negligent"]);
  });
  it("joins neighbors over line breaks, double spaces, hyphens and no-break spaces, not over a comma", () => {
    expect(found(["help desk"], "help\ndesk, help  desk; help-desks / help\u00a0desk. Help, desk")).toEqual(["help\ndesk", "help  desk", "help-desks", "help\u00a0desk"]);
  });
  it("finds overlapping and nested matches", () => {
    expect(found(["child marriage", "marriage", "marriage law"], "child marriage law")).toEqual(["child marriage", "marriage", "marriage law"]);
  });
  it("spans a gap of at most four words, or of what it says", () => {
    expect(found(["police … negligen*"], "police are known to be negligent; police are now known to be negligent")).toEqual(["police are known to be negligent"]);
    expect(found([{ pattern: "police … negligen*", within: 1 }], "police were negligent, police were quite negligent")).toEqual(["police were negligent"]);
  });
  it("finds a gapped match that the nearest words alone would miss", () => {
    expect(found([{ pattern: "a … b … c", within: 2, exact: true }], "a x b x b c")).toEqual(["a x b x b c"]);
  });
  it("takes alternatives, words that may be left out, and synonym lists", () => {
    expect(found(["(boy|young man) at risk"], "boys at risk, young men at risk")).toEqual(["boys at risk", "young men at risk"]);
    expect(found(["freedom [of] assembly"], "freedom assembly; freedom of assembly")).toEqual(["freedom assembly", "freedom of assembly"]);
    const coder = compileCodebook(smallCodebook({ a: ["{police} bribe"] }, { synonyms: [{ id: "police", language: "en", words: ["police", "law enforcer"] }] }));
    expect(idsOf(coder.code("a law enforcer bribed"))).toEqual(["a"]);
  });
  it("ignores in synonyms what it ignores in texts", () => {
    expect(idsOf(compileCodebook(smallCodebook({ a: ["{list}"] }, { synonyms: [{ id: "list", language: "en", words: ["shel\ufeffter"] }] })).code("shelter"))).toEqual(["a"]);
  });
  it("joined by & needs every part, in any order", () => {
    expect(found(["police & brib*"], "bribes to the police")).toEqual(["bribes to the police"]);
    expect(found(["police & brib*"], "bribes to officials")).toEqual([]);
  });
  it("is void near a pattern of unless, and only near", () => {
    const shelter = [{ pattern: "shelter", unless: ["animal"] }];
    expect(found(shelter, "a shelter for animals")).toEqual([]);
    expect(found(shelter, "animals live there and many of us would like a shelter")).toEqual(["shelter"]);
  });
  it("is void near any part of a pattern of unless that is joined by &, where all of them stand in the text", () => {
    const shelter = [{ pattern: "shelter", unless: ["animal & cat", "dog"] }];
    expect(found(shelter, "shelter for animal protection")).toEqual(["shelter"]);
    expect(found(shelter, "shelter for animals, such as cats")).toEqual([]);
    expect(found(shelter, "cats were seen in many of the towns, and a shelter for animals")).toEqual([]);
    expect(found(shelter, "dog shelter")).toEqual([]);
    expect(found(shelter, "animal dog shelter")).toEqual([]);
    expect(found(shelter, "animals or cats are not what this is about, it is about a shelter")).toEqual(["shelter"]);
  });
  it("is case-sensitive where it is an acronym", () => {
    expect(found([{ pattern: "OCC", caseSensitive: true }], "occ, OCC, Occ")).toEqual(["OCC"]);
  });
  it.each([
    ["(OCC|Vsc)", "vsc, Occ, Vsc, OCC", ["Vsc", "OCC"]],
    ["OCC & VSC", "vsc occ VSC; OCC", ["VSC; OCC"]],
    ["OCC & VSC", "VSC and occ", []],
    ["OCC … VSC", "OCC and occ and VSC, OCC and vsc", ["OCC and occ and VSC"]],
    ["OCC*", "OCCs, Occs, OCC", ["OCCs", "OCC"]],
    ["OCC [of] VSC", "OCC of VSC, OCC VSC, OCC Of VSC", ["OCC of VSC", "OCC VSC"]],
    ["GO-NGO", "GO-NGO linkages, Go-NGO", ["GO-NGO"]],
    ["GO NGO", "GO\u2011NGO, GO\nNGO, go NGO", ["GO\u2011NGO", "GO\nNGO"]],
    ["État", "l'E\u0301tat, État, état", ["E\u0301tat", "État"]],
    ["E\u0301tat", "État, état", ["État"]],
    ["Office", "The Oﬃce, the oﬃce", ["Oﬃce"]],
    ["Oﬃce", "The Office, the office", ["Office"]],
    ["Œuvre", "Oeuvre, œuvre, oeuvre, ŒUVRE, Œuvre", ["Oeuvre", "Œuvre"]],
    ["Sœurs (ŒUVRE)", "Soeurs OEUVRE, Sœurs Œuvre, Sœurs ŒUVRE", ["Soeurs OEUVRE", "Sœurs ŒUVRE"]],
    ["OCC", "O\u00adCC o\u00adCC", ["O\u00adCC"]],
    ["Save the Children's", "Save the Children’s, save the Children's", ["Save the Children’s"]],
  ])("minds the case of each word and nothing else: %s", (pattern, text, expected) => {
    expect(found([{ pattern, caseSensitive: true }], text)).toEqual(expected);
  });
  it("finds each case by its own pattern, and any case by one that does not mind it", () => {
    const patterns = [{ pattern: "OCC", caseSensitive: true }, { pattern: "Occ", caseSensitive: true }, { pattern: "OC*", caseSensitive: true }, { pattern: "occ", exact: true }];
    const [coded] = compileCodebook(smallCodebook({ a: patterns })).code("OCC Occ occ");
    expect(coded?.evidence.map(({ feature, start }) => `${feature} ${start}`)).toEqual(["OCC 0", "OC* 0", "occ 0", "Occ 4", "occ 4", "occ 8"]);
  });
  it("sees past an English possessive and a French elision", () => {
    expect(found(["child phone"], "children's phones")).toEqual(["children's phones"]);
    expect(found([{ pattern: "droit asile", language: "fr" }], "le droit d’asile")).toEqual(["droit d’asile"]);
  });
  it("matches Bengali words with their endings, composed or not", () => {
    expect(found([{ pattern: "শিশু", language: "bn" }, { pattern: "আশ্রয়", language: "bn" }], "শিশুদের আশ্রয়ে")).toEqual(["শিশুদের", "আশ্রয়ে"]);
    expect(found([{ pattern: "রোগ", language: "bn" }], "র\u09c7\u09beগ")).toEqual(["র\u09c7\u09beগ"]);
  });
});

describe("positions", () => {
  it("count code points behind emoji and beside lone surrogates", () => {
    expect(found(["shelter"], "🙂🙂 shelter \ud83d shelter")).toEqual(["shelter", "shelter"]);
  });
  it("stay right behind letters that change length in lower case and behind combining accents", () => {
    expect(found(["shelter", "ecole"], "İstanbul: shelter, e\u0301cole")).toEqual(["shelter", "e\u0301cole"]);
  });
  it("lie in the text for any text", () => {
    const coder = compileCodebook(smallCodebook({ a: ["a", "b … c", "a & c", "x*"].map((pattern) => (pattern === "x*" ? "xy*" : pattern)) }));
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("a", "b", "c", "xy", " ", ".", "'", "🙂", "\ud83d", "é", "\u0301", "শি") }), (text) => {
        for (const { evidence } of coder.code(text)) for (const span of evidence) if (selectedText(text, span) === "") return false;
        return true;
      }),
    );
  });
});

describe("languages", () => {
  it("inflect by their own rules, not by those of another whose tag they begin like", () => {
    const patterns = [{ pattern: "hus", language: "frr" }, { pattern: "fils", language: "fr-CA" }];
    expect(found(patterns, "hus, huse, filse")).toEqual(["hus", "filse"]);
  });
  it("of another Latin-script language do not speak for a text, those of another script do", () => {
    const patterns = [{ pattern: "pain", language: "fr" }, { pattern: "OCC", language: "en", caseSensitive: true }];
    expect(found(patterns, "pain, OCC", "en")).toEqual(["OCC"]);
    expect(found(patterns, "শিশু OCC", "bn")).toEqual(["OCC"]);
    expect(found(patterns, "pain, OCC")).toEqual(["pain", "OCC"]);
  });
  it("are told apart by the script that they are most likely written in, however their tags are written", () => {
    expect(found([{ pattern: "pain", language: "ro" }], "pain", "en")).toEqual([]);
    expect(found([{ pattern: "pain", language: "fr" }], "pain", "EN")).toEqual([]);
    expect(found([{ pattern: "pain", language: "fr" }], "pain", "en_US")).toEqual([]);
    expect(found([{ pattern: "pain", language: "fr" }], "pain", "FR-fr")).toEqual(["pain"]);
    expect(found([{ pattern: "pain", language: "fr" }], "pain", "sr")).toEqual(["pain"]);
    expect(found([{ pattern: "pain", language: "fr" }], "pain", "sr-Latn")).toEqual([]);
    for (const tag of ["no language", "mul", "und"]) expect(found([{ pattern: "pain", language: "fr" }], "pain", tag)).toEqual(["pain"]);
  });
});

describe("scores and rules", () => {
  it("sums the weights of distinct indicators to 1 − 2^(−sum)", () => {
    const [coded] = compileCodebook(smallCodebook({ a: ["x", { pattern: "y", weight: 2 }] })).code("x y x");
    expect(coded?.score).toBeCloseTo(1 - 2 ** -3, 12);
  });
  it("leaves a code out below the threshold", () => {
    const weak = smallCodebook({ a: [{ pattern: "x", weight: 0.5 }, { pattern: "y", weight: 0.5 }] });
    expect(compileCodebook(weak).code("x")).toEqual([]);
    expect(idsOf(compileCodebook(weak).code("x y"))).toEqual(["a"]);
    expect(idsOf(compileCodebook(weak, { threshold: 0.2 }).code("x"))).toEqual(["a"]);
  });
  it("takes shared evidence from the broader code, and leaves it what else speaks for it", () => {
    const codebook = smallCodebook({ training: ["train* … police"], police: ["police", "negligen*"] });
    const codes = codebook.codes.map((code) => (code.id === "training" ? { ...code, narrowerThan: [codebook.codes[1]!.id] } : code));
    const coder = compileCodebook({ ...codebook, codes });
    expect(idsOf(coder.code("train the police"))).toEqual(["training"]);
    expect(idsOf(coder.code("train the police, they are negligent")).toSorted()).toEqual(["police", "training"]);
  });
  it("takes nothing from the broader code for a narrower one below the threshold", () => {
    const codebook = smallCodebook({ training: [{ pattern: "police training", weight: 0.5 }, { pattern: "trainer", weight: 0.5 }], police: ["police"] });
    const coder = compileCodebook({ ...codebook, codes: codebook.codes.map((code) => (code.id === "training" ? { ...code, narrowerThan: [codebook.codes[1]!.id] } : code)) });
    expect(coder.code("police training")).toMatchObject([{ codeId: "police", score: 0.5, evidence: [{ feature: "police" }] }]);
    expect(idsOf(coder.code("police training by trainers"))).toEqual(["training"]);
  });
  it("codes other alone, and only where nothing else fits", () => {
    const coder = compileCodebook(smallCodebook({ a: ["x"], other: [] }, { otherCodeId: "other" as never }));
    expect(idsOf(coder.code("x"))).toEqual(["a"]);
    expect(idsOf(coder.code("z"))).toEqual(["other"]);
    expect(idsOf(coder.code(""))).toEqual(["other"]);
  });
  it("codes other by its own indicators, but never beside another", () => {
    const coder = compileCodebook(smallCodebook({ a: ["x", { pattern: "weak", weight: 0.5 }], other: ["y", "w"] }, { otherCodeId: "other" as never }));
    expect(idsOf(coder.code("x y w"))).toEqual(["a"]);
    expect(coder.code("weak y")).toMatchObject([{ codeId: "other", score: 0.5, evidence: [{ feature: "y" }] }]);
    expect(coder.code("y w")).toMatchObject([{ codeId: "other", score: 0.75 }]);
    expect(coder.code("z")).toMatchObject([{ codeId: "other", evidence: [] }]);
  });
  it("keeps negated themes unless told otherwise", () => {
    const codebook = smallCodebook({ a: ["shelter"] });
    expect(idsOf(compileCodebook(codebook).code("no shelters"))).toEqual(["a"]);
    expect(compileCodebook(codebook, { negation: {} }).code("no shelters")).toEqual([]);
    expect(idsOf(compileCodebook(codebook, { negation: { cues: ["no"], window: 2 } }).code("no one has a shelter"))).toEqual(["a"]);
  });
});

const good = smallCodebook({ a: ["x"] });

describe("a bad codebook", () => {
  it.each([
    ["an empty indicator", smallCodebook({ a: [""] }), ["codes", 0, "indicators", 0, "pattern"]],
    ["a blank indicator", smallCodebook({ a: ["  "] }), ["codes", 0, "indicators", 0, "pattern"]],
    ["a wrong language tag", smallCodebook({ a: [{ pattern: "x", language: "english!" }] }), ["codes", 0, "indicators", 0, "language"]],
    ["a duplicate code", { ...good, codes: [...good.codes, ...good.codes] }, ["codes", 1, "id"]],
    ["an unknown other code", { ...good, otherCodeId: "b" }, ["otherCodeId"]],
    ["an unknown family", { ...good, families: [] }, ["codes", 0, "familyId"]],
    ["an unknown list", smallCodebook({ a: ["{nothing}"] }), ["codes", 0, "indicators", 0, "pattern"]],
    ["a synonym list where case matters", smallCodebook({ a: [{ pattern: "{list} OCC", caseSensitive: true }] }, { synonyms: [{ id: "list", language: "en", words: ["VSC"] }] }), ["codes", 0, "indicators", 0, "pattern"]],
    ["a word in very many cases", smallCodebook({ a: Array.from({ length: 128 }, (_, at) => ({ pattern: Array.from("abcdefg", (letter, bit) => ((at >> bit) % 2 === 0 ? letter : letter.toUpperCase())).join(""), caseSensitive: true })) }), ["codes"]],
    ["an open bracket", smallCodebook({ a: ["x (y"] }), ["codes", 0, "indicators", 0, "pattern"]],
    ["a star within a word", smallCodebook({ a: ["xx*y"] }), ["codes", 0, "indicators", 0, "pattern"]],
    ["a letter that texts are not read by", smallCodebook({ a: [{ pattern: "x 𑄌𑄋𑄴𑄟", language: "ccp" }] }), ["codes", 0, "indicators", 0, "pattern"]],
    ["a gap at the end", smallCodebook({ a: ["x …"] }), ["codes", 0, "indicators", 0, "pattern"]],
    ["a pattern that stands for too many", smallCodebook({ a: ["(a b|c d|e f|g h) (a b|c d|e f|g h) (a b|c d|e f|g h) (a b|c d|e f|g h) (a b|c d|e f|g h)"] }), ["codes", 0, "indicators", 0, "pattern"]],
  ])("with %s is refused at its path", (_, codebook, path) => {
    const error = failure(() => compileCodebook(codebook as never));
    expect(error.code).toBe("invalid_codebook");
    expect(error.path).toEqual(path);
  });
  it("reports every bad pattern at once", () => {
    expect(failure(() => compileCodebook(smallCodebook({ a: ["x (", "y"], b: ["{none}"] }))).issues.map(({ path }) => path)).toEqual([["codes", 0, "indicators", 0, "pattern"], ["codes", 1, "indicators", 0, "pattern"]]);
  });
});

describe("a bad option", () => {
  it.each([
    ["a window that is no number", { window: Number.NaN }, ["negation", "window"]],
    ["a window of no words", { window: 0 }, ["negation", "window"]],
    ["a window of part of a word", { window: 1.5 }, ["negation", "window"]],
    ["a cue with an apostrophe", { cues: ["no", "don't"] }, ["negation", "cues", 1]],
    ["a cue of two words", { cues: ["by no"] }, ["negation", "cues", 0]],
    ["a cue with a space behind it", { cues: ["no "] }, ["negation", "cues", 0]],
    ["an empty cue", { cues: [""] }, ["negation", "cues", 0]],
    ["a cue that is no text", { cues: ["no", 1] }, ["negation", "cues", 1]],
    ["one cue for a list", { cues: "no" }, ["negation", "cues"]],
    ["a negation that is neither kept nor told", "drop", ["negation"]],
    ["no negation", null, ["negation"]],
  ])("%s is refused at its path", (_, negation, path) => {
    const error = failure(() => compileCodebook(good, { negation: negation as never }));
    expect(error.code).toBe("invalid_option");
    expect(error.path).toEqual(path);
  });
  it("is no cue in any normal form or case", () => {
    const code = (cue: string, text: string) => compileCodebook(good, { negation: { cues: [cue] } }).code(text);
    for (const cue of ["JAMAIS", "ne\u0301ant", "নয়", "র\u09c7\u09beগ", "o\u00adne"]) expect([code(cue, `${cue} x`), idsOf(code(cue, "x"))]).toEqual([[], ["a"]]);
  });
});

describe("hostile input", () => {
  it("of a million characters is coded in one pass", () => {
    const coder = compileCodebook(smallCodebook({ a: [{ pattern: "a … a … a … a", within: 20, exact: true }, "aa*", "b & c"] }));
    expect(idsOf(coder.code("a ".repeat(20_000)))).toEqual(["a"]);
    expect(coder.code("z".repeat(1_000_000))).toEqual([]);
  });
  it("leaves the codebook as it was", () => {
    const freeze = <T>(value: T): T => {
      if (typeof value === "object" && value !== null) Object.values(Object.freeze(value)).forEach(freeze);
      return value;
    };
    expect(idsOf(compileCodebook(freeze(smallCodebook({ a: ["x"] }))).code("x"))).toEqual(["a"]);
  });
});
