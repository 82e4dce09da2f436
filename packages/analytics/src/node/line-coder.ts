import { isUtf8 } from "node:buffer";
import type { CoreIssue } from "@redheart/core/errors";
import { CodingBuffer } from "../themes/columns/coding-buffer.js";
import { type ColumnCoder, columnCoderOf } from "../themes/columns/column-coder.js";
import type { ThemeCoder } from "../themes/coding/theme-coder.js";
import { ByteWriter } from "./byte-writer.js";
import { CodingLines } from "./coding-lines.js";
import { FindingBatch } from "./finding-batch.js";
import { FindingReader } from "./read-finding.js";
import { LONGEST_LINE, type SpanLines } from "./span-reader.js";

/** Lines that are told of one by one where not all are wanted; all are counted. */
export const MOST_REJECTS = 1_000;

/** Memory that a first answer gets; it grows as needed. */
const MEMORY = 1 << 21;

const TOO_LONG: CoreIssue = { code: "out_of_range", path: [], message: "codeFile: line must be at most 8 MiB long; got a longer one" };
const NOT_UTF8: CoreIssue = { code: "invalid_format", path: [], message: "codeFile: line must be UTF-8; got other bytes" };

/** A line that was left out. */
export interface LineReject {
  /** Its number among the lines, from 0. */
  readonly line: number;
  /** The byte of the file at which it begins. */
  readonly byte: number;
  readonly issue: CoreIssue;
  /** What it says, where that is wanted and can be told. */
  readonly content: string | undefined;
}

/** What became of lines. */
export interface CodedLines {
  /** Codings as lines of JSON, in memory that can be handed in again. */
  readonly output: Uint8Array<SharedArrayBuffer>;
  /** Lines, empty ones too. */
  readonly lines: number;
  readonly findings: number;
  readonly codings: number;
  readonly rejected: number;
  readonly rejects: readonly LineReject[];
}

/** Options of {@link LineCoder.code}. */
export interface LineCoderOptions {
  /** Whether to tell of every line that is left out, and what it says; else of the first ones, without. */
  readonly everyReject: boolean;
  /** Where the codings go; new memory if there is none. */
  readonly memory: SharedArrayBuffer | undefined;
}

const lineEnd = (bytes: Uint8Array, from: number): number => {
  const newline = bytes.indexOf(0x0a, from);
  return newline < 0 ? bytes.length : newline;
};

const isBlank = (bytes: Uint8Array, from: number, to: number): boolean => {
  // Of a longer line only the beginning is here, so that it cannot be known to be blank: it is told of as too long.
  if (to - from > LONGEST_LINE) return false;
  for (let at = from; at < to; at++) if (bytes[at] !== 0x20 && bytes[at] !== 0x09 && bytes[at] !== 0x0d) return false;
  return true;
};

/** Codes findings written as lines of JSON to lines of codings, without an object for each. */
export class LineCoder {
  readonly #columns: ColumnCoder;
  readonly #lines: CodingLines;
  readonly #reader = new FindingReader();
  /** What is read and not coded yet. */
  readonly #batch = new FindingBatch();
  readonly #buffer = new CodingBuffer();
  readonly #out = new ByteWriter();
  readonly #decoder = new TextDecoder("utf-8", { ignoreBOM: true });

  constructor(coder: ThemeCoder) {
    this.#columns = columnCoderOf(coder);
    this.#lines = new CodingLines(coder, this.#columns);
  }

  /** Reads a line that is not plain. */
  #parse(bytes: Uint8Array, from: number, to: number): { readonly issue: CoreIssue | undefined; readonly content: string | undefined } {
    if (to - from > LONGEST_LINE) return { issue: TOO_LONG, content: undefined };
    const line = bytes.subarray(from, bytes[to - 1] === 0x0d ? to - 1 : to);
    if (!isUtf8(line)) return { issue: NOT_UTF8, content: undefined };
    const content = this.#decoder.decode(line);
    return { issue: this.#reader.parse(content), content };
  }

  /** Codes what waits; returns the number of codings. */
  #codeBatch(): number {
    const { texts, ids, languages } = this.#batch;
    this.#buffer.clear();
    this.#columns.codeBatch(texts, languages, this.#buffer);
    this.#lines.add(ids, this.#buffer, this.#out);
    texts.clear();
    return this.#buffer.count;
  }

  /** Codes whole lines. */
  code({ bytes, offset }: SpanLines, { everyReject, memory = new SharedArrayBuffer(MEMORY) }: LineCoderOptions): CodedLines {
    const out = this.#out;
    out.restart(memory);
    this.#batch.texts.clear();
    const isClean = isUtf8(bytes);
    const rejects: LineReject[] = [];
    let lines = 0;
    let findings = 0;
    let codings = 0;
    let rejected = 0;
    for (let from = 0; from < bytes.length; lines++) {
      const scanned = isClean ? this.#reader.scan(bytes, from) : -1;
      const to = scanned < 0 ? lineEnd(bytes, from) : scanned;
      const isRead = scanned >= 0 && to - from <= LONGEST_LINE;
      if (isRead || !isBlank(bytes, from, to)) {
        const line = isRead ? undefined : this.#parse(bytes, from, to);
        if (line?.issue === undefined) {
          findings++;
          if (!this.#batch.add(this.#reader)) {
            codings += this.#codeBatch();
            this.#batch.add(this.#reader);
          }
        } else {
          rejected++;
          if (everyReject) rejects.push({ line: lines, byte: offset + from, issue: line.issue, content: line.content });
          else if (rejected <= MOST_REJECTS) rejects.push({ line: lines, byte: offset + from, issue: line.issue, content: undefined });
        }
      }
      from = to + 1;
    }
    if (this.#batch.texts.count > 0) codings += this.#codeBatch();
    return { output: out.written, lines, findings, codings, rejected, rejects };
  }
}
