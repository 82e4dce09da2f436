/** A unit that parts words: space, hyphen, apostrophe, symbol, surrogate. */
export const SOFT_BREAK = 0;
/** A unit that also parts phrases: sentence and clause marks, line breaks do not. */
export const HARD_BREAK = 1;
/** A unit that leaves a word as it is: combining accents, joiners, soft hyphen, Arabic vowel signs, hamza and stretching, Bengali nukta, and the variation selectors that follow an emoji. */
export const IGNORED = 2;
/** A letter, mark or digit. */
export const LETTER = 3;

const HARD = new Set([..."·.!?;:,()[]{}\"“”«»।॥…"].map((mark) => mark.charCodeAt(0)));
const isIgnored = (unit: number): boolean => (unit >= 0x300 && unit <= 0x36f) || (unit >= 0x64b && unit <= 0x65f) || unit === 0x640 || unit === 0x670 || unit === 0xad || unit === 0x9bc || (unit >= 0x200b && unit <= 0x200d) || unit === 0x2060 || (unit >= 0xfe00 && unit <= 0xfe0f) || unit === 0xfeff;

function kindOf(unit: number): number {
  if (isIgnored(unit)) return IGNORED;
  if (HARD.has(unit)) return HARD_BREAK;
  if (unit >= 0xd800 && unit <= 0xdfff) return SOFT_BREAK;
  return /[\p{L}\p{M}\p{N}]/u.test(String.fromCharCode(unit)) ? LETTER : SOFT_BREAK;
}

let kinds: Uint8Array | undefined;

/** Kind of every UTF-16 code unit, indexed by the unit; built once, at first use. Surrogates part words: letters beyond U+FFFF are not matched, and patterns of them are refused. */
export function unitKinds(): Uint8Array {
  kinds ??= Uint8Array.from({ length: 65_536 }, (_, unit) => kindOf(unit));
  return kinds;
}
