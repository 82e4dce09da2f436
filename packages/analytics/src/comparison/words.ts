const WORD = /[\p{L}\p{N}](?:(?:[\u200c\u200d]*|['’-](?=[\p{L}\p{N}]))[\p{L}\p{M}\p{N}])*/gu;
const SOFT_HYPHENS = /\u00ad/gu;
/** The hyphen of printing, and the one at which no line breaks. */
const PRINTED_HYPHENS = /[\u2010\u2011]/gu;

/**
 * Words of a text in lower case: letters with their marks, numbers, inner hyphens and apostrophes, and the joiners without width that Bengali and Persian write inside words;
 * soft hyphens are dropped, printed ones are "-". No stemming, no stop words.
 *
 * @example
 * ```ts
 * wordsOf("Help-desk: no STAFF, 2 rooms") // => ["help-desk", "no", "staff", "2", "rooms"]
 * ```
 */
export const wordsOf = (text: string): string[] => text.replace(SOFT_HYPHENS, "").replace(PRINTED_HYPHENS, "-").normalize("NFC").toLowerCase().match(WORD) ?? [];
