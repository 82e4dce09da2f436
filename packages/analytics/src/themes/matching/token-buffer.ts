import { longer } from "./longer.js";

/** Known words of one text in columns that grow and are reused. */
export class TokenBuffer {
  count = 0;
  /** Number of the list of sets that the word is in. */
  lists = new Int32Array(1_024);
  /** Span in positions as the finder was asked for. */
  starts = new Int32Array(1_024);
  ends = new Int32Array(1_024);
  /** Span in bytes. */
  byteStarts = new Int32Array(1_024);
  byteEnds = new Int32Array(1_024);
  /** Places from the word before to this; −1 until a rule asks. */
  steps = new Int32Array(1_024);

  push(list: number, start: number, end: number, byteStart: number, byteEnd: number): void {
    if (this.count === this.lists.length) this.#grow();
    const at = this.count++;
    this.lists[at] = list;
    this.starts[at] = start;
    this.ends[at] = end;
    this.byteStarts[at] = byteStart;
    this.byteEnds[at] = byteEnd;
    this.steps[at] = -1;
  }

  #grow(): void {
    this.lists = longer(this.lists);
    this.starts = longer(this.starts);
    this.ends = longer(this.ends);
    this.byteStarts = longer(this.byteStarts);
    this.byteEnds = longer(this.byteEnds);
    this.steps = longer(this.steps);
  }
}
