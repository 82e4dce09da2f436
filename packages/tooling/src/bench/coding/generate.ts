import { seededRandom } from "@redheart/analytics/statistics";
import { CUES } from "./cues.js";
import { type BenchIndicator, INDICATORS } from "./forms.js";
import { benchVocabulary, type Vocabulary } from "./vocabulary.js";
import { PLACES, THEMES } from "./words.js";

/** An indicator that was put into a text, there or inside another; positions are UTF-16 units. */
interface Planted {
  readonly indicator: BenchIndicator;
  readonly start: number;
  readonly end: number;
  readonly negated: boolean;
}

/** A finding with what was put into it. */
export interface BenchFinding {
  readonly id: string;
  readonly language: "en" | "fr" | "bn";
  readonly text: string;
  readonly planted: readonly Planted[];
}

/** Options of {@link generateFindings}. */
export interface GenerateOptions {
  readonly count: number;
  readonly seed: number;
  /** Line breaks, double spaces and hyphens within phrases, one in ten. @defaultValue false */
  readonly hard?: boolean;
}

const byTheme = new Map(THEMES.map(([id]) => [id, { en: [] as BenchIndicator[], fr: [] as BenchIndicator[], bn: [] as BenchIndicator[] }]));
for (const indicator of INDICATORS) byTheme.get(indicator.theme)?.[indicator.language].push(indicator);

const capital = (word: string): string => (word[0] ?? "").toUpperCase() + word.slice(1);

/** Writes one text word by word, and notes what it plants. */
class TextMaker {
  text = "";
  readonly planted: Planted[] = [];
  readonly #random: () => number;
  readonly #vocabulary: Vocabulary;
  readonly #language: BenchFinding["language"];
  readonly #theme: string | undefined;
  readonly #hard: boolean;
  /** Words since the last cue that negates. */
  #sinceCue = 99;

  constructor(random: () => number, vocabulary: Vocabulary, { language, theme, hard }: { language: BenchFinding["language"]; theme: string | undefined; hard: boolean }) {
    this.#random = random;
    this.#vocabulary = vocabulary;
    this.#language = language;
    this.#theme = theme;
    this.#hard = hard;
  }

  #pick<One>(list: readonly One[]): One {
    return list[Math.floor(this.#random() * list.length)] as One;
  }

  #add(word: string): void {
    this.text += this.text === "" ? capital(word) : ` ${word}`;
    this.#sinceCue++;
  }

  #invented(): string {
    const { invented, frequencies } = this.#vocabulary;
    const wanted = this.#random() * (frequencies.at(-1) as number);
    let low = 0;
    let high = invented.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((frequencies[middle] as number) < wanted) low = middle + 1;
      else high = middle;
    }
    return invented[low] as string;
  }

  /** One word that means nothing. */
  filler(): void {
    const filler = this.#vocabulary.filler[this.#language];
    const share = this.#random();
    if (this.#language !== "en" || share < 0.55) this.#add(this.#pick(filler));
    else if (share < 0.7 && this.#theme !== undefined) this.#add(this.#pick(this.#vocabulary.company.get(this.#theme) as readonly string[]));
    else if (share < 0.97) this.#add(this.#invented());
    else this.#add(this.#pick(PLACES));
  }

  /** One to six words that mean nothing, with a mark behind them now and then. */
  passage(): void {
    for (let left = 1 + Math.floor(this.#random() * 6); left > 0; left--) this.filler();
    if (this.#random() < 0.12) this.text += this.#pick([",", ";", " –", " (sic)", " 🌍", " “n”"]);
  }

  /** Puts an indicator in, in one of its forms, now and then in capitals or behind a cue. */
  plant(indicator: BenchIndicator): void {
    const form = this.#pick(indicator.forms);
    const negated = this.#language === "en" && this.#random() < 0.04;
    if (negated) this.#add(this.#pick(CUES));
    else while (this.#sinceCue < 3) this.filler();
    const { words, inside } = this.#vocabulary.nested.get(form) as NonNullable<ReturnType<Vocabulary["nested"]["get"]>>;
    const shout = this.#random();
    const cased = words.map(({ text }) => (shout < 0.04 ? capital(text) : shout < 0.06 ? text.toUpperCase() : text));
    if (this.text === "") cased[0] = capital(cased[0] as string);
    else this.text += " ";
    const places = cased.map((word, at) => {
      if (at > 0) this.text += this.#hard && this.#random() < 0.1 ? this.#pick(["  ", "\n", "-"]) : form.slice(words[at - 1]?.end, words[at]?.start);
      const start = this.text.length;
      this.text += word;
      return { start, end: this.text.length };
    });
    for (const { indicator: own, first, last } of inside) this.planted.push({ indicator: own, start: places[first]?.start as number, end: places[last]?.end as number, negated });
    this.#sinceCue = 99;
    this.passage();
    if (negated) for (let left = 4; left > 0; left--) this.filler();
  }
}

/** Findings with known truth, one at a time; the same seed gives the same findings. */
export function* generateFindings({ count, seed, hard = false }: GenerateOptions): Generator<BenchFinding, void, undefined> {
  const random = seededRandom(seed);
  const pick = <One>(list: readonly One[]): One => list[Math.floor(random() * list.length)] as One;
  const vocabulary = benchVocabulary(random);
  for (let number = 0; number < count; number++) {
    const share = random();
    const language = share < 0.94 ? "en" : share < 0.98 ? "fr" : "bn";
    const theme = random() < 0.08 ? undefined : pick(THEMES)[0];
    const second = theme !== undefined && random() < 0.3 ? pick(THEMES)[0] : undefined;
    const maker = new TextMaker(random, vocabulary, { language, theme, hard });
    maker.passage();
    if (theme === undefined) for (let left = 8; left > 0; left--) maker.filler();
    else for (let left = language === "en" ? 1 + Math.floor(random() * 3) : 1; left > 0; left--) maker.plant(pick(byTheme.get(theme)?.[language] as readonly BenchIndicator[]));
    if (second !== undefined) maker.plant(pick(byTheme.get(second)?.[language] as readonly BenchIndicator[]));
    if (random() < 0.8) maker.text += language === "bn" ? "।" : ".";
    yield { id: `f${String(number).padStart(7, "0")}`, language, text: maker.text, planted: maker.planted };
  }
}
