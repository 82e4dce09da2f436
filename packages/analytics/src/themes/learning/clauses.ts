import { primaryLanguage } from "../words/primary-language.js";

/** Words that join clauses or the parts of a list. */
const JOINING: Readonly<Record<string, readonly string[]>> = { en: ["and", "or", "but"], fr: ["et", "ou", "mais"], bn: ["এবং", "ও", "আর", "বা", "কিন্তু"] };

const MARKS = String.raw`[,;:.!?()।–—]+`;
/** A letter or its mark; the variation selector of an emoji is none. */
const LETTER = String.raw`(?![\ufe00-\ufe0f])[\p{L}\p{M}]`;
const marksOnly = new RegExp(MARKS, "u");
const breaks = new Map(Object.entries(JOINING).map(([language, words]) => [language, new RegExp(String.raw`${MARKS}|(?<!${LETTER})(?:${words.join("|")})(?!${LETTER})`, "iu")]));

/** The parts of a text between marks and joining words, of those that have a word in them: what an enumeration names one by one. */
export const clausesOf = (text: string, language: string): string[] => text.split(breaks.get(primaryLanguage(language)) ?? marksOnly).filter((part) => /\p{L}[\p{L}\p{M}]{2}/u.test(part));
