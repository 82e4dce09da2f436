import { foldUnit } from "../words/fold.js";
import { IGNORED, LETTER, unitKinds } from "../words/unit-kind.js";

const UNKNOWN = 0;
const BREAK = 1;
const SKIP = 2;

/** By UTF-16 unit: the folded letter, or one of the three above; filled as units are met. */
const foldedUnits = new Uint16Array(0x1_0000);

function learnUnit(unit: number): number {
  const kind = unitKinds()[unit];
  const folded = kind === LETTER ? foldUnit(unit) : kind === IGNORED ? SKIP : BREAK;
  foldedUnits[unit] = folded;
  return folded;
}

const longer = (array: Int32Array, least: number): Int32Array<ArrayBuffer> => {
  const copy = new Int32Array(Math.max(least, array.length * 2));
  copy.set(array);
  return copy;
};

/**
 * Numbers the words of texts as they come: the words of `wordsOf`, found without making a string for each.
 * A word becomes a string once, when it is first met.
 */
export class WordTable {
  /** Words by number, folded. */
  readonly words: string[] = [];
  /** Words by number, as first written, in lower case. */
  readonly written: string[] = [];
  /** Numbers of the words of the text that was read last, in order. */
  found = new Int32Array(256);
  /** Units of all words, one after the other; behind them the word that is being read. */
  private pool = new Uint16Array(1 << 14);
  private ends = new Int32Array(1 << 10);
  private hashes = new Int32Array(1 << 10);
  /** Open addressing: number of a word plus 1, 0 where free. */
  private slots = new Int32Array(1 << 12);

  /** Finds the words of a text; their numbers stand in `found`. Returns how many there are. */
  read(text: string): number {
    const { length } = text;
    if (length + 1 > this.found.length) this.found = new Int32Array(2 * length);
    const { found } = this;
    let begin = this.words.length === 0 ? 0 : (this.ends[this.words.length - 1] as number);
    if (begin + length > this.pool.length) this.growPool(begin + length);
    let { pool } = this;
    let [to, hash, start, count] = [begin, 0, 0, 0];
    for (let at = 0; at <= length; at++) {
      let unit: number = BREAK;
      for (; at < length; at++) {
        unit = foldedUnits[text.charCodeAt(at)] as number;
        if (unit <= SKIP) break;
        if (to === begin) start = at;
        pool[to++] = unit;
        hash = Math.imul(hash ^ unit, 0x5bd1_e995);
        hash ^= hash >>> 15;
      }
      if (at < length && unit === UNKNOWN && learnUnit(text.charCodeAt(at)) > SKIP) {
        at--;
        continue;
      }
      if (at < length && foldedUnits[text.charCodeAt(at)] === SKIP) continue;
      if (to === begin) continue;
      let word = this.numberOf(begin, to, hash);
      if (word < 0) {
        word = this.add(begin, to, hash, text.slice(start, at));
        begin = to;
        if (begin + length - at > pool.length) {
          this.growPool(begin + length - at);
          pool = this.pool;
        }
      }
      found[count++] = word;
      to = begin;
      hash = 0;
    }
    return count;
  }

  private numberOf(begin: number, to: number, hash: number): number {
    const { slots, hashes, ends, pool } = this;
    const mask = slots.length - 1;
    search: for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const word = (slots[slot] as number) - 1;
      if (word < 0) return -1;
      if (hashes[word] !== hash) continue;
      let other = word === 0 ? 0 : (ends[word - 1] as number);
      if ((ends[word] as number) - other !== to - begin) continue;
      for (let at = begin; at < to; at++) if (pool[at] !== pool[other++]) continue search;
      return word;
    }
  }

  private add(begin: number, to: number, hash: number, written: string): number {
    let folded = "";
    for (let at = begin; at < to; at += 4_096) folded += String.fromCharCode(...this.pool.subarray(at, Math.min(to, at + 4_096)));
    const word = this.words.push(folded) - 1;
    this.written.push(written.toLowerCase());
    if (word >= this.ends.length) {
      this.ends = longer(this.ends, 0);
      this.hashes = longer(this.hashes, 0);
    }
    this.ends[word] = to;
    this.hashes[word] = hash;
    if (this.words.length * 2 > this.slots.length) this.growSlots();
    this.place(word);
    return word;
  }

  private place(word: number): void {
    const mask = this.slots.length - 1;
    let slot = (this.hashes[word] as number) & mask;
    while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
    this.slots[slot] = word + 1;
  }

  private growSlots(): void {
    this.slots = new Int32Array(this.slots.length * 2);
    for (let word = 0; word < this.words.length - 1; word++) this.place(word);
  }

  private growPool(least: number): void {
    const { pool } = this;
    this.pool = new Uint16Array(Math.max(least, pool.length * 2));
    this.pool.set(pool);
  }
}
