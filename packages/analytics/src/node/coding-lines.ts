import type { CodingBuffer } from "../themes/columns/coding-buffer.js";
import type { ColumnCoder } from "../themes/columns/column-coder.js";
import type { ThemeCoder } from "../themes/coding/theme-coder.js";
import type { TextBytes } from "../themes/matching/utf8.js";
import { type ByteWriter, Piece } from "./byte-writer.js";
import { NumberPieces } from "./number-pieces.js";

/** JSON of an object without the brace that closes it. */
const opened = (record: object): string => JSON.stringify(record).slice(0, -1);

const START = new Piece('{"findingId":');
const END = new Piece(',"end":');
const COMMA = new Piece(",");
const CLOSE = new Piece("]}\n");

/** Writes codings as lines of JSON, byte for byte as `JSON.stringify` writes those of `codeFindings`, from pieces made once for each code, feature and number. */
export class CodingLines {
  readonly #coder: Pick<ThemeCoder, "coder" | "codebookId" | "codebookVersion">;
  readonly #columns: ColumnCoder;
  readonly #codes: Piece[] = [];
  readonly #scores = new NumberPieces("", ',"evidence":[');
  readonly #features: Piece[] = [];
  readonly #weights = new NumberPieces(',"weight":', "}");

  constructor(coder: Pick<ThemeCoder, "coder" | "codebookId" | "codebookVersion">, columns: ColumnCoder) {
    this.#coder = coder;
    this.#columns = columns;
  }

  #codePiece(number: number): Piece {
    const { coder, codebookId, codebookVersion } = this.#coder;
    return (this.#codes[number] ??= new Piece(`,${opened({ codebookId, codebookVersion, codeId: this.#columns.codeIds[number], coderId: coder.id }).slice(1)},"score":`));
  }

  #featurePiece(number: number): Piece {
    return (this.#features[number] ??= new Piece(`${opened(this.#columns.features[number] as object)},"start":`));
  }

  /**
   * Adds a line for each coding that a buffer holds.
   *
   * @param ids As JSON, by the number of the finding.
   */
  add(ids: readonly TextBytes[], { count, findings, codes, scores, evidenceOffsets, features, starts, ends, weights }: CodingBuffer, out: ByteWriter): void {
    for (let at = 0; at < count; at++) {
      const id = ids[findings[at] as number] as TextBytes;
      out.addPiece(START);
      out.addBytes(id.bytes, id.from, id.to);
      out.addPiece(this.#codePiece(codes[at] as number));
      out.addPiece(this.#scores.of(scores[at] as number));
      const first = evidenceOffsets[at] as number;
      for (let row = first; row < (evidenceOffsets[at + 1] as number); row++) {
        if (row > first) out.addPiece(COMMA);
        out.addPiece(this.#featurePiece(features[row] as number));
        out.addInteger(starts[row] as number);
        out.addPiece(END);
        out.addInteger(ends[row] as number);
        out.addPiece(this.#weights.of(weights[row] as number));
      }
      out.addPiece(CLOSE);
    }
  }
}
