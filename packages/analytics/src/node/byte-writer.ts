/** Most different numbers whose JSON is remembered. */
const MOST_NUMBERS = 10_000;

const encoder = new TextEncoder();

/** Writes JSON into memory that grows and that threads may share. */
export class ByteWriter {
  bytes = new Uint8Array(new SharedArrayBuffer(0));
  length = 0;
  readonly #numbers = new Map<number, Uint8Array>();

  /** Begins anew, in some memory. */
  restart(memory: SharedArrayBuffer): void {
    this.bytes = new Uint8Array(memory);
    this.length = 0;
  }

  /** Makes room for some bytes more. */
  reserve(size: number): void {
    if (this.length + size <= this.bytes.length) return;
    const grown = new Uint8Array(new SharedArrayBuffer(Math.max(this.bytes.length * 2, this.length + size)));
    grown.set(this.bytes.subarray(0, this.length));
    this.bytes = grown;
  }

  /** Adds bytes `from` to before `to`. */
  add(source: Uint8Array, from = 0, to = source.length): void {
    this.reserve(to - from);
    const { bytes } = this;
    let at = this.length;
    // Pieces are short: a call into the engine takes longer than these few steps.
    for (let k = from; k < to; k++) bytes[at++] = source[k] as number;
    this.length = at;
  }

  /** Adds a whole number from 0 to 2³¹ − 1. */
  addInteger(value: number): void {
    this.reserve(10);
    let digits = 1;
    for (let limit = 10; value >= limit && digits < 10; limit *= 10) digits++;
    let rest = value;
    for (let at = this.length + digits - 1; at >= this.length; at--) {
      const tens = (rest / 10) | 0;
      this.bytes[at] = 48 + rest - tens * 10;
      rest = tens;
    }
    this.length += digits;
  }

  /** Adds any finite number as JSON writes it. */
  addNumber(value: number): void {
    let known = this.#numbers.get(value);
    if (known === undefined) {
      if (this.#numbers.size >= MOST_NUMBERS) this.#numbers.clear();
      known = encoder.encode(JSON.stringify(value));
      this.#numbers.set(value, known);
    }
    this.add(known);
  }
}
