import type { SparseRows, WholeNumbers } from "./sparse-rows.js";

/** Numbers of terms one after the other, as they stand in findings. */
export interface Tokens {
  /** Where each finding begins in `terms`; one entry more than findings. */
  readonly starts: Int32Array;
  readonly terms: Int32Array;
}

/** Tokens that are sorted at once: few enough that all that is written stays in the cache. */
const BLOCK = 1 << 15;

const longestOf = (begins: Int32Array): number => begins.reduce((longest, begin, row) => Math.max(longest, row === 0 ? 0 : begin - (begins[row - 1] as number)), 0);

function wholeNumbers(length: number, largest: number): WholeNumbers {
  if (largest < 0x100) return new Uint8Array(length);
  return largest < 0x1_0000 ? new Uint16Array(length) : new Uint32Array(length);
}

/** In how many rows each of some terms stands. */
export function spreadOf({ starts, terms }: Tokens, count: number): Int32Array {
  const [spread, last] = [new Int32Array(count), new Int32Array(count).fill(-1)];
  for (let row = 0; row < starts.length - 1; row++) {
    for (let at = starts[row] as number, to = starts[row + 1] as number; at < to; at++) {
      const term = terms[at] as number;
      if (last[term] === row) continue;
      last[term] = row;
      spread[term]!++;
    }
  }
  return spread;
}

/**
 * Counts tokens into rows, block by block: sorted into columns, and from the columns back into rows, whose columns then ascend. Linear.
 *
 * New memory costs more than the counting: the columns are written where the tokens of earlier blocks stood, and the numbers are no wider than the longest row needs.
 *
 * @param tokens Spent afterwards.
 * @param ranks Column of each term; −1 leaves it out.
 * @param entries How many entries that makes.
 */
export function countTokens({ starts: begins, terms }: Tokens, ranks: Int32Array, { columns, entries }: { readonly columns: number; readonly entries: number }): SparseRows<WholeNumbers> {
  const rows = begins.length - 1;
  const [starts, indices] = [new Int32Array(rows + 1), terms.subarray(0, entries)];
  const values = wholeNumbers(entries, longestOf(begins)).fill(1);
  const [ends, last, next] = [new Int32Array(columns), new Int32Array(columns).fill(-1), new Int32Array(rows)];
  let rowOf = new Int32Array(BLOCK);
  for (let first = 0, until = 0; first < rows; first = until) {
    const from = begins[first] as number;
    const most = from + Math.max(BLOCK, columns);
    do until++;
    while (until < rows && (begins[until + 1] as number) <= most);
    const to = begins[until] as number;
    if (to - from > rowOf.length) rowOf = new Int32Array(to - from);
    ends.fill(0);
    for (let at = from; at < to; at++) {
      const column = ranks[terms[at] as number] as number;
      if (column >= 0) ends[column]!++;
    }
    let room = 0;
    for (let column = 0; column < columns; column++) {
      const own = ends[column] as number;
      ends[column] = room;
      room += own;
    }
    for (let row = first; row < until; row++) {
      let length = 0;
      for (let at = begins[row] as number, end = begins[row + 1] as number; at < end; at++) {
        const column = ranks[terms[at] as number] as number;
        if (column < 0) continue;
        rowOf[ends[column]!++] = row;
        if (last[column] === row) continue;
        last[column] = row;
        length++;
      }
      next[row] = starts[row] as number;
      starts[row + 1] = (starts[row] as number) + length;
    }
    for (let column = 0, at = 0; column < columns; column++) {
      for (let before = -1, end = ends[column] as number; at < end; at++) {
        const row = rowOf[at] as number;
        if (row === before) {
          values[(next[row] as number) - 1]!++;
          continue;
        }
        indices[next[row]!++] = column;
        before = row;
      }
    }
  }
  return { rows, columns, starts, indices, values };
}
