import { LIGATURES } from "./ligatures.js";
import { IGNORED, unitKinds } from "./unit-kind.js";

/** "Œ" stands for "OE" in a word of capitals, else for "Oe". */
const apart = (word: string): string => word.replace(/Œ(?=\p{Lu})/gu, "OE").replaceAll("Œ", "Oe");

/** The letters of a word in the case that they are written in, without accents and the signs that words ignore, ligatures written out. */
export function lettersOf(word: string): string {
  const kinds = unitKinds();
  return Array.from(apart(word).normalize("NFD"), (sign) => (kinds[sign.charCodeAt(0)] === IGNORED ? "" : (LIGATURES.get(sign.charCodeAt(0)) ?? sign))).join("");
}
