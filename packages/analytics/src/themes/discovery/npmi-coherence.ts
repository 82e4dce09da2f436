import { CoreError } from "@redheart/core/errors";
import type { SparseRows } from "./sparse-rows.js";

/** How many columns of sorted numbers two lists share. */
function shared(one: Int32Array, other: Int32Array): number {
  let [count, a, b] = [0, 0, 0];
  while (a < one.length && b < other.length) {
    const gap = (one[a] as number) - (other[b] as number);
    if (gap === 0) count++;
    if (gap <= 0) a++;
    if (gap >= 0) b++;
  }
  return count;
}

/** Of some columns the rows that have them, ascending. */
function rowsWith(wanted: ReadonlySet<number>, { rows, columns, starts, indices }: SparseRows): ReadonlyMap<number, Int32Array> {
  const sizes = new Int32Array(columns);
  for (let at = 0; at < indices.length; at++) sizes[indices[at] as number]!++;
  const lists: (Int32Array | undefined)[] = Array.from(sizes, (size, column) => (wanted.has(column) ? new Int32Array(size) : undefined));
  sizes.fill(0);
  for (let row = 0; row < rows; row++) {
    for (let at = starts[row] as number, to = starts[row + 1] as number; at < to; at++) {
      const list = lists[indices[at] as number];
      if (list !== undefined) list[sizes[indices[at] as number]!++] = row;
    }
  }
  return new Map(lists.flatMap((list, column) => (list === undefined ? [] : [[column, list]])));
}

function npmi(both: number, one: number, other: number, total: number): number {
  if (both === 0) return -1;
  // terms that stand in every finding always stand together
  return both === total ? 1 : Math.log((both * total) / (one * other)) / -Math.log(both / total);
}

/**
 * How far terms stand in the same findings: 1 always together, 0 as by chance, −1 never.
 *
 * Formula: mean over pairs of terms of ln(p₁₂ / (p₁ p₂)) / −ln p₁₂, p the share of findings that have the term, or both.
 *
 * @param counts Findings and their terms, as `termCounts` makes them.
 * @param sets Sets of terms, each as columns of `counts`; two terms or more in each.
 * @returns One value a set.
 * @throws {CoreError} `empty_sample` for a set of fewer than two terms, or a term that stands nowhere; `out_of_range` for an unknown column.
 * @source Bouma 2009, GSCL; Aletras and Stevenson 2013, IWCS
 * @example
 * ```ts
 * const counts = termCounts(["shelter beds", "shelter beds", "police bribes", "police"].map((text) => ({ text, language: "en" })));
 * counts.labels // => ["beds", "bribes", "police", "shelter"]
 * npmiCoherence(counts, [[0, 3], [0, 2]]) // => [1, -1]
 * ```
 */
export function npmiCoherence(counts: SparseRows, sets: readonly (readonly number[])[]): number[] {
  const spreads = rowsWith(new Set(sets.flat()), counts);
  return sets.map((terms, set) => {
    if (terms.length < 2) throw new CoreError("empty_sample", `npmiCoherence: each set must hold at least two terms; got ${terms.length}`, ["sets", set]);
    const spread = terms.map((term, at) => {
      if (!(Number.isInteger(term) && term >= 0 && term < counts.columns)) throw new CoreError("out_of_range", `npmiCoherence: each term must be a column from 0 to ${counts.columns - 1}; got another value`, ["sets", set, at]);
      const findings = spreads.get(term) as Int32Array;
      if (findings.length === 0) throw new CoreError("empty_sample", "npmiCoherence: each term must stand in a finding; got one that stands in none", ["sets", set, at]);
      return findings;
    });
    let [sum, pairs] = [0, 0];
    for (const [at, one] of spread.entries()) {
      for (const other of spread.slice(at + 1)) {
        sum += npmi(shared(one, other), one.length, other.length, counts.rows);
        pairs++;
      }
    }
    return sum / pairs;
  });
}
