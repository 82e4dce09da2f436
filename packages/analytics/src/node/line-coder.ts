import { isUtf8 } from "node:buffer";
import type { CoreIssue } from "@redheart/core/errors";
import { CodingBuffer } from "../themes/columns/coding-buffer.js";
import { type ColumnCoder, columnCoderOf } from "../themes/columns/column-coder.js";
import type { ThemeCoder } from "../themes/coding/theme-coder.js";
import type { TextBytes } from "../themes/matching/utf8.js";
import { ByteWriter } from "./byte-writer.js";
import { CodingLines } from "./coding-lines.js";
import { FindingReader } from "./read-finding.js";

/** Longest line that is read, in bytes; a longer one is no finding. */
export const LONGEST_LINE = 1 << 23;

/** Most problems of one batch of lines that are told one by one; all are counted. */
const MOST_ISSUES = 1_000;

/** The problem of a line longer than {@link LONGEST_LINE}. */
export const TOO_LONG: CoreIssue = { code: "out_of_range", path: [], message: "codeFile: line must be at most 8 MiB long; got a longer one" };
const NOT_UTF8: CoreIssue = { code: "invalid_format", path: [], message: "codeFile: line must be UTF-8; got other bytes" };

/** What became of a batch of lines. */
export interface CodedLines {
  /** Codings as lines of JSON. */
  readonly output: Uint8Array;
  /** Lines of the batch, empty ones too. */
  readonly lines: number;
  readonly findings: number;
  readonly codings: number;
  readonly rejected: number;
  /** Problems of lines, the first ones; the number of the line within the batch, from 0, begins their path. */
  readonly issues: readonly CoreIssue[];
}

const isBlank = (bytes: Uint8Array, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (bytes[at] !== 0x20 && bytes[at] !== 0x09 && bytes[at] !== 0x0d) return false;
  return true;
};

/** Codes findings written as lines of JSON to lines of codings, without an object for each. */
export class LineCoder {
  readonly #columns: ColumnCoder;
  readonly #lines: CodingLines;
  readonly #reader = new FindingReader();
  readonly #buffer = new CodingBuffer();
  readonly #decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  /** Languages by their bytes, up to six, as one number. */
  readonly #languages = new Map<number, string>();

  constructor(coder: ThemeCoder) {
    this.#columns = columnCoderOf(coder);
    this.#lines = new CodingLines(coder, this.#columns);
  }

  #languageOf({ bytes, from, to }: TextBytes): string {
    let key = 0;
    for (let at = from; at < to; at++) key = key * 256 + (bytes[at] as number);
    const known = to - from <= 6 ? this.#languages.get(key) : undefined;
    if (known !== undefined) return known;
    const language = this.#decoder.decode(bytes.subarray(from, to));
    if (to - from <= 6 && this.#languages.size < 1_000) this.#languages.set(key, language);
    return language;
  }

  /**
   * Codes a batch of whole lines.
   *
   * @param out Where the output goes; its memory is the result's.
   */
  code(batch: Uint8Array, out = new ByteWriter()): CodedLines {
    out.length = 0;
    const isClean = isUtf8(batch);
    const issues: CoreIssue[] = [];
    let lines = 0;
    let findings = 0;
    let codings = 0;
    let rejected = 0;
    for (let from = 0; from < batch.length; lines++) {
      const newline = batch.indexOf(0x0a, from);
      const to = newline < 0 ? batch.length : newline;
      if (!isBlank(batch, from, to)) {
        const finding = to - from > LONGEST_LINE ? TOO_LONG : isClean || isUtf8(batch.subarray(from, to)) ? this.#reader.read(batch, from, to) : NOT_UTF8;
        if ("code" in finding) {
          rejected++;
          if (issues.length < MOST_ISSUES) issues.push({ ...finding, path: [lines, ...finding.path] });
        } else {
          this.#buffer.clear();
          this.#columns.codeBytes(finding.text, this.#languageOf(finding.language), 0, this.#buffer);
          this.#lines.add(finding.id, this.#buffer, out);
          findings++;
          codings += this.#buffer.count;
        }
      }
      from = to + 1;
    }
    return { output: out.bytes.subarray(0, out.length), lines, findings, codings, rejected, issues };
  }
}
