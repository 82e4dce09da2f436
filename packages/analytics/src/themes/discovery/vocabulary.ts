import { isContentWord } from "../words/content-word.js";
import { stem } from "../words/stem.js";
import { WordTable } from "./word-table.js";

/** Term number of a word that is left out. */
export const LEFT_OUT = -1;

/** The words of one language, and the term of each. */
export interface LanguageWords {
  readonly language: string;
  readonly table: WordTable;
  /** By word: number of its term, or `LEFT_OUT`. */
  readonly terms: number[];
}

/** Which term a word stands for, and which word a term is best shown as. */
export class Vocabulary {
  readonly terms: string[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly languages = new Map<string, LanguageWords>();
  private last: LanguageWords | undefined;

  private readonly kind: "stems" | "words";
  private readonly leaveOutStopWords: boolean;

  constructor(kind: "stems" | "words", leaveOutStopWords: boolean) {
    this.kind = kind;
    this.leaveOutStopWords = leaveOutStopWords;
  }

  /** The words of a language met so far. */
  wordsIn(language: string): LanguageWords {
    if (this.last?.language === language) return this.last;
    let words = this.languages.get(language);
    if (words === undefined) this.languages.set(language, (words = { language, table: new WordTable(), terms: [] }));
    this.last = words;
    return words;
  }

  /** Gives new words of a language their terms. */
  learn({ language, table, terms }: LanguageWords): void {
    for (let word = terms.length; word < table.words.length; word++) terms.push(this.termOf(table.words[word] as string, language));
  }

  private termOf(word: string, language: string): number {
    if (this.leaveOutStopWords && !isContentWord(word, language)) return LEFT_OUT;
    const term = this.kind === "stems" ? stem(word, language) : word;
    let number = this.numbers.get(term);
    if (number === undefined) this.numbers.set(term, (number = this.terms.push(term) - 1));
    return number;
  }

  /** For each term its commonest word, as first written; of words alike common the first in code-unit order. */
  labels(): string[] {
    const best: { word: string; count: number; written: string }[] = [];
    for (const { table, terms } of this.languages.values()) {
      const counts = table.counts();
      for (const [word, term] of terms.entries()) {
        if (term === LEFT_OUT) continue;
        const candidate = { word: table.words[word] as string, count: counts[word] as number, written: table.written[word] as string };
        const known = best[term];
        if (known === undefined || candidate.count > known.count || (candidate.count === known.count && candidate.word < known.word)) best[term] = candidate;
      }
    }
    return best.map(({ written }) => written);
  }
}
