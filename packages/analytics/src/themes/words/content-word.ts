import { primaryLanguage } from "./primary-language.js";
import { STOP_WORDS } from "./stop-words.js";

/** A folded word that is a number. */
export const NUMBER = /^\p{N}+$/u;

/** Whether a folded word may say something of a theme: it is no stop word of its language, no single letter and no number. */
export const isContentWord = (word: string, language: string): boolean => word.length > 1 && STOP_WORDS[primaryLanguage(language)]?.has(word) !== true && !NUMBER.test(word);
