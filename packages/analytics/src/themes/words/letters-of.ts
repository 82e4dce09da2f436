import { IGNORED, unitKinds } from "./unit-kind.js";

/** The letters of a word in the case that they are written in, without accents and the signs that words ignore. */
export function lettersOf(word: string): string {
  const kinds = unitKinds();
  return [...word.normalize("NFD")].filter((sign) => kinds[sign.charCodeAt(0)] !== IGNORED).join("");
}
