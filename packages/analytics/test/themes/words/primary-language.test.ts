import { expect, it } from "vitest";
import { textLanguage } from "../../../src/themes/learning/text-language.js";
import { isContentWord } from "../../../src/themes/words/content-word.js";
import { primaryLanguage } from "../../../src/themes/words/primary-language.js";
import { stem } from "../../../src/themes/words/stem.js";

it.each([
  ["en", "en"], ["bn-Latn", "bn"], ["fr-CA", "fr"], ["EN-gb", "en"], ["ben", "bn"], ["fra", "fr"], ["en_US", "en"], ["bn_Latn_BD", "bn"],
  ["ccp", "ccp"], ["rhg", "rhg"], ["syl", "syl"], ["frr", "frr"], ["enm-Latn", "enm"],
  ["und", "und"], ["", "und"], ["no language", "und"], ["constructor", "und"], ["__proto__", "und"],
])("the language of %j is %s", (tag, language) => {
  expect(primaryLanguage(tag)).toBe(language);
});

it("a language of three letters has neither stop words nor endings of one that it begins like", () => {
  expect(["en", "EN", "eng", "enm"].map((tag) => isContentWord("the", tag))).toEqual([false, false, false, true]);
  expect(["fr-CA", "frr"].map((tag) => stem("refuges", tag))).toEqual([stem("refuges", "fr"), "refuges"]);
  for (const tag of ["constructor", "__proto__", "valueOf"]) expect([isContentWord("the", tag), stem("refuges", tag)]).toEqual([true, "refuges"]);
});

it("a text is read in the language that it is said to be in, and in its likely one where nobody determined it", () => {
  expect(["BN-bd", "ccp", "fr", "und", "no language", undefined].map((said) => textLanguage("the beds and the food", said))).toEqual(["bn", "ccp", "fr", "en", "en", "en"]);
  expect(textLanguage("les lits et la nourriture", "und")).toBe("fr");
});
