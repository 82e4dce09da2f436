import { isContentWord, NUMBER } from "../words/content-word.js";
import { remembered } from "../words/remembered.js";
import { stem } from "../words/stem.js";
import { type TextWord, wordsOf } from "../words/words-of.js";

/** Something in a text that may speak for a code, with its first place in UTF-16 units. */
export interface Feature {
  readonly name: string;
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

interface Stem extends TextWord {
  readonly stem: string;
}

/** Words of a language whose stems are remembered, and languages. */
const MOST_WORDS = 50_000;
const MOST_LANGUAGES = 10;

/** Stems of the words of a language, remembered: most words of a text have been met before. */
const rememberedStems = (): ((language: string) => (word: string) => string) => remembered((language) => remembered((word) => stem(word, language), MOST_WORDS), MOST_LANGUAGES);

function stemsOf(words: readonly TextWord[], language: string, stemOf: (word: string) => string): Stem[] {
  return words.filter(({ text }) => isContentWord(text, language)).map((word) => ({ ...word, stem: stemOf(word.text) }));
}

/** Value of a form beside that of a stem, 1. */
const FORM_VALUE = 0.7;
/** What stands beside the first word of a text, and beside the last. */
const EDGE = "|";

/** Whether a feature is a word as it stands, or two of them. */
export const isForm = (name: string): boolean => name.startsWith("f:") || name.startsWith("ff:");

/**
 * Finds features of a text's wording: stems (`w:`), neighbouring stems without stop words between them (`b:`),
 * runs of five letters within longer words (`c:`), which let words of one family speak for each other,
 * and words with their endings, stop words too and any number as 0 (`f:`), with their neighbours (`ff:`): they tell "should be taught" from "were taught by".
 */
export function wordingFinder(): (text: string, language: string) => Feature[] {
  const stemsIn = rememberedStems();
  return (text, language) => {
    const words = wordsOf(text);
    const features = new Map<string, Feature>();
    const add = (name: string, value: number, start: number, end: number): void => {
      if (!features.has(name)) features.set(name, { name, value, start, end });
    };
    addStems(stemsOf(words, language, stemsIn(language)), add);
    addForms(words, add);
    return [...features.values()];
  };
}

type Add = (name: string, value: number, start: number, end: number) => void;

function addStems(stems: readonly Stem[], add: Add): void {
  for (const [at, { stem: own, text: word, start, end }] of stems.entries()) {
    add(`w:${own}`, 1, start, end);
    const next = stems[at + 1];
    if (next !== undefined && !next.opens) add(`b:${own} ${next.stem}`, 1, start, next.end);
    const framed = `^${word}`;
    if (word.length >= 5) for (let from = 0; from + 5 <= framed.length && from < 4; from++) add(`c:${framed.slice(from, from + 5)}`, 0.5, start, end);
  }
}

function addForms(words: readonly TextWord[], add: Add): void {
  let before = EDGE;
  let from = words[0]?.start ?? 0;
  for (const { text, start, end } of words) {
    const form = text.replace(NUMBER, "0");
    add(`f:${form}`, FORM_VALUE, start, end);
    add(`ff:${before} ${form}`, FORM_VALUE, from, end);
    [before, from] = [form, start];
  }
  const last = words.at(-1);
  if (last !== undefined) add(`ff:${before} ${EDGE}`, FORM_VALUE, last.start, last.end);
}
