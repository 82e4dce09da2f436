const WORD = Float64Array.BYTES_PER_ELEMENT;
/** As the machine holds numbers, so that words go as they are. */
const LITTLE_ENDIAN = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1;
const encoder = new TextEncoder();

/** Text that is written often: its UTF-8, eight bytes a number. */
export class Piece {
  readonly words: Float64Array;
  readonly length: number;

  constructor(text: string) {
    const bytes = encoder.encode(text);
    this.length = bytes.length;
    this.words = new Float64Array(Math.ceil(bytes.length / WORD));
    new Uint8Array(this.words.buffer).set(bytes);
  }
}

/** Writes JSON into memory that grows and that threads may share. */
export class ByteWriter {
  length = 0;
  #bytes = new Uint8Array(new SharedArrayBuffer(0));
  #view = new DataView(this.#bytes.buffer);

  /** What has been written. */
  get written(): Uint8Array<SharedArrayBuffer> {
    return this.#bytes.subarray(0, this.length);
  }

  /** Begins anew, in some memory. */
  restart(memory: SharedArrayBuffer): void {
    this.#bytes = new Uint8Array(memory);
    this.#view = new DataView(memory);
    this.length = 0;
  }

  /** Makes room for some bytes more. */
  #reserve(size: number): void {
    if (this.length + size <= this.#bytes.length) return;
    const { written } = this;
    const { length } = this;
    this.restart(new SharedArrayBuffer(Math.max(this.#bytes.length * 2, length + size)));
    this.#bytes.set(written);
    this.length = length;
  }

  /** Adds a piece. Bytes go as doubles, the fastest way: valid UTF-8 never spells a NaN, which alone would not stay what it is. */
  addPiece({ words, length }: Piece): void {
    this.#reserve(length + WORD);
    const view = this.#view;
    let at = this.length;
    for (let k = 0; k < words.length; k++, at += WORD) view.setFloat64(at, words[k] as number, LITTLE_ENDIAN);
    this.length += length;
  }

  /** Adds bytes `from` to before `to`. */
  addBytes(source: Uint8Array, from: number, to: number): void {
    this.#reserve(to - from);
    const bytes = this.#bytes;
    let at = this.length;
    for (let k = from; k < to; k++) bytes[at++] = source[k] as number;
    this.length = at;
  }

  /** Adds a whole number from 0 to 2³¹ − 1. */
  addInteger(value: number): void {
    this.#reserve(10);
    let digits = 1;
    for (let limit = 10; value >= limit && digits < 10; limit *= 10) digits++;
    let rest = value;
    for (let at = this.length + digits - 1; at >= this.length; at--) {
      const tens = (rest / 10) | 0;
      this.#bytes[at] = 48 + rest - tens * 10;
      rest = tens;
    }
    this.length += digits;
  }
}
