import { MOST_TEXTS, TextBatch } from "../themes/matching/text-batch.js";
import type { TextBytes } from "../themes/matching/utf8.js";
import { type FindingReader, Span } from "./read-finding.js";

/** Languages that are remembered: more than any data has, and a bound on memory; those of more bytes make no number. */
const MOST_LANGUAGES = 1_000;
const LONGEST_LANGUAGE = 6;

/** Findings that were read from lines and wait to be coded together: work on many texts at once takes less time for each. */
export class FindingBatch {
  readonly texts = new TextBatch();
  /** By text: its finding's id as JSON, and its language. */
  readonly ids = Array.from({ length: MOST_TEXTS }, () => new Span());
  readonly languages: string[] = [];
  readonly #decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  /** Languages by their bytes as one number, behind a 1 that keeps zeros apart. */
  readonly #known = new Map<number, string>();

  /** Adds what a reader has read last, whose id must stay where it is; returns whether there was room for it, as there always is for the first. */
  add({ id, text, language }: FindingReader): boolean {
    const at = this.texts.count;
    if (!this.texts.addBytes(text)) return false;
    this.ids[at]?.set(id.bytes, id.from, id.to);
    this.languages[at] = this.#languageOf(language);
    return true;
  }

  #languageOf({ bytes, from, to }: TextBytes): string {
    let key = 1;
    for (let at = from; at < to; at++) key = key * 256 + (bytes[at] as number);
    const isShort = to - from <= LONGEST_LANGUAGE;
    const known = isShort ? this.#known.get(key) : undefined;
    if (known !== undefined) return known;
    const language = this.#decoder.decode(bytes.subarray(from, to));
    if (isShort && this.#known.size < MOST_LANGUAGES) this.#known.set(key, language);
    return language;
  }
}
