import type { CodingBuffer } from "../themes/columns/coding-buffer.js";
import type { ColumnCoder } from "../themes/columns/column-coder.js";
import type { ThemeCoder } from "../themes/coding/theme-coder.js";
import type { TextBytes } from "../themes/matching/utf8.js";
import type { ByteWriter } from "./byte-writer.js";

const encoder = new TextEncoder();

/** JSON of an object without the brace that closes it. */
const opened = (record: object): string => JSON.stringify(record).slice(0, -1);

const START = encoder.encode('{"findingId":');
const EVIDENCE = encoder.encode(',"evidence":[');
const END = encoder.encode(',"end":');
const WEIGHT = encoder.encode(',"weight":');
const CLOSE_EVIDENCE = encoder.encode("}");
const CLOSE = encoder.encode("]}\n");
const COMMA = encoder.encode(",");

/** Writes codings as lines of JSON, byte for byte as `JSON.stringify` writes those of `codeFindings`, from pieces made once for each code and feature. */
export class CodingLines {
  readonly #coder: Pick<ThemeCoder, "coder" | "codebookId" | "codebookVersion">;
  readonly #columns: ColumnCoder;
  readonly #codes: Uint8Array[] = [];
  readonly #features: Uint8Array[] = [];

  constructor(coder: Pick<ThemeCoder, "coder" | "codebookId" | "codebookVersion">, columns: ColumnCoder) {
    this.#coder = coder;
    this.#columns = columns;
  }

  #codePiece(number: number): Uint8Array {
    const { coder, codebookId, codebookVersion } = this.#coder;
    return (this.#codes[number] ??= encoder.encode(`,${opened({ codebookId, codebookVersion, codeId: this.#columns.codeIds[number], coderId: coder.id }).slice(1)},"score":`));
  }

  #featurePiece(number: number): Uint8Array {
    return (this.#features[number] ??= encoder.encode(`${opened(this.#columns.features[number] as object)},"start":`));
  }

  /** Adds a line for each coding that a buffer holds of one finding. */
  add(id: TextBytes, { count, codes, scores, evidenceOffsets, features, starts, ends, weights }: CodingBuffer, out: ByteWriter): void {
    for (let at = 0; at < count; at++) {
      out.add(START);
      out.add(id.bytes, id.from, id.to);
      out.add(this.#codePiece(codes[at] as number));
      out.addNumber(scores[at] as number);
      out.add(EVIDENCE);
      const first = evidenceOffsets[at] as number;
      for (let row = first; row < (evidenceOffsets[at + 1] as number); row++) {
        if (row > first) out.add(COMMA);
        out.add(this.#featurePiece(features[row] as number));
        out.addInteger(starts[row] as number);
        out.add(END);
        out.addInteger(ends[row] as number);
        out.add(WEIGHT);
        out.addNumber(weights[row] as number);
        out.add(CLOSE_EVIDENCE);
      }
      out.add(CLOSE);
    }
  }
}
