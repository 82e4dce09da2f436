import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clausesOf } from "../../../src/themes/learning/clauses.js";

const parts = (text: string, language: string): string[] => clausesOf(text, language).map((part) => part.trim());

describe("clausesOf", () => {
  it("parts a text at marks and joining words of its language", () => {
    expect(parts("Police refuse complaints, and no shelter takes girls or boys at night.", "en")).toEqual(["Police refuse complaints", "no shelter takes girls", "boys at night"]);
    expect(parts("Les refuges et la police manquent d'argent ; mais rien ne change", "fr")).toEqual(["Les refuges", "la police manquent d'argent", "rien ne change"]);
    expect(parts("আশ্রয় ও পুলিশ দরকার। পরামর্শ এবং চিকিৎসা", "bn-BD")).toEqual(["আশ্রয়", "পুলিশ দরকার", "পরামর্শ", "চিকিৎসা"]);
  });
  it("leaves letters of joining words within words alone, and joining words of other languages", () => {
    expect(parts("Standing orders", "en")).toEqual(["Standing orders"]);
    expect(parts("Eltern und Kinder and police", "de")).toEqual(["Eltern und Kinder and police"]);
  });
  it("leaves alone joining words of a language whose tag begins like another, and minds no case of a tag", () => {
    expect(parts("Hus and Fenne", "enm")).toEqual(["Hus and Fenne"]);
    expect(parts("police and courts", "EN")).toEqual(["police", "courts"]);
  });
  it("parts behind an emoji and its variation selector", () => {
    expect(parts("beds ❤\ufe0fand food", "en")).toEqual(["beds ❤\ufe0f", "food"]);
    expect(parts("beds ❤\ufe0fandes food", "en")).toEqual(["beds ❤\ufe0fandes food"]);
  });
  it("leaves out parts without a word", () => {
    expect(parts("— 12, 13; , no", "en")).toEqual([]);
    expect(parts("", "en")).toEqual([]);
  });
  it("gives parts of the text, in order", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.constantFrom("en", "fr", "bn"), (text, language) => {
        let from = 0;
        for (const part of clausesOf(text, language)) {
          const at = text.indexOf(part, from);
          expect(at).toBeGreaterThanOrEqual(from);
          from = at + part.length;
        }
      }),
    );
  });
});
