/** A word of a text as compared: lower case, letters and digits alone. */
export interface Word {
  readonly word: string;
  /** Where it starts, in UTF-16 units. */
  readonly at: number;
}

/** Words of a text, without marks, case and accents' Unicode form. */
export const wordsOf = (text: string): Word[] => [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map((match) => ({ word: match[0].normalize("NFC").toLowerCase(), at: match.index }));

/** Every run of as many words, joined by blanks, with where it starts. */
export function* runsOf(words: readonly Word[], length: number): Generator<{ readonly run: string; readonly at: number }> {
  for (let first = 0; first + length <= words.length; first++) {
    yield {
      run: words
        .slice(first, first + length)
        .map(({ word }) => word)
        .join(" "),
      at: words[first]?.at ?? 0,
    };
  }
}
