import { readSync } from "node:fs";

const NEWLINE = 0x0a;

/** Longest line that is read, in bytes; a longer one is no finding. */
export const LONGEST_LINE = 1 << 23;

/** Bytes read beyond a span at once, where its last line ends most likely. */
const BEYOND = 1 << 14;

/** A stretch of an open file, by its bytes. */
export interface FileSpan {
  /** The file's descriptor, which all threads of a process share. */
  readonly file: number;
  readonly from: number;
  readonly to: number;
}

/** Lines of a file, whole but for one that is too long. */
export interface SpanLines {
  readonly bytes: Uint8Array;
  /** Where in the file they begin. */
  readonly offset: number;
}

/** Reads the lines that begin in a span of a file, wherever they end, so that spans side by side give each line once. Memory is that of a span and the longest line. */
export class SpanReader {
  #bytes = Buffer.alloc(0);

  /** Fills the buffer up to a length, or with what the file still has; returns how much there is. */
  #fill(file: number, position: number, filled: number, length: number): number {
    if (this.#bytes.length < length) {
      const grown = Buffer.allocUnsafeSlow(length);
      this.#bytes.copy(grown, 0, 0, filled);
      this.#bytes = grown;
    }
    while (filled < length) {
      const read = readSync(file, this.#bytes, filled, length - filled, position + filled);
      if (read === 0) break;
      filled += read;
    }
    return filled;
  }

  /** The lines; they stay until the next call. */
  read({ file, from, to }: FileSpan): SpanLines {
    // The byte before tells whether a line begins with the span.
    const position = Math.max(0, from - 1);
    let filled = this.#fill(file, position, 0, to - position + BEYOND);
    const limit = Math.min(filled, to - position);
    const newline = from === 0 ? -1 : this.#bytes.subarray(0, limit).indexOf(NEWLINE);
    const start = newline + 1;
    if ((from > 0 && newline < 0) || start >= limit) return { bytes: this.#bytes.subarray(0, 0), offset: from };
    const lastLine = limit < 2 ? start : Math.max(start, this.#bytes.lastIndexOf(NEWLINE, limit - 2) + 1);
    let end = limit - 1;
    for (;;) {
      const found = this.#bytes.subarray(0, filled).indexOf(NEWLINE, end);
      end = found < 0 ? filled : found + 1;
      if (found >= 0 || filled - lastLine > LONGEST_LINE) break;
      filled = this.#fill(file, position, filled, 2 * filled);
      if (filled === end) break;
    }
    const bom = from === 0 ? bomLength(this.#bytes.subarray(0, end)) : 0;
    return { bytes: this.#bytes.subarray(start + bom, end), offset: position + start + bom };
  }
}

/** Length of a byte order mark at the start of a file. */
const bomLength = (bytes: Uint8Array): number => (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0);
