/** Words that join clauses or the parts of a list. */
const JOINING: Readonly<Record<string, readonly string[]>> = { en: ["and", "or", "but"], fr: ["et", "ou", "mais"], bn: ["এবং", "ও", "আর", "বা", "কিন্তু"] };

const MARKS = String.raw`[,;:.!?()।–—]+`;
const marksOnly = new RegExp(MARKS, "u");
const breaks = new Map(Object.entries(JOINING).map(([language, words]) => [language, new RegExp(String.raw`${MARKS}|(?<![\p{L}\p{M}])(?:${words.join("|")})(?![\p{L}\p{M}])`, "iu")]));

/** The parts of a text between marks and joining words, of those that have a word in them: what an enumeration names one by one. */
export const clausesOf = (text: string, language: string): string[] => text.split(breaks.get(language.slice(0, 2)) ?? marksOnly).filter((part) => /\p{L}[\p{L}\p{M}]{2}/u.test(part));
