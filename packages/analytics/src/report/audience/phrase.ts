const WORD = /[\p{L}\p{M}\p{N}]+/gu;

const wordsOf = (text: string): string[] => text.normalize("NFC").toLowerCase().match(WORD) ?? [];

/**
 * Whether a text holds a phrase: its words one after another, whatever case and punctuation; `*` stands for any ending of a word.
 *
 * @example
 * ```ts
 * holdsPhrase("Laws must be implemented", "implement*") // => true
 * holdsPhrase("Lawyers should help", "law") // => false
 * ```
 */
export function holdsPhrase(text: string, phrase: string): boolean {
  const words = wordsOf(text);
  const wanted = phrase.split(/\s+/).flatMap((part) => {
    const [word] = wordsOf(part);
    return word === undefined ? [] : [{ word, isBeginning: part.endsWith("*") }];
  });
  if (wanted.length === 0) return false;
  return words.some((_, at) => wanted.every(({ word, isBeginning }, next) => (isBeginning ? words[at + next]?.startsWith(word) === true : words[at + next] === word)));
}
