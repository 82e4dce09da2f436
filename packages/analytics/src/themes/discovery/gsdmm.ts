import { CoreError } from "@redheart/core/errors";
import { requireWhole } from "../../statistics/requirements.js";
import { DirichletMixture } from "./dirichlet-mixture.js";
import { UNASSIGNED } from "./partition.js";
import { filledRows, type SparseRows } from "./sparse-rows.js";

/** Options of {@link gsdmm}. */
export interface GsdmmOptions {
  /** Most clusters; a whole number of at least 1. The sampler may leave some empty. */
  readonly clusters: number;
  /** Uniform on [0, 1). Required, so every result can be repeated. */
  readonly random: () => number;
  /** Cluster that each row starts in; −1 for a row to be drawn once the others are placed. @defaultValue all drawn, one after the other */
  readonly initial?: ArrayLike<number>;
  /** Rounds in which each row's cluster is drawn anew. @defaultValue 15 */
  readonly rounds?: number;
  /** Pull of small clusters, in rows; from 1e-12 to 1e12. @defaultValue 1 */
  readonly alpha?: number;
  /** Pull of terms that a cluster does not have, in occurrences; from 1e-12 to 1e12. @defaultValue a fifth of a term's mean count in a cluster, at most 0.1 */
  readonly beta?: number;
}

/** Rows in clusters by the terms that they are made of. */
export interface Gsdmm {
  /** Cluster of each row; −1 for a row without entries. */
  readonly labels: Int32Array;
  /** How probable each row's cluster is, given all other rows, when it was last placed; 0 for a row without entries. */
  readonly certainty: Float64Array;
}

/** Rounds at the end in which each row takes its most probable cluster. */
const SETTLING_ROUNDS = 2;

/**
 * Clusters short texts by a Dirichlet multinomial mixture: every row comes from one cluster, every cluster has its own shares of terms.
 *
 * Collapsed Gibbs sampling: each row in turn is taken out and put back by chance, cluster z in proportion to
 * (mᶻ + α) · Π_w Π_j (nᶻ_w + β + j − 1) / Π_i (nᶻ + Vβ + i − 1), with m rows, n occurrences, V terms. At the end each row takes its most probable cluster.
 * Only sums, products and quotients: the same bytes on every machine. Time is rounds × occurrences × clusters.
 *
 * @param counts Whole numbers of terms, as `termCounts` makes them.
 * @throws {CoreError} `invalid_option`; `out_of_range` for a start in a cluster that does not exist.
 * @source Yin and Wang 2014, doi:10.1145/2623330.2623715
 * @example
 * ```ts
 * const findings = ["shelter beds", "shelter beds full", "police bribes", "police ask bribes"].map((text) => ({ text, language: "en" }));
 * const { labels } = gsdmm(termCounts(findings), { clusters: 4, random: seededRandom(1) });
 * adjustedRandIndex(labels, [0, 0, 1, 1]) // => 1
 * ```
 */
export function gsdmm(counts: SparseRows, { clusters, random, initial, rounds = 15, alpha = 1, beta = defaultBeta(counts, clusters) }: GsdmmOptions): Gsdmm {
  requireWhole("gsdmm", "clusters", clusters);
  requireWhole("gsdmm", "rounds", rounds, 0);
  for (const [field, value] of Object.entries({ alpha, beta })) {
    // beyond, products of a few chances leave the range of a double
    if (!(value >= 1e-12 && value <= 1e12)) throw new CoreError("invalid_option", `gsdmm: ${field} must be a number from 1e-12 to 1e12; got another value`, [field]);
  }
  const { rows, starts } = counts;
  const mixture = new DirichletMixture(counts, clusters, alpha, beta);
  const labels = new Int32Array(rows).fill(UNASSIGNED);
  const certainty = new Float64Array(rows);
  const place = (row: number, draws: boolean): boolean => {
    const old = labels[row] as number;
    if (old !== UNASSIGNED) mixture.move(row, old, -1);
    const sum = mixture.weigh(row);
    const cluster = draws ? mixture.draw(sum, random) : mixture.best();
    labels[row] = cluster;
    certainty[row] = (mixture.chances[cluster] as number) / sum;
    mixture.move(row, cluster, 1);
    return cluster !== old;
  };
  for (let row = 0; row < rows; row++) {
    const cluster = initial?.[row] ?? UNASSIGNED;
    if (cluster === UNASSIGNED || starts[row] === starts[row + 1]) continue;
    if (!(Number.isInteger(cluster) && cluster >= 0 && cluster < clusters)) throw new CoreError("out_of_range", `gsdmm: initial must be a cluster from 0 to ${clusters - 1}, or -1; got another value`, ["initial", row]);
    labels[row] = cluster;
    mixture.move(row, cluster, 1);
  }
  const filled = filledRows(counts);
  for (const row of filled) if (labels[row] === UNASSIGNED) place(row, true);
  for (let round = 0; round < rounds; round++) for (const row of filled) place(row, true);
  for (let round = 0; round < SETTLING_ROUNDS; round++) {
    let moved = false;
    for (const row of filled) if (place(row, false)) moved = true;
    if (!moved) break;
  }
  return { labels, certainty };
}

/** Small samples spread over many clusters need little smoothing, or the clusters run together. */
function defaultBeta({ columns, values }: SparseRows, clusters: number): number {
  let occurrences = 0;
  for (const count of values) occurrences += count;
  return occurrences === 0 ? 0.1 : Math.min(0.1, occurrences / (5 * columns * clusters));
}
