import { longer } from "../longer.js";

/** Known words in the order of their bytes, in columns that grow and are reused. */
export class WordList {
  count = 0;
  /** Number of the list of sets that a word is in. */
  lists = new Int32Array(1_024);
  /** The byte behind its last one. */
  byteEnds = new Int32Array(1_024);

  push(list: number, byteEnd: number): void {
    if (this.count === this.lists.length) this.#grow();
    const at = this.count++;
    this.lists[at] = list;
    this.byteEnds[at] = byteEnd;
  }

  /** Adds the words of another list. */
  append({ count, lists, byteEnds }: WordList): void {
    if (count === 0) return;
    while (this.count + count > this.lists.length) this.#grow();
    this.lists.set(lists.subarray(0, count), this.count);
    this.byteEnds.set(byteEnds.subarray(0, count), this.count);
    this.count += count;
  }

  #grow(): void {
    this.lists = longer(this.lists);
    this.byteEnds = longer(this.byteEnds);
  }
}
