const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;

/**
 * Words of a text in lower case: letters with their marks, numbers, inner hyphens and apostrophes. No stemming, no stop words.
 *
 * @example
 * ```ts
 * wordsOf("Help-desk: no STAFF, 2 rooms") // => ["help-desk", "no", "staff", "2", "rooms"]
 * ```
 */
export const wordsOf = (text: string): string[] => text.normalize("NFC").toLowerCase().match(WORD) ?? [];
