import { selectedText } from "@redheart/core";
import { expect, it } from "vitest";
import { wordsOf } from "../../../src/themes/words/words-of.js";
import { compileCodebook } from "@redheart/analytics";
import { smallCodebook } from "../small-codebook.js";

const found = (pattern: string, text: string): string[] =>
  compileCodebook(smallCodebook({ a: [{ pattern, language: "fr" }] })).code(text).flatMap(({ evidence }) => evidence.map((span) => selectedText(text, span)));

it("a word with letters printed as one sign, as in texts copied from PDF files, is found however they are written", () => {
  const written = "trafficking tra\ufb00icking traf\ufb01cking tra\ufb03cking, BA\ufb04E";
  for (const pattern of ["trafficking", "traf*", "traff*", "traffi*", "tra\ufb03cking"]) expect([pattern, ...found(pattern, written)]).toEqual([pattern, ...written.slice(0, -6).split(" ")]);
  expect(found("baffle", written)).toEqual(["BA\ufb04E"]);
  expect(found("traf", written)).toEqual([]);
  expect(found("tra*", "tra\ufb03cking")).toEqual(["tra\ufb03cking"]);
  expect(wordsOf("tra\ufb03cking o\ufb03ce").map(({ text, start, end }) => [text, start, end])).toEqual([["trafficking", 0, 9], ["office", 10, 14]]);
});

it("a Greek word is found whatever form its last sigma has", () => {
  for (const pattern of ["οδός", "ΟΔΟΣ", "οδοσ"]) expect(found(pattern, "ΟΔΟΣ οδός")).toEqual(["ΟΔΟΣ", "οδός"]);
});

it("an Arabic word is found with its vowel signs and without, stretched, and in any normal form", () => {
  const written = ["مأوى", "مَأْوَى", "مـأوى", "ما\u0654وى"];
  for (const pattern of written) expect(found(pattern, written.join(" "))).toEqual(written);
});

it("a word with a ligature is found by both spellings, and by a beginning that ends within the ligature", () => {
  for (const pattern of ["cœur", "coeur", "cœ*", "coe*", "co*"]) expect(found(pattern, "coeur, cœur")).toEqual(["coeur", "cœur"]);
  expect(found("vœu", "vœu vœux voeux")).toEqual(["vœu", "vœux", "voeux"]);
  expect(found("œ*", "œuvre, oeuvre, ouvre")).toEqual(["œuvre", "oeuvre"]);
  expect(found("boeufco*", "boeufcoeur, bœufcorne, bœufcœur")).toEqual(["boeufcoeur", "bœufcorne", "bœufcœur"]);
  expect(found("co", "cœ")).toEqual([]);
});
