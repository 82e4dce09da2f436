import type { CoreIssue } from "@redheart/core/errors";
import type { TextBytes } from "../themes/matching/utf8.js";
import { JsonScanner } from "./json-scanner.js";

const FIELDS = ["id", "text", "language"] as const;
type Field = (typeof FIELDS)[number];

const encoder = new TextEncoder();
const KEYS = FIELDS.map((name) => encoder.encode(`"${name}"`));
/** Numbers of the fields by their first letters, which no two share; −1 for other letters. */
const BY_LETTER = Int8Array.from({ length: 256 }, (_, letter) => KEYS.findIndex((key) => key[1] === letter));

/** Number of the field whose key begins at a byte, with its quote; −1 for other keys. */
function fieldAt(bytes: Uint8Array, from: number): number {
  const field = BY_LETTER[bytes[from + 1] as number] as number;
  if (field < 0) return -1;
  const key = KEYS[field] as Uint8Array;
  for (let k = 2; k < key.length; k++) if (bytes[from + k] !== key[k]) return -1;
  return field;
}

const problem = (code: CoreIssue["code"], message: string, field?: Field): CoreIssue => ({ code, path: field === undefined ? [] : [field], message: `codeFile: ${message}` });

/** A span that is set anew for each line. */
export class Span implements TextBytes {
  bytes: Uint8Array = new Uint8Array(0);
  from = 0;
  to = 0;

  set(bytes: Uint8Array, from: number, to: number): void {
    this.bytes = bytes;
    this.from = from;
    this.to = to;
  }
}

/** Reads what a coder needs of findings from lines of JSON: by a walk over the bytes where the line is plain, else by `JSON.parse`. What it has read stays until the next line. */
export class FindingReader {
  /** The id as JSON, with its quotes. */
  readonly id = new Span();
  readonly text = new Span();
  readonly language = new Span();
  readonly #scanner = new JsonScanner();
  readonly #spans = [this.id, this.text, this.language];

  /**
   * Reads a plain line, exactly as {@link FindingReader.parse} does: of fields of one name the last counts.
   *
   * @param bytes Valid UTF-8.
   * @param from First byte of the line.
   * @returns Where the line ends; −1 where `parse` must decide.
   */
  scan(bytes: Uint8Array, from: number): number {
    const scanner = this.#scanner;
    scanner.bytes = bytes;
    for (const span of this.#spans) span.set(bytes, 0, 0);
    let at = scanner.space(from);
    if (bytes[at] !== 0x7b) return -1;
    do {
      const key = scanner.space(at + 1);
      const value = scanner.key(key);
      if (value < 0) return -1;
      const end = scanner.value(value);
      if (end < 0) return -1;
      const field = fieldAt(bytes, key);
      // Escapes are left to JSON.parse, as are values of another kind.
      if (field >= 0) {
        if (bytes[value] !== 0x22 || scanner.escaped) return -1;
        this.#spans[field]?.set(bytes, value, end);
      }
      at = scanner.space(end);
    } while (bytes[at] === 0x2c);
    if (bytes[at] !== 0x7d) return -1;
    at = scanner.space(at + 1);
    if (at < bytes.length && bytes[at] !== 0x0a) return -1;
    const { id, text, language } = this;
    if (id.to - id.from <= 2 || text.to === 0 || language.to - language.from <= 2) return -1;
    text.set(bytes, text.from + 1, text.to - 1);
    language.set(bytes, language.from + 1, language.to - 1);
    return at;
  }

  /** Reads any line, and says what is wrong with it. */
  parse(line: string): CoreIssue | undefined {
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch {
      return problem("invalid_format", "line must be JSON; got something else");
    }
    if (typeof value !== "object" || value === null || Array.isArray(value)) return problem("invalid_type", "line must be an object; got another kind of value");
    const record = value as Partial<Record<Field, unknown>>;
    for (const field of FIELDS) {
      if (record[field] === undefined) return problem("missing_field", `${field} must be there; got none`, field);
      if (typeof record[field] !== "string") return problem("invalid_type", `${field} must be a text; got another kind of value`, field);
      if (record[field] === "" && field !== "text") return problem("invalid_value", `${field} must hold at least one character; got none`, field);
    }
    const { id, text, language } = record as Record<Field, string>;
    for (const [field, written] of [JSON.stringify(id), text, language].entries()) {
      const bytes = encoder.encode(written);
      this.#spans[field]?.set(bytes, 0, bytes.length);
    }
    return undefined;
  }
}
