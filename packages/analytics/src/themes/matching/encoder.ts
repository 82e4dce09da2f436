import type { TextBytes } from "./utf8.js";

/** Encodes texts to UTF-8, one at a time, into memory that the next text takes over; a lone surrogate becomes U+FFFD. */
class Encoder {
  readonly #encoder = new TextEncoder();
  #bytes = new Uint8Array(1 << 16);

  encode(text: string): TextBytes {
    if (text.length * 3 > this.#bytes.length) this.#bytes = new Uint8Array(text.length * 3);
    return { bytes: this.#bytes, from: 0, to: this.#encoder.encodeInto(text, this.#bytes).written };
  }
}

/** The one encoder of this thread: nothing keeps its bytes beyond the call that asked for them. */
export const encoder = new Encoder();
