import { bengaliForms } from "./bengali-forms.js";
import { englishForms } from "./english-forms.js";
import { frenchForms } from "./french-forms.js";

const FORMS: Readonly<Record<string, (word: string) => string[]>> = { en: englishForms, fr: frenchForms, bn: bengaliForms };

/** A word with its regular inflections in a language; in a language without rules here, the word alone. */
export const wordForms = (word: string, language: string): readonly string[] => FORMS[language]?.(word) ?? [word];
