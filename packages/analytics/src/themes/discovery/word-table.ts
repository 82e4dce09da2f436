import { hashOfPair } from "../hash-of-pair.js";
import { longer } from "../longer.js";
import { foldUnit, wholeSign } from "../words/fold.js";
import { mayBeLigature, writtenOut } from "../words/ligatures.js";
import { IGNORED, LETTER, unitKinds } from "../words/unit-kind.js";

const BREAK = 1;
const SKIP = 2;

/** By UTF-16 unit: the folded letter, or one of the two above; 0 until the unit is met. */
const foldedUnits = new Uint16Array(0x1_0000);

/** In `letters`: a unit that parts words. */
const PARTS = 0;
/** In `letters`: a unit that is neither a letter from a to z when folded nor parts words, or was not met yet. */
const OTHER = 27;
/** By UTF-16 unit: 1 to 26 for what folds to a letter from a to z, or one of the two above. */
const letters = new Uint8Array(0x1_0000).fill(OTHER);
/** Most letters that one unit is written out as. */
const MOST_LETTERS = 3;
/** Letters of five bits that fit into two whole numbers of 32. */
const PACKED = 12;

function learnUnit(unit: number): number {
  const kind = unitKinds()[unit];
  const folded = kind === LETTER ? foldUnit(unit) : kind === IGNORED ? SKIP : BREAK;
  foldedUnits[unit] = folded;
  if (folded >= 97 && folded <= 122) letters[unit] = folded - 96;
  else if (folded === BREAK) letters[unit] = PARTS;
  return folded;
}

/**
 * Numbers the words of texts as they come: the words of `wordsOf`, found without making a string for each.
 * A word becomes a string once, when it is first met. Words of twelve letters or fewer, all from a to z, are known again by their
 * letters packed into 60 bits, others by their units.
 */
export class WordTable {
  /** Words by number, folded. */
  readonly words: string[] = [];
  /** Words by number, as first written, in lower case. */
  readonly written: string[] = [];
  /** By word: how often it was read by its units. */
  private byUnits = new Int32Array(1 << 10);
  /** Units of all words, one after the other; behind them the word that is being read. */
  private pool = new Uint16Array(1 << 14);
  private ends = new Int32Array(1 << 10);
  private hashes = new Int32Array(1 << 10);
  /** Open addressing: number of a word plus 1, 0 where free. */
  private slots = new Int32Array(1 << 12);
  /** Open addressing of packed words, four entries each: high and low bits, number plus 1 or 0 where free, how often it was read so. */
  private packed = new Int32Array(1 << 13);
  private packedWords = 0;
  /** Where the word read last by its units ended. */
  private end = 0;

  /** Writes the numbers of a text's words into an array that has room for them, from a place on; returns the place behind the last. */
  read(text: string, into: Int32Array, from: number): number {
    const { length } = text;
    let end = from;
    let { packed } = this;
    for (let at = 0; at < length; at++) {
      const start = at;
      let high = 0;
      let low = 0;
      let letter = PARTS;
      for (; at < length; at++) {
        letter = letters[text.charCodeAt(at)] as number;
        if ((letter - 1) >>> 0 >= OTHER - 1) break;
        high = (high << 5) | (low >>> 27);
        low = (low << 5) | letter;
      }
      if (at === start && letter === PARTS) continue;
      if ((letter === OTHER && at < length) || at - start > PACKED) {
        const word = this.readUnits(text, start);
        at = this.end;
        if (word >= 0) into[end++] = word;
        continue;
      }
      const mask = packed.length - 4;
      let slot = (hashOfPair(high, low) << 2) & mask;
      let word = packed[slot + 2] as number;
      while (word !== 0 && (packed[slot + 1] !== low || packed[slot] !== high)) {
        slot = (slot + 4) & mask;
        word = packed[slot + 2] as number;
      }
      if (word === 0) {
        word = this.readUnits(text, start) + 1;
        this.byUnits[word - 1]!--;
        this.pack(slot, high, low, word);
        ({ packed } = this);
      } else packed[slot + 3]!++;
      into[end++] = word - 1;
    }
    return end;
  }

  /** By word: how often it was read. */
  counts(): Int32Array {
    const counts = this.byUnits.slice(0, this.words.length);
    for (let slot = 0; slot < this.packed.length; slot += 4) if (this.packed[slot + 2] !== 0) counts[(this.packed[slot + 2] as number) - 1]! += this.packed[slot + 3] as number;
    return counts;
  }

  /** The word that begins at a place, by its units; −1 where none does. */
  private readUnits(text: string, start: number): number {
    const begin = this.words.length === 0 ? 0 : (this.ends[this.words.length - 1] as number);
    let [to, at, first] = [begin, start, start];
    for (; at < text.length; at++) {
      const unit = foldedUnits[text.charCodeAt(at)] || learnUnit(text.charCodeAt(at));
      if (unit === BREAK) break;
      if (unit === SKIP) continue;
      if (to === begin) first = at;
      const whole = to === begin ? 0 : wholeSign(this.pool[to - 1] as number, unit);
      if (whole !== 0) to--;
      if (to + MOST_LETTERS > this.pool.length) this.pool = longer(this.pool);
      if (mayBeLigature(unit)) for (const letter of writtenOut(unit)) this.pool[to++] = letter.charCodeAt(0);
      else this.pool[to++] = whole || unit;
    }
    this.end = at;
    if (to === begin) return -1;
    let hash = 0;
    for (let k = begin; k < to; k++) {
      hash = Math.imul(hash ^ (this.pool[k] as number), 0x5bd1_e995);
      hash ^= hash >>> 15;
    }
    let word = this.numberOf(begin, to, hash);
    if (word < 0) word = this.add(begin, to, hash, text.slice(first, at));
    this.byUnits[word]!++;
    return word;
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
      this.ends = longer(this.ends);
      this.hashes = longer(this.hashes);
      this.byUnits = longer(this.byUnits);
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

  private pack(slot: number, high: number, low: number, word: number): void {
    const { packed } = this;
    packed.set([high, low, word, 1], slot);
    this.packedWords++;
    if (this.packedWords * 8 > packed.length) this.growPacked();
  }

  private growPacked(): void {
    const { packed } = this;
    const grown = new Int32Array(packed.length * 2);
    for (let from = 0; from < packed.length; from += 4) {
      if (packed[from + 2] === 0) continue;
      let slot = (hashOfPair(packed[from] as number, packed[from + 1] as number) << 2) & (grown.length - 4);
      while (grown[slot + 2] !== 0) slot = (slot + 4) & (grown.length - 4);
      grown.set(packed.subarray(from, from + 4), slot);
    }
    this.packed = grown;
  }
}
