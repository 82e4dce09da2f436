import type { Term } from "./term.js";
import { BENGALI_TERMS } from "./terms-bn.js";
import { EXPLOITATION_TERMS } from "./terms-en-exploitation.js";
import { MATERIAL_TERMS } from "./terms-en-material.js";
import { PEOPLE_TERMS } from "./terms-en-people.js";
import { FRENCH_TERMS } from "./terms-fr.js";

/** The list: terms to avoid and terms to use with care, in three languages, in our own words. */
export const TERMS: readonly Term[] = /*#__PURE__*/ Object.freeze([...MATERIAL_TERMS, ...EXPLOITATION_TERMS, ...PEOPLE_TERMS, ...FRENCH_TERMS, ...BENGALI_TERMS]);
