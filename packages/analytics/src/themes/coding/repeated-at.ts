/** Where ids stand that stood before. */
export function repeatedAt(ids: readonly string[]): number[] {
  const seen = new Set<string>();
  return ids.flatMap((id, at) => (seen.size === seen.add(id).size ? [at] : []));
}
