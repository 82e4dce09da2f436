import { type Labels, partitionTable } from "./partition-table.js";

const pairs = (count: number): number => (count * (count - 1)) / 2;
const pairsOf = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + pairs(count), 0);

/**
 * How alike two partitions of the same things are, beyond chance: 1 alike, around 0 by chance, below 0 less than chance.
 *
 * Formula: (Σ C(nᵢⱼ,2) − E) / (½(Σ C(aᵢ,2) + Σ C(bⱼ,2)) − E), E = Σ C(aᵢ,2) · Σ C(bⱼ,2) / C(n,2). Names of labels do not matter.
 * Partitions that are both one part, or both all singles, are alike: 1.
 *
 * @throws {CoreError} `empty_sample`; `invalid_value` when the lengths differ.
 * @source Hubert and Arabie 1985, doi:10.1007/BF01908075
 * @example
 * ```ts
 * adjustedRandIndex([0, 0, 1, 1], ["b", "b", "a", "a"]) // => 1
 * adjustedRandIndex([0, 0, 1, 1], [0, 1, 0, 1]).toFixed(3) // => "-0.500"
 * ```
 */
export function adjustedRandIndex(one: Labels, other: Labels): number {
  const { total, ones, others, cells } = partitionTable("adjustedRandIndex", one, other);
  const [first, second] = [pairsOf(ones), pairsOf(others)];
  const together = cells.reduce((sum, { count }) => sum + pairs(count), 0);
  if (together === first && together === second) return 1;
  const expected = (first * second) / pairs(total);
  return (together - expected) / ((first + second) / 2 - expected);
}
