import type { WordAutomaton } from "../words/word-automaton.js";
import { findWords } from "./find-words.js";
import { longer } from "../longer.js";
import type { TextSpans } from "./text-batch.js";
import { positionsBetween } from "./utf8.js";
import { WordList } from "./word-list.js";

/** What one code point beyond U+FFFF counts in positions: 1 where they count code points, 2 where they count UTF-16 units. */
export type AstralWidth = 1 | 2;

/**
 * Known words of texts, and one of the texts that is open: rules ask for its words by number, where they stand in its bytes, their positions.
 * What may be asked twice is remembered in columns that grow and are reused.
 */
export class KnownWords {
  readonly automaton: WordAutomaton;
  readonly #lanes = [new WordList(), new WordList(), new WordList(), new WordList()] as const;
  #texts: TextSpans = { bytes: new Uint8Array(0), count: 0, froms: new Int32Array(0), tos: new Int32Array(0), ascii: new Uint8Array(0) };
  /** Whether any text holds more than ASCII. */
  #isWide = false;
  /** By text: its first word; that of the next is behind its last. */
  #firsts = new Int32Array(256);

  /** The open text's bytes, and whether they are ASCII alone, so that each is a letter or mark. */
  bytes = this.#texts.bytes;
  from = 0;
  to = 0;
  isAscii = true;
  /** Its words: `first` to before `end`. */
  first = 0;
  end = 0;
  /** By word: number of its list of sets, and the byte behind its last one. */
  lists: Int32Array;
  byteEnds: Int32Array;
  /** Its first byte; −1 until a rule asks. */
  byteStarts = new Int32Array(1_024);
  /** Positions; the start is known where {@link byteStarts} is. */
  starts = new Int32Array(1_024);
  ends = new Int32Array(1_024);
  /** Places from the word before; −1 until a rule asks. */
  steps = new Int32Array(1_024);
  /** 1 where a cue before the word negates it. */
  negated = new Uint8Array(1_024);

  constructor(automaton: WordAutomaton) {
    this.automaton = automaton;
    ({ lists: this.lists, byteEnds: this.byteEnds } = this.#lanes[0]);
  }

  /** Finds the known words of texts, which must stay as they are while one of them is open. */
  read(texts: TextSpans): void {
    const { bytes, count, froms, tos } = texts;
    this.#texts = texts;
    this.bytes = bytes;
    this.#isWide = findWords(bytes, froms[0] as number, tos[count - 1] as number, this.automaton, this.#lanes);
    const words = this.#lanes[0];
    this.lists = words.lists;
    this.byteEnds = words.byteEnds;
    if (this.steps.length < words.lists.length) {
      this.byteStarts = longer(this.byteStarts, words.lists.length);
      this.starts = longer(this.starts, words.lists.length);
      this.ends = longer(this.ends, words.lists.length);
      this.steps = longer(this.steps, words.lists.length);
      this.negated = longer(this.negated, words.lists.length);
    }
    this.byteStarts.fill(-1, 0, words.count);
    this.steps.fill(-1, 0, words.count);
    this.negated.fill(0, 0, words.count);
    if (this.#firsts.length <= count) this.#firsts = new Int32Array(2 * count);
    let word = 0;
    for (let text = 0; text < count; text++) {
      const to = tos[text] as number;
      while (word < words.count && (words.byteEnds[word] as number) <= to) word++;
      this.#firsts[text + 1] = word;
    }
  }

  /** Opens one of the texts that were read. */
  open(text: number, astral: AstralWidth): void {
    const { froms, tos, bytes, ascii } = this.#texts;
    this.from = froms[text] as number;
    this.to = tos[text] as number;
    this.first = this.#firsts[text] as number;
    this.end = this.#firsts[text + 1] as number;
    this.isAscii = ascii[text] === 1 || !this.#isWide;
    const { byteEnds, ends, first, end, from } = this;
    if (this.isAscii) {
      for (let at = first; at < end; at++) ends[at] = (byteEnds[at] as number) - from;
      return;
    }
    let byte = from;
    let position = 0;
    for (let at = first; at < end; at++) {
      const byteEnd = byteEnds[at] as number;
      position += positionsBetween(bytes, byte, byteEnd, astral);
      ends[at] = position;
      byte = byteEnd;
    }
  }
}
