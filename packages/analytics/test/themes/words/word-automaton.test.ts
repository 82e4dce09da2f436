import { selectedText } from "@redheart/core";
import { expect, it } from "vitest";
import { compileCodebook } from "@redheart/analytics";
import { smallCodebook } from "../small-codebook.js";

const found = (pattern: string, text: string): string[] =>
  compileCodebook(smallCodebook({ a: [{ pattern, language: "fr" }] })).code(text).flatMap(({ evidence }) => evidence.map((span) => selectedText(text, span)));

it("a word with a ligature is found by both spellings, and by a beginning that ends within the ligature", () => {
  for (const pattern of ["cœur", "coeur", "cœ*", "coe*", "co*"]) expect(found(pattern, "coeur, cœur")).toEqual(["coeur", "cœur"]);
  expect(found("boeufco*", "boeufcoeur, bœufcorne, bœufcœur")).toEqual(["boeufcoeur", "bœufcorne", "bœufcœur"]);
  expect(found("co", "cœ")).toEqual([]);
});
