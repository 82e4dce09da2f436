/** Control characters, line ends, and the marks that turn the direction of a text and can hide what it says. */
// oxlint-disable-next-line no-control-regex
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/g;

/**
 * A text on one line, without characters that cannot be seen. Joiners, which Bengali needs, stay.
 *
 * @example
 * ```ts
 * cleanText("a\n\u202eb") // => "a b"
 * ```
 */
export const cleanText = (text: string): string => text.replace(UNSEEN, " ");
