import { Indicator } from "@redheart/core";
import type { CodableFinding } from "../code-findings.js";
import { primaryLanguage } from "../words/primary-language.js";
import { stem } from "../words/stem.js";
import { STOP_WORDS } from "../words/stop-words.js";
import { type TextWord, wordsOf } from "../words/words-of.js";

/** Letters that a word's beginning must have to stand for its family. */
const PREFIX_LENGTH = 5;

interface Family {
  /** Written forms, lower case, with how often each stands. */
  readonly forms: Map<string, number>;
}

interface StemmedWord extends TextWord {
  readonly stem: string;
  readonly written: string;
}

function contentWords({ text, language }: CodableFinding): StemmedWord[] {
  const stops = STOP_WORDS[primaryLanguage(language)];
  return wordsOf(text).flatMap((word) =>
    word.text.length < 3 || stops?.has(word.text) === true || /\p{N}/u.test(word.text) ? [] : [{ ...word, stem: stem(word.text, language), written: text.slice(word.start, word.end).toLowerCase() }],
  );
}

const shorter = (a: string, b: string): number => a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);

/** The form that stands for its family: the shortest of those written. */
const nameOf = ({ forms }: Family): string => [...forms.keys()].toSorted(shorter)[0] as string;

/** Words that begin alike: how many, and all that they share. */
interface Beginning {
  words: number;
  shared: string;
}

/** The beginnings that several words have in common, by language and first letters; as long as they can be, for people read them. */
function beginningsOf(read: readonly { readonly language: string; readonly words: readonly StemmedWord[] }[]): Map<string, Beginning> {
  const beginnings = new Map<string, Beginning>();
  for (const key of new Set(read.flatMap(({ language, words }) => words.map(({ text }) => `${language} ${text}`)))) {
    const [language, word] = key.split(" ") as [string, string];
    if (word.length < PREFIX_LENGTH) continue;
    const at = `${language} ${word.slice(0, PREFIX_LENGTH)}`;
    const known = beginnings.get(at) ?? { words: 0, shared: word };
    let length = 0;
    while (length < Math.min(word.length, known.shared.length) && word[length] === known.shared[length]) length++;
    beginnings.set(at, { words: known.words + 1, shared: word.slice(0, length) });
  }
  return beginnings;
}

/**
 * Everything that could become an indicator, in the language of the findings that hold it: words, beginnings of words, and two
 * neighboring words; each stands in at least `least` findings. Words without meaning of their own, words with digits and what is too long for a codebook are left out.
 */
export function candidateIndicators(findings: readonly CodableFinding[], least: number): Indicator[] {
  const read = findings.map((finding) => ({ language: finding.language, words: contentWords(finding), text: finding.text }));
  const families = new Map<string, Family>();
  const keyOf = (language: string, word: StemmedWord): string => `${language} ${word.stem}`;
  for (const { language, words } of read) {
    for (const word of words) {
      const family = families.get(keyOf(language, word)) ?? { forms: new Map<string, number>() };
      families.set(keyOf(language, word), family);
      family.forms.set(word.written, (family.forms.get(word.written) ?? 0) + 1);
    }
  }
  const beginnings = beginningsOf(read);
  const counts = new Map<string, number>();
  for (const { language, words, text } of read) {
    const own = new Set<string>();
    const add = (pattern: string): void => void own.add(`${language} ${pattern}`);
    for (const [at, word] of words.entries()) {
      const name = nameOf(families.get(keyOf(language, word)) as Family);
      add(name);
      const beginning = beginnings.get(`${language} ${word.text.slice(0, PREFIX_LENGTH)}`);
      if (beginning !== undefined && beginning.words > 1) add(`${beginning.shared}*`);
      const next = words[at + 1];
      if (next !== undefined && !next.opens && /^[\s-]+$/u.test(text.slice(word.end, next.start))) add(`${name} ${nameOf(families.get(keyOf(language, next)) as Family)}`);
    }
    for (const key of own) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count >= least)
    .map(([key]): Indicator => ({ pattern: key.slice(key.indexOf(" ") + 1), language: key.slice(0, key.indexOf(" ")) }))
    .filter((indicator) => Indicator.safeParse(indicator).success)
    .toSorted((a, b) => shorter(a.pattern, b.pattern) || shorter(a.language, b.language));
}
