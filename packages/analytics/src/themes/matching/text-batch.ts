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
const MOST_TEXTS = 128;
const NEWLINE = 0x0a;

/** Encodes texts to UTF-8 into memory that the next texts take over; a lone surrogate becomes U+FFFD. */
class TextBatch implements TextSpans {
  readonly #encoder = new TextEncoder();
  bytes = new Uint8Array(1 << 16);
  count = 0;
  readonly froms = new Int32Array(MOST_TEXTS);
  readonly tos = new Int32Array(MOST_TEXTS);
  readonly ascii = new Uint8Array(MOST_TEXTS);

  /** Makes a text the only one. */
  only(text: string): this {
    this.count = 0;
    if (text.length * 3 >= this.bytes.length) this.bytes = new Uint8Array(text.length * 3 + 1);
    this.add(text);
    return this;
  }

  /** Adds a text where there is room for it; returns whether there was. */
  add(text: string): boolean {
    const at = this.count;
    const from = at === 0 ? 0 : (this.tos[at - 1] as number) + 1;
    if (at === MOST_TEXTS || from + text.length * 3 >= this.bytes.length) return false;
    const { written } = this.#encoder.encodeInto(text, from === 0 ? this.bytes : new Uint8Array(this.bytes.buffer, from));
    this.bytes[from + written] = NEWLINE;
    this.froms[at] = from;
    this.tos[at] = from + written;
    this.ascii[at] = written === text.length ? 1 : 0;
    this.count = at + 1;
    return true;
  }
}

/** The one batch of this thread: nothing keeps its texts beyond the call that asked for them. */
export const textBatch = new TextBatch();
