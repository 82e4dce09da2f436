import { CoreError, type IssuePath } from "@redheart/core/errors";
import { foldText } from "../words/fold.js";
import { lettersOf } from "../words/letters-of.js";
import { MOST_ALTERNATIVES, MOST_GAPS, MOST_PARTS, type Pattern, type Segment, type Sequence, type Word } from "./pattern.js";

/** What {@link parsePattern} needs to know besides the pattern. */
export interface PatternContext {
  /** Synonym lists by id: the words and phrases that `{id}` stands for. */
  readonly lists: ReadonlyMap<string, readonly string[]>;
  /** Where the pattern stands, for errors. */
  readonly path: IssuePath;
  /** Whether the case of its words matters. @defaultValue false */
  readonly isCased?: boolean;
}

const TOKEN = /\s*(…|[()[\]|]|\{[^{}]*\}|[^\s()[\]{}|…]+)/uy;
const WORD = /^[\p{L}\p{M}\p{N}\u200c\u200d]+\*?$/u;
/** Letters that texts are not read by. */
const BEYOND = /[\u{10000}-\u{10ffff}]/u;
const CLOSING: Readonly<Record<string, string>> = { "(": ")", "[": "]" };

const partWords = (phrase: string): string[] => phrase.split(/[\s'’\-–‑/]+/u).filter((word) => word !== "");

/** Reads one part of a pattern: a sequence of places, each with its ways. */
class PatternReader {
  readonly #tokens: string[] = [];
  readonly #context: PatternContext;
  #at = 0;

  constructor(source: string, context: PatternContext) {
    this.#context = context;
    for (let at = 0; at < source.length; ) {
      TOKEN.lastIndex = at;
      const match = TOKEN.exec(source) ?? this.#fail("close every brace that it opens; got an open one");
      at += match[0].length;
      this.#tokens.push(match[1] as string);
    }
  }

  /** The whole part. */
  read(): readonly Sequence[] {
    const ways = this.#sequence();
    if (this.#at < this.#tokens.length) this.#fail("hold | in brackets only, and open every bracket that it closes; got another order");
    return ways;
  }

  #fail(problem: string): never {
    throw new CoreError("invalid_codebook", `compileCodebook: pattern must ${problem}`, this.#context.path);
  }

  /** What stands before the next `|`, closing bracket or end. */
  #sequence(): Sequence[] {
    let ways: Sequence[] = [[[]]];
    for (;;) {
      const token = this.#tokens[this.#at];
      if (token === undefined || token === "|" || token === ")" || token === "]") break;
      this.#at++;
      ways = this.#append(ways, token === "…" ? [[[], []]] : this.#place(token));
    }
    if (ways.some((way) => way.some((segment) => segment.length === 0) && !(way.length === 1 && way[0]?.length === 0))) this.#fail("have words on both sides of a gap; got none");
    const full = ways.filter((way) => way[0]?.length !== 0);
    return full.length > 0 ? full : this.#fail("hold at least one word that may not be left out; got none");
  }

  #append(ways: readonly Sequence[], choices: readonly Sequence[]): Sequence[] {
    if (ways.length * choices.length > MOST_ALTERNATIVES) this.#fail(`stand for at most ${MOST_ALTERNATIVES} alternatives; got more`);
    const joined = ways.flatMap((way) => choices.map((choice): Sequence => [...way.slice(0, -1), [...(way.at(-1) ?? []), ...(choice[0] ?? [])], ...choice.slice(1)]));
    if (joined.some((way) => way.length > MOST_GAPS + 1)) this.#fail(`hold at most ${MOST_GAPS} gaps; got more`);
    return joined;
  }

  #place(token: string): Sequence[] {
    if (token === "(" || token === "[") return this.#group(token);
    if (!token.startsWith("{")) return [[this.#words(token)]];
    if (this.#context.isCased === true) this.#fail("name no synonym list where case matters; got one");
    const list = this.#context.lists.get(token.slice(1, -1).trim()) ?? this.#fail("name a synonym list of the codebook and language in braces; got an unknown one");
    return mergeSingle(list.map((phrase) => [this.#words(phrase)]));
  }

  #group(open: string): Sequence[] {
    const ways: Sequence[] = [];
    do ways.push(...this.#sequence());
    while (this.#tokens[this.#at++] === "|");
    if (this.#tokens[this.#at - 1] !== CLOSING[open]) this.#fail("close every bracket that it opens; got an open one");
    return [...(open === "[" ? [[[]]] : []), ...mergeSingle(ways)];
  }

  #words(phrase: string): Segment {
    const words = partWords(foldText(phrase));
    const letters = this.#context.isCased === true ? partWords(lettersOf(phrase)) : [];
    if (words.length === 0) this.#fail("hold a word in every place; got an empty one");
    return words.map((word, at): Word[] => {
      if (!WORD.test(word)) this.#fail("hold words of letters and digits, * at their end only; got another sign");
      if (BEYOND.test(word)) this.#fail("hold letters and digits up to U+FFFF, which alone are found; got one beyond");
      const prefix = word.endsWith("*");
      if (prefix && word.length < 3) this.#fail("give at least two letters before *; got fewer");
      return [{ text: prefix ? word.slice(0, -1) : word, prefix, ...(this.#context.isCased === true ? { letters: letters[at]?.replace("*", "") ?? "" } : {}) }];
    });
  }
}

/** Ways that are one place each become one place of several words. */
function mergeSingle(ways: readonly Sequence[]): Sequence[] {
  const isSingle = (way: Sequence): boolean => way.length === 1 && way[0]?.length === 1;
  const single = ways.filter(isSingle).flatMap((way) => way[0]?.[0] ?? []);
  return [...(single.length > 0 ? [[[single]]] : []), ...ways.filter((way) => !isSingle(way))];
}

/**
 * A pattern as parts that must all stand in a text, each in one of several ways; the grammar stands at `Indicator` in core.
 *
 * @param source The pattern as written.
 * @param context Synonym lists, and the place for errors.
 * @throws {CoreError} `invalid_codebook`.
 */
export function parsePattern(source: string, context: PatternContext): Pattern {
  // A zero-width no-break space parts no words of a text, but \s holds it.
  const parts = source.replaceAll("...", "…").replaceAll("\ufeff", "").split("&");
  if (parts.length > MOST_PARTS) throw new CoreError("invalid_codebook", `compileCodebook: pattern must join at most ${MOST_PARTS} parts with &; got more`, context.path);
  return parts.map((part) => new PatternReader(part.trim(), context).read());
}
