import { type Labels, partitionTable } from "./partition-table.js";

const entropy = (sizes: readonly number[], total: number): number => -sizes.reduce((sum, size) => sum + (size / total) * Math.log(size / total), 0);

/**
 * How much one partition of things tells of another: 1 everything, 0 nothing.
 *
 * Formula: 2 I(A; B) / (H(A) + H(B)), natural logarithms. Not corrected for chance: partitions of many small parts score above 0 by luck.
 * Two partitions of one part each tell everything of each other: 1.
 *
 * @throws {CoreError} `empty_sample`; `invalid_value` when the lengths differ.
 * @source Vinh, Epps and Bailey 2010, JMLR 11; scikit-learn's normalized_mutual_info_score
 * @example
 * ```ts
 * normalizedMutualInformation(["x", "x", "y", "y"], [1, 1, 0, 0]) // => 1
 * normalizedMutualInformation([0, 0, 1, 1], [0, 1, 0, 1]) // => 0
 * ```
 */
export function normalizedMutualInformation(one: Labels, other: Labels): number {
  const { total, ones, others, cells } = partitionTable("normalizedMutualInformation", one, other);
  if (ones.length === 1 && others.length === 1) return 1;
  const shared = cells.reduce((sum, cell) => sum + (cell.count / total) * Math.log((cell.count * total) / (cell.one * cell.other)), 0);
  const together = (entropy(ones, total) + entropy(others, total)) / 2;
  return Math.min(1, Math.max(0, shared / together));
}
