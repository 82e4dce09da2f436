import { type LanguageTag, selectedText } from "@redheart/core";
import { childProtectionCodebook } from "@redheart/core/codebook";
import { describe, expect, it } from "vitest";
import { childProtectionCoder } from "@redheart/analytics";

const coder = childProtectionCoder();
const codesOf = (text: string, language?: LanguageTag): string[] => coder.code(text, { language }).map(({ codeId }) => codeId);

describe("the child-protection coder", () => {
  it.each([
    ["en", "The refuge for battered mothers has no free bed", "shelter"],
    ["en", "The judge keeps putting off the trial of the rapist", "courts"],
    ["en", "Youngsters polish gems in hidden workshops for twelve hours a day", "child-labour"],
    ["fr", "Les filles sont mariées avant dix-huit ans dans ce village", "harmful-norms"],
    ["fr", "Aucun psychologue ne reçoit les enfants traumatisés", "psychosocial"],
    ["bn", "থানায় পুলিশ অভিযোগ নেয় না", "police-response"],
    ["bn", "বন্যায় ঘর হারিয়ে পরিবারগুলো অভাবে পড়েছে", "poverty"],
  ] as const)("codes a finding in %s: %s", (language, text, code) => {
    expect(codesOf(text, language)).toContain(code);
  });
  it("gives the same bytes for the same text, from one coder or two", () => {
    const text = "No helpline answers at night, and no shelter takes girls";
    const once = JSON.stringify(coder.code(text));
    expect(JSON.stringify(coder.code(text))).toBe(once);
    expect(JSON.stringify(childProtectionCoder().code(text))).toBe(once);
  }, 60_000);
  it("reads a language that it is not told", () => {
    expect(codesOf("Les policiers refusent d'enregistrer la plainte")).toEqual(codesOf("Les policiers refusent d'enregistrer la plainte", "fr"));
    expect(codesOf("থানায় পুলিশ অভিযোগ নেয় না")).toEqual(codesOf("থানায় পুলিশ অভিযোগ নেয় না", "bn"));
    expect(codesOf("The police refuse to file the complaint", "en-GB")).toEqual(codesOf("The police refuse to file the complaint"));
  });
  it("gives at most three codes, each once, most certain first, with scores in [0, 1]", () => {
    for (const text of ["Police, courts, shelters, schools, doctors, lawyers, parents and journalists", "a", "🙂", "Shelter"]) {
      const coded = coder.code(text);
      expect(coded.length).toBeGreaterThan(0);
      expect(coded.length).toBeLessThanOrEqual(3);
      expect(new Set(coded.map(({ codeId }) => codeId)).size).toBe(coded.length);
      expect(coded.map(({ score }) => score)).toEqual(coded.map(({ score }) => score).toSorted((a, b) => b - a));
      for (const { score } of coded) expect(score >= 0 && score <= 1).toBe(true);
    }
  });
  it("codes other alone where nothing is known", () => {
    for (const text of ["", "   ", "zzz qqq", "12345", "日本語", "\ud83d"]) expect(codesOf(text)).toEqual(["other"]);
  });
  it("never joins other with another code", () => {
    for (const text of ["Births are not registered in the delta", "Roads were paved", "Trafficking takes many forms", "No shelter, and the road is bad"]) {
      const codes = codesOf(text, "en");
      expect(codes.includes("other") && codes.length > 1).toBe(false);
    }
  });
  it("leaves the broad code out where a narrow one fits", () => {
    expect(codesOf("Police officers should be trained to interview children", "en")).toContain("professional-training");
    expect(codesOf("Police officers should be trained to interview children", "en")).not.toContain("police-response");
  });
  it("keeps a theme that is negated", () => {
    expect(codesOf("There are no shelters", "en")).toContain("shelter");
  });
  it("explains each code by indicators and learned features that lie in the text, behind an emoji too", () => {
    const text = "🙂🙂 Two sisters fled a wedding and need a bed for the night";
    for (const { codeId, evidence } of coder.code(text, { language: "en" })) {
      expect(childProtectionCodebook.codes.map(({ id }) => id)).toContain(codeId);
      expect(evidence.length).toBeGreaterThan(0);
      for (const one of evidence) expect(selectedText(text, one)).toMatch(/^[A-Za-z]/);
    }
    const learned = coder.code(text, { language: "en" }).flatMap(({ evidence }) => evidence.filter(({ kind }) => kind === "learned"));
    expect(learned.map((one) => selectedText(text, one))).toContain("wedding");
    expect(learned.every(({ weight }) => weight > 0)).toBe(true);
  });
  it("codes a Bengali text alike, whether its vowel signs are written whole or apart", () => {
    for (const text of ["শোষণ বন্ধ করতে হবে", "লোকজন অভিযোগ করে না", "পুলিশের যৌন নির্যাতনের মামলা নেওয়া"]) {
      const of = (form: "NFC" | "NFD") => coder.code(text.normalize(form), { language: "bn" }).map(({ codeId, score }) => [codeId, score]);
      expect(of("NFD")).toEqual(of("NFC"));
    }
  });
  it("orders evidence by position", () => {
    for (const { evidence } of coder.code("The police beat boys, and the hotline is dead at night", { language: "en" })) expect(evidence.map(({ start }) => start)).toEqual(evidence.map(({ start }) => start).toSorted((a, b) => a - b));
  });
  it("codes a text of ten thousand words", () => {
    expect(codesOf("no shelter for girls ".repeat(2_500), "en")).toContain("shelter");
  });
});
