import { Piece } from "./byte-writer.js";

/** Most numbers that are remembered. */
const MOST = 10_000;

/** Numbers as JSON writes them, between two texts; each is made once. */
export class NumberPieces {
  readonly #before: string;
  readonly #after: string;
  readonly #pieces = new Map<number, Piece>();

  constructor(before: string, after: string) {
    this.#before = before;
    this.#after = after;
  }

  of(value: number): Piece {
    let piece = this.#pieces.get(value);
    if (piece === undefined) {
      if (this.#pieces.size >= MOST) this.#pieces.clear();
      piece = new Piece(this.#before + JSON.stringify(value) + this.#after);
      this.#pieces.set(value, piece);
    }
    return piece;
  }
}
