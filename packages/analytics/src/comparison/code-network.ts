import type { CoOccurrenceRow } from "./co-occurrence.js";
import type { CountingUnit } from "./rows.js";

/** Nodes and edges of a network of codes, as tidy rows. */
export interface CodeNetwork<U extends CountingUnit = CountingUnit> {
  readonly nodes: readonly { readonly codeId: string; readonly count: number; readonly unit: U; readonly neighbours: number }[];
  readonly edges: readonly { readonly source: string; readonly target: string; readonly together: number; readonly weight: number; readonly unit: U; readonly lopsided: boolean }[];
}

/**
 * Co-occurrences as a network: codes as nodes, pairs as edges weighted by Jaccard.
 *
 * @param rows Rows of `coOccurrence`, of one unit: rows of different units do not compile together.
 * @example
 * ```ts
 * const codings = [["f1", "a"], ["f1", "b"]].map(([findingId = "", codeId = ""]) => ({ findingId, codeId }));
 * codeNetwork(coOccurrence(codings, { unit: "finding" })).nodes.map(({ codeId }) => codeId) // => ["a", "b"]
 * ```
 */
export function codeNetwork<U extends CountingUnit>(rows: U extends CountingUnit ? readonly CoOccurrenceRow<U>[] : never, { minimumWeight = 0 }: {
  /** Edges with a smaller Jaccard are left out, and codes without an edge with them. @defaultValue 0 */
  readonly minimumWeight?: number;
} = {}): CodeNetwork<U> {
  const kept = (rows as readonly CoOccurrenceRow<U>[]).filter(({ jaccard }) => jaccard >= minimumWeight);
  const nodes = new Map<string, { codeId: string; count: number; unit: U; neighbours: number }>();
  for (const { codeA, codeB, countA, countB, unit } of kept) {
    for (const [codeId, count] of [[codeA, countA], [codeB, countB]] as const) {
      const node = nodes.get(codeId) ?? { codeId, count, unit, neighbours: 0 };
      node.neighbours++;
      nodes.set(codeId, node);
    }
  }
  return {
    nodes: [...nodes.values()].toSorted((a, b) => b.count - a.count || (a.codeId < b.codeId ? -1 : 1)),
    edges: kept.map(({ codeA, codeB, together, jaccard, unit, lopsided }) => ({ source: codeA, target: codeB, together, weight: jaccard, unit, lopsided })),
  };
}
