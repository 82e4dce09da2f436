const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const ZERO = 31;

/** Whether a text is of letters of numbers, rarities and weights only, and of one at least. */
export const areLetters = (text: string): boolean => /^[A-Za-z0-9_-]+$/.test(text);

/** Rarity that the last letter stands for. */
export const MOST_RARITY = 1.5;

/** Letter of a rarity between 0 and {@link MOST_RARITY}. */
export const rarityLetter = (rarity: number): string => LETTERS[Math.round((rarity / MOST_RARITY) * 63)] as string;
/** Rarity of a letter. */
export const letterRarity = (letter: string): number => (LETTERS.indexOf(letter) / 63) * MOST_RARITY;

/** Letter of a weight; finer near zero, where most weights lie: the square root of the weight is spread over 31 letters on either side. */
export const weightLetter = (weight: number, greatest: number): string =>
  LETTERS[ZERO + Math.sign(weight) * Math.round(Math.sqrt(Math.min(1, Math.abs(weight) / (greatest || 1))) * ZERO)] as string;
/** Weight of a letter. */
export const letterWeight = (letter: string, greatest: number): number => {
  const steps = (LETTERS.indexOf(letter) - ZERO) / ZERO;
  return Math.sign(steps) * steps * steps * greatest;
};

/** Numbers that two letters stand for. */
export const MOST_NUMBERS = 64 * 64;
/** Letters for a number below `count`: one, or two where there are more numbers than letters. */
export const lettersFor = (count: number): 1 | 2 => (count <= 64 ? 1 : 2);
/** A number below `count` in letters. */
export const numberLetters = (number: number, count: number): string => (lettersFor(count) === 1 ? (LETTERS[number] as string) : `${LETTERS[number >> 6]}${LETTERS[number & 63]}`);
/** Number that one or two letters stand for; below 0 where the first is none. */
export const lettersNumber = (letters: string): number => (letters.length === 1 ? LETTERS.indexOf(letters) : LETTERS.indexOf(letters[0] as string) * 64 + LETTERS.indexOf(letters[1] as string));
