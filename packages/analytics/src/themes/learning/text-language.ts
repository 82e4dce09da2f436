import { primaryLanguage, UNDETERMINED } from "../words/primary-language.js";
import { STOP_WORDS } from "../words/stop-words.js";
import { wordsOf } from "../words/words-of.js";

/**
 * Language in which a text's wording is read: the one it is said to be in, without script and region. Where none is said, or none that
 * anyone determined: Bengali where most letters are Bengali, French where more of its words are French stop words than English ones, English otherwise.
 */
export function textLanguage(text: string, said?: string): string {
  const own = primaryLanguage(said ?? UNDETERMINED);
  if (own !== UNDETERMINED) return own;
  const bengali = text.match(/\p{Script=Bengali}/gu)?.length ?? 0;
  if (bengali > 0 && bengali * 2 >= (text.match(/\p{L}|\p{M}/gu)?.length ?? 0)) return "bn";
  const words = wordsOf(text);
  const stops = (language: string): number => words.filter(({ text: word }) => STOP_WORDS[language]?.has(word) === true).length;
  return stops("fr") > stops("en") ? "fr" : "en";
}
