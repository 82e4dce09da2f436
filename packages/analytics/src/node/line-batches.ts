import type { FileHandle } from "node:fs/promises";
import { LONGEST_LINE } from "./line-coder.js";

const NEWLINE = 0x0a;

/** Whole lines of a file, or one that is too long to be read. */
export interface LineBatch {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Bytes of the file that have been read. */
  readonly read: number;
  /** Whether the batch stands for one line that is too long; it holds no bytes then. */
  readonly tooLong: boolean;
}

/**
 * A file's lines in batches of about one size, in order. Memory is that of one batch, or of the longest line.
 *
 * @param size Bytes to read at once.
 */
export async function* lineBatches(file: FileHandle, size: number): AsyncGenerator<LineBatch, void, undefined> {
  let rest = new Uint8Array(0);
  let read = 0;
  let skipping = false;
  for (;;) {
    // As much again as is kept: a long line is copied few times.
    const wanted = Math.max(size, rest.length);
    const bytes = new Uint8Array(rest.length + wanted);
    bytes.set(rest);
    const { bytesRead } = await file.read(bytes, rest.length, wanted, null);
    const filled = bytes.subarray(0, rest.length + bytesRead);
    const fresh = Buffer.from(bytes.buffer, rest.length, bytesRead);
    let from = read === 0 ? bomLength(filled) : 0;
    read += bytesRead;
    if (skipping) {
      const newline = fresh.indexOf(NEWLINE);
      skipping = newline < 0;
      from = skipping ? filled.length : newline + 1;
    }
    const lastNewline = fresh.lastIndexOf(NEWLINE);
    const to = bytesRead === 0 ? filled.length : lastNewline < 0 ? 0 : rest.length + lastNewline + 1;
    // Kept before the batch goes out: who takes it may take its memory to another thread.
    rest = filled.slice(Math.max(from, to));
    if (to > from) yield { bytes: filled.subarray(from, to), read, tooLong: false };
    if (bytesRead === 0) return;
    if (rest.length <= LONGEST_LINE) continue;
    yield { bytes: new Uint8Array(0), read, tooLong: true };
    rest = new Uint8Array(0);
    skipping = true;
  }
}

/** Length of a byte order mark at the start of a file. */
const bomLength = (bytes: Uint8Array): number => (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0);
