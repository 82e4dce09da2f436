import type { SynonymList } from "../../coding/codebook.js";

/** Synonym lists of one language, written as `a | b | c`. */
export const synonymLists = (language: string, lists: Readonly<Record<string, string>>): readonly SynonymList[] =>
  Object.entries(lists).map(([id, words]) => ({ id, language, words: words.split("|").map((word) => word.trim()) }));
