/**
 * MASI distance of two sets of codes: 0 for the same set, 1 for sets that share nothing.
 *
 * Formula: 1 − J · M, J the Jaccard index, M 1 for the same set, 2/3 where one holds the other, 1/3 where they overlap, 0 otherwise.
 * Two empty sets are the same set.
 *
 * @source Passonneau 2006, Measuring agreement on set-valued items (MASI), LREC
 * @example
 * ```ts
 * masiDistance(new Set(["a"]), new Set(["b"])) // => 1
 * ```
 */
export function masiDistance(first: ReadonlySet<string>, second: ReadonlySet<string>): number {
  let both = 0;
  for (const code of first) if (second.has(code)) both++;
  if (both === 0) return first.size === 0 && second.size === 0 ? 0 : 1;
  const whole = first.size + second.size - both;
  const likeness = both === whole ? 3 : both === Math.min(first.size, second.size) ? 2 : 1;
  return 1 - (both * likeness) / (3 * whole);
}
