import { stem } from "../words/stem.js";
import { STOP_WORDS } from "../words/stop-words.js";
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

function stemsOf(text: string, language: string): Stem[] {
  const stops = STOP_WORDS[language.slice(0, 2)];
  return wordsOf(text)
    .filter((word) => word.text.length > 1 && stops?.has(word.text) !== true && !/^\p{N}+$/u.test(word.text))
    .map((word) => ({ ...word, stem: stem(word.text, language) }));
}

/**
 * Features of a text's wording: stems (`w:`), neighbouring stems without stop words between them (`b:`),
 * and runs of five letters within longer words (`c:`), which let words of one family speak for each other.
 */
export function wordingFeatures(text: string, language: string): Feature[] {
  const features = new Map<string, Feature>();
  const add = (name: string, value: number, start: number, end: number): void => {
    if (!features.has(name)) features.set(name, { name, value, start, end });
  };
  const stems = stemsOf(text, language);
  for (const [at, { stem: own, text: word, start, end }] of stems.entries()) {
    add(`w:${own}`, 1, start, end);
    const next = stems[at + 1];
    if (next !== undefined && !next.opens) add(`b:${own} ${next.stem}`, 1, start, next.end);
    const framed = `^${word}`;
    if (word.length >= 5) for (let from = 0; from + 5 <= framed.length && from < 4; from++) add(`c:${framed.slice(from, from + 5)}`, 0.5, start, end);
  }
  return [...features.values()];
}
