import type { ThemeCoder } from "../themes/coding/theme-coder.js";
import { type CodedLines, LineCoder, type LineCoderOptions } from "./line-coder.js";
import { type FileSpan, SpanReader } from "./span-reader.js";

/** Lines to code: those that begin in a span of a file. */
export interface SpanWork extends FileSpan, LineCoderOptions {}

/** Codes the lines of a file span by span, reading them itself: threads share the file and the memory of the answers, and nothing is copied between them. */
export class SpanCoder {
  readonly #reader = new SpanReader();
  readonly #lines: LineCoder;

  constructor(coder: ThemeCoder) {
    this.#lines = new LineCoder(coder);
  }

  /** Codes the lines that begin in a span. */
  code({ everyReject, memory, ...span }: SpanWork): CodedLines {
    return this.#lines.code(this.#reader.read(span), { everyReject, memory });
  }
}
