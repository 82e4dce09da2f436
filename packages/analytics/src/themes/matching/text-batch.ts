import type { TextBytes } from "./utf8.js";

/** Texts as valid UTF-8, one behind the other, with a byte that parts words between them: text `at` is bytes `froms[at]` to before `tos[at]`. */
export interface TextSpans {
  readonly bytes: Uint8Array;
  readonly count: number;
  readonly froms: Int32Array;
  readonly tos: Int32Array;
  /** By text: 1 if it is known to be ASCII alone. */
  readonly ascii: Uint8Array;
}

/** Most texts at once: enough that work on each of them is done in long loops, few enough that their words stay in the nearest cache. */
export const MOST_TEXTS = 128;
const NEWLINE = 0x0a;

/** Collects texts as UTF-8 in memory that the next texts take over; a lone surrogate becomes U+FFFD. */
export class TextBatch implements TextSpans {
  readonly #encoder = new TextEncoder();
  bytes = new Uint8Array(1 << 16);
  count = 0;
  readonly froms = new Int32Array(MOST_TEXTS);
  readonly tos = new Int32Array(MOST_TEXTS);
  readonly ascii = new Uint8Array(MOST_TEXTS);

  /** Takes all texts out. */
  clear(): void {
    this.count = 0;
  }

  /** Makes a text the only one. */
  only(text: string): this {
    this.clear();
    this.add(text);
    return this;
  }

  /** Adds a text where there is room for it, as there always is for the first; returns whether there was. */
  add(text: string): boolean {
    const from = this.#room(text.length * 3);
    if (from < 0) return false;
    const { written } = this.#encoder.encodeInto(text, from === 0 ? this.bytes : new Uint8Array(this.bytes.buffer, from));
    this.#end(from, from + written, written === text.length);
    return true;
  }

  /** The same for a text that is UTF-8 already. */
  addBytes(text: TextBytes): boolean {
    const from = this.#room(text.to - text.from);
    if (from < 0) return false;
    const { bytes } = this;
    let seen = 0;
    let at = from;
    for (let k = text.from; k < text.to; k++) {
      const byte = text.bytes[k] as number;
      seen |= byte;
      bytes[at++] = byte;
    }
    this.#end(from, at, seen < 0x80);
    return true;
  }

  /** First byte of a text of at most so many bytes; −1 where there is no room for it. */
  #room(most: number): number {
    const { count } = this;
    if (count === 0 && most >= this.bytes.length) this.bytes = new Uint8Array(most + 1);
    const from = count === 0 ? 0 : (this.tos[count - 1] as number) + 1;
    return count === MOST_TEXTS || from + most >= this.bytes.length ? -1 : from;
  }

  #end(from: number, to: number, isAscii: boolean): void {
    const at = this.count++;
    this.bytes[to] = NEWLINE;
    this.froms[at] = from;
    this.tos[at] = to;
    this.ascii[at] = isAscii ? 1 : 0;
  }
}

/** This thread's batch for texts that are coded at once: nothing keeps its texts beyond the call that asked for them. */
export const textBatch = new TextBatch();
