import { writtenOut } from "./ligatures.js";
import { IGNORED, unitKinds } from "./unit-kind.js";

/** Marks on letters that are taken off: accents, Arabic vowel signs and hamza, Bengali nukta. */
const MARKS = /[\u0300-\u036f\u064b-\u065f\u0670\u09bc]/g;
/** What folding leaves as it is, as most English words are. */
const PLAIN = /^[a-z0-9]*$/;
const FINAL_SIGMA = 0x3c2;
const SIGMA = 0x3c3;

/** Folded units that were asked for before; 0 for the others. */
const folds = new Uint16Array(65_536);

/**
 * One UTF-16 unit without case and diacritics, still one unit, so that positions stay those of the original text.
 * "İ" folds to "i", "é" to "e", "ς" to "σ", "أ" to "ا", Bengali "য়" to "য"; "ß" and "ো" stay.
 */
export function foldUnit(unit: number): number {
  if (unit < 0x80) return unit >= 65 && unit <= 90 ? unit + 32 : unit;
  return folds[unit] || (folds[unit] = foldedUnit(unit));
}

function foldedUnit(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return unit;
  if (unit === FINAL_SIGMA) return SIGMA;
  const bare = String.fromCharCode(unit).normalize("NFD").replace(MARKS, "").toLowerCase().replace(MARKS, "");
  return bare.length === 1 ? bare.charCodeAt(0) : unit;
}

/** A Bengali vowel sign that is written as two, whole, given the unit before; 0 for what is none. */
export const wholeSign = (before: number, unit: number): number => (before !== 0x9c7 ? 0 : unit === 0x9be ? 0x9cb : unit === 0x9d7 ? 0x9cc : 0);

/** A text folded unit by unit, without what words ignore: accents written as marks of their own are dropped, ligatures written out. */
export function foldText(text: string): string {
  if (PLAIN.test(text)) return text;
  const kinds = unitKinds();
  return Array.from(text.normalize("NFC"), (point) => {
    const unit = point.charCodeAt(0);
    if (kinds[unit] === IGNORED) return "";
    return point.length > 1 ? point : writtenOut(foldUnit(unit));
  }).join("");
}
