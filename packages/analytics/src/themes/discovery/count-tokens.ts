import type { SparseRows } from "./sparse-rows.js";

/** Terms one after the other, as they stand in findings. */
export interface Tokens {
  /** Where each finding begins in `terms`; one entry more than findings. */
  readonly starts: Int32Array;
  /** Number of each token's term, as terms are met. */
  readonly terms: Int32Array;
}

/** How often each term stands in each row: columns in an order of their own, ascending in each row. */
export interface TokenCounts {
  readonly matrix: SparseRows;
  /** Terms in the order of the columns. */
  readonly kept: readonly number[];
}

/** Tokens sorted into the columns of their terms, those of one row and term counted together. */
function intoColumns({ starts, terms }: Tokens, order: readonly number[]): { begins: Int32Array; ends: Int32Array; rows: Int32Array; values: Int32Array; lengths: Int32Array } {
  const ends = new Int32Array(order.length);
  for (let at = 0; at < terms.length; at++) ends[terms[at] as number]!++;
  let room = 0;
  for (const term of order) {
    const own = ends[term] as number;
    ends[term] = room;
    room += own;
  }
  const begins = ends.slice();
  const last = new Int32Array(order.length).fill(-1);
  const [rows, values, lengths] = [new Int32Array(terms.length), new Int32Array(terms.length), new Int32Array(starts.length)];
  for (let row = 0; row < starts.length - 1; row++) {
    let length = 0;
    for (let at = starts[row] as number, to = starts[row + 1] as number; at < to; at++) {
      const term = terms[at] as number;
      if (last[term] === row) {
        values[(ends[term] as number) - 1]!++;
        continue;
      }
      last[term] = row;
      const place = ends[term]!++;
      rows[place] = row;
      values[place] = 1;
      length++;
    }
    lengths[row] = length;
  }
  return { begins, ends, rows, values, lengths };
}

/**
 * Counts tokens into rows by sorting them into columns and back: linear, and no row needs sorting of its own.
 *
 * @param order All terms in the order that their columns take.
 * @param keeps Whether a term that stands in so many rows becomes a column.
 */
export function countTokens(tokens: Tokens, order: readonly number[], keeps: (spread: number) => boolean): TokenCounts {
  const { begins, ends, rows, values, lengths } = intoColumns(tokens, order);
  const kept = order.filter((term) => keeps((ends[term] as number) - (begins[term] as number)));
  if (kept.length < order.length) {
    lengths.fill(0);
    for (const term of kept) for (let at = begins[term] as number, to = ends[term] as number; at < to; at++) lengths[rows[at] as number]!++;
  }
  const starts = new Int32Array(lengths.length);
  let end = 0;
  for (let row = 0; row < lengths.length; row++) {
    starts[row] = end;
    end += lengths[row] as number;
  }
  const [indices, counts, next] = [new Int32Array(end), new Float64Array(end), starts.slice()];
  for (let column = 0; column < kept.length; column++) {
    const term = kept[column] as number;
    for (let at = begins[term] as number, to = ends[term] as number; at < to; at++) {
      const place = next[rows[at] as number]!++;
      indices[place] = column;
      counts[place] = values[at] as number;
    }
  }
  return { matrix: { rows: starts.length - 1, columns: kept.length, starts, indices, values: counts }, kept };
}
