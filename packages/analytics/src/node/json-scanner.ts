const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** Deepest nesting that is walked; `JSON.parse` decides about what lies deeper. */
const DEEPEST = 64;

const isSpace = (byte: number | undefined): boolean => byte === 0x20 || byte === 0x0d || byte === 0x09;
const isDigit = (byte: number | undefined): boolean => byte !== undefined && byte >= 0x30 && byte <= 0x39;
const isHex = (byte: number | undefined): boolean => isDigit(byte) || (byte !== undefined && ((byte >= 0x41 && byte <= 0x46) || (byte >= 0x61 && byte <= 0x66)));

const LITERALS = ["true", "false", "null"].map((word) => Uint8Array.from(word, (letter) => letter.charCodeAt(0)));
const ESCAPED = new Set([...'"\\/bfnrt'].map((letter) => letter.charCodeAt(0)));
/** Bytes that end the plain part of a string: its quote, a backslash, and what must not stand in one. */
const STOPS = Uint8Array.from({ length: 256 }, (_, byte) => Number(byte < 0x20 || byte === QUOTE || byte === BACKSLASH));

/**
 * Walks JSON on one line of UTF-8 without making values of it. Each method takes the byte at which something begins and returns the byte
 * behind it, or −1 where the JSON is wrong, unusual or goes on in the next line: then `JSON.parse` must decide.
 */
export class JsonScanner {
  bytes: Uint8Array = new Uint8Array(0);
  /** Whether the string walked last holds an escape. */
  escaped = false;

  /** Behind white space. */
  space(at: number): number {
    while (isSpace(this.bytes[at])) at++;
    return at;
  }

  /** Behind a string, which begins with its quote. */
  string(at: number): number {
    const { bytes } = this;
    if (bytes[at] !== QUOTE) return -1;
    this.escaped = false;
    for (at++; ; at++) {
      while (STOPS[bytes[at] as number] === 0) at++;
      const byte = bytes[at];
      if (byte === QUOTE) return at + 1;
      if (byte !== BACKSLASH) return -1;
      this.escaped = true;
      const sign = bytes[++at] as number;
      if (sign === 0x75) {
        for (let digits = 0; digits < 4; digits++) if (!isHex(bytes[++at])) return -1;
      } else if (!ESCAPED.has(sign)) return -1;
    }
  }

  /** Behind any value. */
  value(at: number, depth = 0): number {
    const byte = this.bytes[at];
    if (byte === QUOTE) return this.string(at);
    if (byte === 0x7b) return depth === DEEPEST ? -1 : this.#object(at, depth + 1);
    if (byte === 0x5b) return depth === DEEPEST ? -1 : this.#array(at, depth + 1);
    return byte === 0x2d || isDigit(byte) ? this.#number(at) : this.#literal(at);
  }

  /** Behind a key and its colon, at the value. A key with escapes may spell a field's name: rare enough to leave to `JSON.parse`. */
  key(at: number): number {
    const end = this.string(at);
    if (end < 0 || this.escaped) return -1;
    const colon = this.space(end);
    return this.bytes[colon] === 0x3a ? this.space(colon + 1) : -1;
  }

  #object(at: number, depth: number): number {
    const { bytes } = this;
    at = this.space(at + 1);
    if (bytes[at] === 0x7d) return at + 1;
    for (;;) {
      at = this.key(at);
      if (at < 0) return -1;
      at = this.value(at, depth);
      if (at < 0) return -1;
      at = this.space(at);
      if (bytes[at] === 0x7d) return at + 1;
      if (bytes[at] !== 0x2c) return -1;
      at = this.space(at + 1);
    }
  }

  #array(at: number, depth: number): number {
    const { bytes } = this;
    at = this.space(at + 1);
    if (bytes[at] === 0x5d) return at + 1;
    for (;;) {
      at = this.value(at, depth);
      if (at < 0) return -1;
      at = this.space(at);
      if (bytes[at] === 0x5d) return at + 1;
      if (bytes[at] !== 0x2c) return -1;
      at = this.space(at + 1);
    }
  }

  #digits(at: number): number {
    const from = at;
    while (isDigit(this.bytes[at])) at++;
    return at === from ? -1 : at;
  }

  #number(at: number): number {
    const { bytes } = this;
    if (bytes[at] === 0x2d) at++;
    at = bytes[at] === 0x30 ? at + 1 : this.#digits(at);
    if (at > 0 && bytes[at] === 0x2e) at = this.#digits(at + 1);
    if (at > 0 && ((bytes[at] as number) | 0x20) === 0x65) at = this.#digits(bytes[at + 1] === 0x2b || bytes[at + 1] === 0x2d ? at + 2 : at + 1);
    return at;
  }

  #literal(at: number): number {
    const word = LITERALS.find((letters) => letters.every((letter, k) => this.bytes[at + k] === letter));
    return word === undefined ? -1 : at + word.length;
  }
}
