/** The least of the `count` largest values, or of all where there are no more: what is below it cannot be among them. */
export function leastOfLargest(values: Float64Array, count: number): number {
  return values.toSorted()[Math.max(0, values.length - count)] ?? 0;
}
