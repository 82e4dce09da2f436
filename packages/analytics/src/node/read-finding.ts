import type { CoreIssue } from "@redheart/core/errors";
import type { TextBytes } from "../themes/matching/utf8.js";
import { JsonScanner } from "./json-scanner.js";

/** What a coder reads of a finding, as spans of the line's bytes; or the line's problem. */
export interface FindingBytes {
  /** The id as JSON, with its quotes. */
  id: TextBytes;
  text: TextBytes;
  language: TextBytes;
}

const FIELDS = ["id", "text", "language"] as const;
type Field = (typeof FIELDS)[number];

const encoder = new TextEncoder();
const KEYS = FIELDS.map((name) => encoder.encode(`"${name}"`));

const isKey = (bytes: Uint8Array, from: number, to: number, key: Uint8Array): boolean => {
  if (to - from !== key.length) return false;
  for (let k = 1; k < key.length - 1; k++) if (bytes[from + k] !== key[k]) return false;
  return true;
};

const problem = (code: CoreIssue["code"], message: string, field?: Field): CoreIssue => ({ code, path: field === undefined ? [] : [field], message: `codeFile: ${message}` });

const whole = (text: string): TextBytes => {
  const bytes = encoder.encode(text);
  return { bytes, from: 0, to: bytes.length };
};

/** Reads a line by `JSON.parse`: what the scanner leaves, and every wrong line. */
function parseFinding(line: string): FindingBytes | CoreIssue {
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
  return { id: whole(JSON.stringify(id)), text: whole(text), language: whole(language) };
}

/** Reads findings from lines of JSON without making objects of them, where the line is plain; see {@link FindingReader.read}. */
export class FindingReader {
  readonly #scanner = new JsonScanner();
  readonly #decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  /** Spans of the values by field; −1 where the line has none that is a plain string. */
  readonly #from = new Int32Array(FIELDS.length);
  readonly #to = new Int32Array(FIELDS.length);
  readonly #onField = (keyFrom: number, keyTo: number, valueFrom: number, valueTo: number, escaped: boolean): void => {
    for (let field = 0; field < FIELDS.length; field++) {
      if (!isKey(this.#scanner.bytes, keyFrom, keyTo, KEYS[field] as Uint8Array)) continue;
      const plain = !escaped && this.#scanner.bytes[valueFrom] === 0x22;
      this.#from[field] = plain ? valueFrom : -1;
      this.#to[field] = valueTo;
    }
  };

  /**
   * A line's finding, exactly as `JSON.parse` reads it: of fields of one name the last counts, escapes are resolved.
   *
   * @param bytes Valid UTF-8.
   * @param from First byte of the line.
   * @param to Its end.
   */
  read(bytes: Uint8Array, from: number, to: number): FindingBytes | CoreIssue {
    const scanner = this.#scanner;
    const spanFrom = this.#from;
    const spanTo = this.#to;
    scanner.bytes = bytes;
    spanFrom.fill(-1);
    const end = scanner.object(scanner.space(from), this.#onField);
    const isPlain = end >= 0 && end <= to && scanner.space(end) >= to && spanFrom.every((at) => at >= 0) && (spanTo[0] as number) - (spanFrom[0] as number) > 2 && (spanTo[2] as number) - (spanFrom[2] as number) > 2;
    if (!isPlain) return parseFinding(this.#decoder.decode(bytes.subarray(from, to)));
    return {
      id: { bytes, from: spanFrom[0] as number, to: spanTo[0] as number },
      text: { bytes, from: (spanFrom[1] as number) + 1, to: (spanTo[1] as number) - 1 },
      language: { bytes, from: (spanFrom[2] as number) + 1, to: (spanTo[2] as number) - 1 },
    };
  }
}
