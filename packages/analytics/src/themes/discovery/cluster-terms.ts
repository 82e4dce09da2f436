import { CoreError } from "@redheart/core/errors";
import { requireWhole } from "../../statistics/requirements.js";
import { leastOfLargest } from "./least-of-largest.js";
import type { TermMatrix } from "./term-counts.js";

/** A term and how much it marks a cluster off from the others. */
export interface ClusterTerm {
  /** The word shown for it. */
  readonly label: string;
  /** Column in the counts. */
  readonly column: number;
  /** Class-based TF-IDF; above 0. */
  readonly score: number;
}

/** Options of {@link clusterTerms}. */
export interface ClusterTermOptions {
  /** Clusters; labels run from 0 to one less. */
  readonly clusters: number;
  /** Most terms a cluster. @defaultValue 10 */
  readonly count?: number;
}

/**
 * The terms that mark each cluster: common in its findings, rare in those of the others (class-based TF-IDF).
 *
 * Formula: tf · ln(1 + A / f); tf is the term's share of the occurrences in the cluster, f its occurrences in all clusters,
 * A the mean number of occurrences of the clusters that have any. Highest first; equal scores in the order of the columns.
 *
 * @param counts Findings and their terms, as `termCounts` makes them.
 * @param labels Cluster of each finding, −1 for none.
 * @throws {CoreError} `invalid_option`; `invalid_value` for labels of another length; `out_of_range` for an unknown cluster.
 * @source Grootendorst 2022, arXiv:2203.05794
 * @example
 * ```ts
 * const counts = termCounts(["shelter beds", "shelter", "police bribes", "police"].map((text) => ({ text, language: "en" })));
 * clusterTerms(counts, [0, 0, 1, 1], { clusters: 2 }).map((terms) => terms.map(({ label }) => label)) // => [["shelter", "beds"], ["police", "bribes"]]
 * ```
 */
export function clusterTerms(counts: TermMatrix, labels: ArrayLike<number>, { clusters, count = 10 }: ClusterTermOptions): ClusterTerm[][] {
  requireWhole("clusterTerms", "clusters", clusters);
  requireWhole("clusterTerms", "count", count);
  const { columns, labels: words } = counts;
  const { occurrences, totals } = occurrencesIn(counts, labels, clusters);
  const filled = totals.filter((total) => total > 0);
  const mean = filled.reduce((sum, total) => sum + total, 0) / Math.max(1, filled.length);
  const rarity = new Float64Array(columns);
  for (let column = 0; column < columns; column++) {
    let spread = 0;
    for (let cluster = 0; cluster < clusters; cluster++) spread += occurrences[column * clusters + cluster] as number;
    rarity[column] = spread > 0 ? Math.log(1 + mean / spread) : 0;
  }
  return Array.from(totals, (total, cluster) => {
    const scores = new Float64Array(columns);
    for (let column = 0; column < columns; column++) {
      const own = occurrences[column * clusters + cluster] as number;
      if (own > 0) scores[column] = (own / total) * (rarity[column] as number);
    }
    const least = leastOfLargest(scores, count);
    const scored: ClusterTerm[] = [];
    for (const [column, score] of scores.entries()) if (score > 0 && score >= least) scored.push({ label: words[column] as string, column, score });
    return scored.toSorted((a, b) => b.score - a.score || a.column - b.column).slice(0, count);
  });
}

function occurrencesIn({ rows, columns, starts, indices, values }: TermMatrix, labels: ArrayLike<number>, clusters: number): { occurrences: Float64Array; totals: Float64Array } {
  if (labels.length !== rows) throw new CoreError("invalid_value", `clusterTerms: labels must name the cluster of each of ${rows} findings; got ${labels.length}`, ["labels"]);
  const [occurrences, totals] = [new Float64Array(columns * clusters), new Float64Array(clusters)];
  for (let row = 0; row < rows; row++) {
    const label = labels[row] as number;
    if (label === -1) continue;
    if (!(Number.isInteger(label) && label >= 0 && label < clusters)) throw new CoreError("out_of_range", `clusterTerms: labels must be clusters from 0 to ${clusters - 1}, or -1; got another value`, ["labels", row]);
    for (let at = starts[row] as number; at < (starts[row + 1] as number); at++) {
      occurrences[(indices[at] as number) * clusters + label]! += values[at] as number;
      totals[label]! += values[at] as number;
    }
  }
  return { occurrences, totals };
}
