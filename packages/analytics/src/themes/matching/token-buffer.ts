import { longer } from "./longer.js";

/** Known words of one text in columns that grow and are reused. */
export class TokenBuffer {
  count = 0;
  /** Whether the text is ASCII alone, so that its letters are its bytes. */
  isAscii = true;
  /** Number of the list of sets that the word is in. */
  lists = new Int32Array(1_024);
  /** Where it ends, in positions as the finder was asked for and in bytes. */
  ends = new Int32Array(1_024);
  byteEnds = new Int32Array(1_024);
  /** Where it starts, in the same; −1 until a rule asks. */
  starts = new Int32Array(1_024);
  byteStarts = new Int32Array(1_024);
  /** Places from the word before to this; −1 until a rule asks. */
  steps = new Int32Array(1_024);

  push(list: number, end: number, byteEnd: number): void {
    if (this.count === this.lists.length) this.#grow();
    const at = this.count++;
    this.lists[at] = list;
    this.ends[at] = end;
    this.byteEnds[at] = byteEnd;
    this.byteStarts[at] = -1;
    this.steps[at] = -1;
  }

  #grow(): void {
    this.lists = longer(this.lists);
    this.ends = longer(this.ends);
    this.byteEnds = longer(this.byteEnds);
    this.starts = longer(this.starts);
    this.byteStarts = longer(this.byteStarts);
    this.steps = longer(this.steps);
  }
}
