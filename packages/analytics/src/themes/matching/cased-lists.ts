import { CoreError } from "@redheart/core/errors";
import type { Word } from "../patterns/pattern.js";
import { lettersOf } from "../words/letters-of.js";
import type { WordAutomaton } from "../words/word-automaton.js";
import type { KnownWords } from "./known-words.js";
import { locateWord } from "./locate-word.js";

/** Stands behind the letters of a whole word, so that no longer word begins with them. */
const END = "\n";
/** Most ways to write the words of one list that differ in what they are found by. */
const MOST_CASINGS = 100;

/** Lists of the words of one list by how their letters begin; the longest beginning decides, and "" where no other fits. */
interface Casing {
  readonly lists: ReadonlyMap<string, number>;
  readonly longest: number;
}

/** Lists of sets in which case matters for some. */
export interface CasedLists {
  /** Lists of words before anyone looks at their case, and behind them those of words in one case; and how many letters their words have. */
  readonly lists: readonly Int32Array[];
  readonly lengths: Int32Array;
  /** By list: what the case of its words decides; nothing where case does not matter. */
  readonly casings: readonly (Casing | undefined)[];
}

/** How a written word must begin to be a word of a pattern in which case matters. */
export const beginningOf = ({ letters = "", prefix }: Word): string => (prefix ? letters : letters + END);

/**
 * Parts lists by the case of their words: to each belongs what it holds of the sets whatever the case, and of those that ask for this case.
 *
 * @param beginnings By set in which case matters: how its words begin.
 * @throws {CoreError} `invalid_codebook`.
 */
export function partByCase({ lists, lengths }: Pick<WordAutomaton, "lists" | "lengths">, beginnings: ReadonlyMap<number, readonly string[]>): CasedLists {
  if (beginnings.size === 0) return { lists, lengths, casings: [] };
  const all = [...lists];
  const allLengths = [...lengths];
  const casings = lists.map((sets, list) => {
    const casing = casingOf(sets, beginnings, all);
    while (allLengths.length < all.length) allLengths.push(lengths[list] as number);
    return casing;
  });
  return { lists: all, lengths: Int32Array.from(allLengths), casings };
}

function casingOf(sets: Int32Array, beginnings: ReadonlyMap<number, readonly string[]>, all: Int32Array[]): Casing | undefined {
  const setsOf = new Map<string, Set<number>>();
  for (const set of sets) for (const beginning of beginnings.get(set) ?? []) setsOf.set(beginning, (setsOf.get(beginning) ?? new Set<number>()).add(set));
  if (setsOf.size === 0) return undefined;
  const whatever = sets.filter((set) => !beginnings.has(set));
  const numbers = new Map<string, number>();
  const listOf = (letters: string): number => {
    const held = Array.from({ length: letters.length }, (_, at) => [...(setsOf.get(letters.slice(0, at + 1)) ?? [])]).flat();
    const own = Int32Array.from(new Set([...whatever, ...held])).toSorted();
    const known = numbers.get(own.join());
    if (known !== undefined) return known;
    if (numbers.size === MOST_CASINGS) throw new CoreError("invalid_codebook", `compileCodebook: codes must ask for at most ${MOST_CASINGS} cases of one word; got more`, ["codes"]);
    numbers.set(own.join(), all.length);
    return all.push(own) - 1;
  };
  const written = ["", ...setsOf.keys()];
  return { lists: new Map(written.map((letters) => [letters, listOf(letters)])), longest: Math.max(...written.map(({ length }) => length)) };
}

const decoder = new TextDecoder();

/** Moves the words of the open text whose case matters to the lists of their case. */
export function moveByCase(casings: CasedLists["casings"], words: KnownWords): void {
  const { bytes, lists, byteEnds, first, end } = words;
  for (let at = first; at < end; at++) {
    const casing = casings[lists[at] as number];
    if (casing !== undefined) lists[at] = listFor(lettersOf(decoder.decode(bytes.subarray(locateWord(at, words), byteEnds[at]))) + END, casing);
  }
}

function listFor(letters: string, { lists, longest }: Casing): number {
  for (let length = longest; length > 0; length--) {
    const list = lists.get(letters.slice(0, length));
    if (list !== undefined) return list;
  }
  return lists.get("") as number;
}
