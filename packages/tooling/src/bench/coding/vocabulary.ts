import { FILLER, THEMES } from "./words.js";
import { type BenchIndicator, INDICATORS } from "./forms.js";
import { CUES } from "./cues.js";

/** A word of a form, with its place in it. */
interface FormWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A form with its words, and every indicator that stands in it: in words `first` to `last`. */
interface NestedForm {
  readonly words: readonly FormWord[];
  readonly inside: readonly { readonly indicator: BenchIndicator; readonly first: number; readonly last: number }[];
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}\p{N}]+)*/gu;
const wordsIn = (form: string): FormWord[] => Array.from(form.matchAll(WORD), ({ 0: text, index }) => ({ text, start: index, end: index + text.length }));

const ONSETS = "b c d f g h j k l m n p r s t v w z br cr dr gr pl st tr".split(" ");
const VOWELS = "a e i o u ai ou ea".split(" ");
const CODAS = ["n", "r", "s", "l", "t"];

/** What texts are made of. */
export interface Vocabulary {
  readonly nested: ReadonlyMap<string, NestedForm>;
  readonly filler: Readonly<Record<"en" | "fr" | "bn", readonly string[]>>;
  /** Invented words, the commonest first. */
  readonly invented: readonly string[];
  /** Running sums of the invented words' frequencies (Zipf). */
  readonly frequencies: readonly number[];
  /** Invented words that keep company with a theme. */
  readonly company: ReadonlyMap<string, readonly string[]>;
}

function nestForms(): Map<string, NestedForm> {
  const byForm = new Map<string, BenchIndicator[]>();
  for (const indicator of INDICATORS) for (const form of indicator.forms) byForm.set(form, [...(byForm.get(form) ?? []), indicator]);
  return new Map(
    Array.from(byForm.keys(), (form) => {
      const words = wordsIn(form);
      const inside = words.flatMap((from, first) =>
        words.slice(first).flatMap((to, more) => (byForm.get(form.slice(from.start, to.end)) ?? []).map((indicator) => ({ indicator, first, last: first + more }))),
      );
      return [form, { words, inside }];
    }),
  );
}

/** The words that texts are made of: those of the forms, and others, of which none is a word of a form. */
export function benchVocabulary(random: () => number): Vocabulary {
  const pick = <One>(list: readonly One[]): One => list[Math.floor(random() * list.length)] as One;
  const nested = nestForms();
  const taken = new Set([...nested.values()].flatMap(({ words }) => words.map(({ text }) => text)));
  const free = (words: readonly string[]): string[] => words.filter((word) => !taken.has(word) && !CUES.includes(word));
  const filler = { en: free(FILLER.en), fr: free(FILLER.fr), bn: free(FILLER.bn) };
  const seen = new Set([...filler.en, ...taken]);
  const invented: string[] = [];
  while (invented.length < 4_000) {
    const syllables = Array.from({ length: 2 + Math.floor(random() * 2) }, () => pick(ONSETS) + pick(VOWELS));
    const word = syllables.join("") + (random() < 0.4 ? pick(CODAS) : "");
    if (word.length <= 3 || seen.has(word)) continue;
    seen.add(word);
    invented.push(word);
  }
  let sum = 0;
  const frequencies = invented.map((_, at) => (sum += 1 / (at + 8)));
  const company = new Map(THEMES.map(([id]) => [id, Array.from({ length: 40 }, () => invented[200 + Math.floor(random() * 3_800)] as string)]));
  return { nested, filler, invented, frequencies, company };
}
