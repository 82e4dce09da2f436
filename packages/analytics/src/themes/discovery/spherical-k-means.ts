import { requireWhole } from "../../statistics/requirements.js";
import { drawSample } from "./draw-sample.js";
import { UNASSIGNED } from "./partition.js";
import { pickByWeight } from "./pick-by-weight.js";
import { filledRows, rowsOf, type SparseRows, transposed } from "./sparse-rows.js";

/** Options of {@link sphericalKMeans}. */
export interface SphericalKMeansOptions {
  /** Clusters; a whole number of at least 1. Fewer are used where fewer rows hold anything. */
  readonly clusters: number;
  /** Uniform on [0, 1). Required, so every result can be repeated. */
  readonly random: () => number;
  /** Most rounds of assigning and averaging. @defaultValue 30 */
  readonly rounds?: number;
  /** Rows that the centres are first found on, drawn at random. @defaultValue 10000 */
  readonly sampleSize?: number;
}

/** Rows in clusters around directions. */
export interface SphericalKMeans {
  /** Cluster of each row; −1 for a row without entries. */
  readonly labels: Int32Array;
  /** Directions of length 1, column by column: entry `column * clusters + cluster`. */
  readonly centres: Float64Array;
  readonly clusters: number;
  /** Mean cosine between a row and its centre. */
  readonly cohesion: number;
}

/** Cosines of one row with every centre, into `into`. */
function cosines({ starts, indices, values }: SparseRows, row: number, centres: Float64Array, into: Float64Array): void {
  const clusters = into.length;
  into.fill(0);
  const end = starts[row + 1] as number;
  let at = starts[row] as number;
  // three entries at a time: fewer visits to the sums, added in the same order
  for (; at + 2 < end; at += 3) {
    const [first, second, third] = [values[at] as number, values[at + 1] as number, values[at + 2] as number];
    const [a, b, c] = [(indices[at] as number) * clusters, (indices[at + 1] as number) * clusters, (indices[at + 2] as number) * clusters];
    for (let cluster = 0; cluster < clusters; cluster++)
      into[cluster] = (into[cluster] as number) + first * (centres[a + cluster] as number) + second * (centres[b + cluster] as number) + third * (centres[c + cluster] as number);
  }
  for (; at < end; at++) {
    const weight = values[at] as number;
    const base = (indices[at] as number) * clusters;
    for (let cluster = 0; cluster < clusters; cluster++) into[cluster]! += weight * (centres[base + cluster] as number);
  }
}

/** Starting centres far apart (greedy k-means++ on the sphere): of some rows drawn by their distance from the centres so far, the one that brings all rows nearest. */
function farApart(matrix: SparseRows, filled: Int32Array, clusters: number, random: () => number): Float64Array {
  const { columns, starts, indices, values } = matrix;
  const centres = new Float64Array(columns * clusters);
  const spread = transposed(matrix);
  const distance = new Float64Array(matrix.rows);
  let distances = new Float64Array(filled.length).fill(1);
  const trials = 2 + Math.floor(Math.log(clusters));
  const distancesWith = (row: number): { left: Float64Array<ArrayBuffer>; sum: number } => {
    const [from, to] = [starts[row] as number, starts[row + 1] as number];
    // by the rows that share a term, which are few
    distance.fill(1);
    for (let at = from; at < to; at++) {
      const [weight, term] = [values[at] as number, indices[at] as number];
      for (let other = spread.starts[term] as number, end = spread.starts[term + 1] as number; other < end; other++) distance[spread.indices[other] as number]! -= (spread.values[other] as number) * weight;
    }
    const left = distances.slice();
    let sum = 0;
    for (let place = 0; place < filled.length; place++) {
      const own = distance[filled[place] as number] as number;
      // rounding must not leave a drawn row a chance of being drawn again
      if (own < (left[place] as number)) left[place] = own < 1e-9 ? 0 : own;
      sum += left[place] as number;
    }
    return { left, sum };
  };
  for (let cluster = 0; cluster < clusters; cluster++) {
    let best: { row: number; left: Float64Array<ArrayBuffer>; sum: number } | undefined;
    for (let trial = 0; trial < trials; trial++) {
      const row = filled[pickByWeight(distances, random)] as number;
      const tried = distancesWith(row);
      if (best === undefined || tried.sum < best.sum) best = { row, ...tried };
    }
    const { row, left } = best as NonNullable<typeof best>;
    distances = left;
    for (let at = starts[row] as number; at < (starts[row + 1] as number); at++) centres[(indices[at] as number) * clusters + cluster] = values[at] as number;
  }
  return centres;
}

/** One round: every row to its nearest centre, and the sums of the rows of each; true where a row moved. */
function assign(matrix: SparseRows, centres: Float64Array, labels: Int32Array, nearness: Float64Array, scratch: Float64Array): boolean {
  let moved = false;
  for (let row = 0; row < matrix.rows; row++) {
    if (matrix.starts[row] === matrix.starts[row + 1]) continue;
    cosines(matrix, row, centres, scratch);
    let best = 0;
    for (let cluster = 1; cluster < scratch.length; cluster++) if ((scratch[cluster] as number) > (scratch[best] as number)) best = cluster;
    nearness[row] = scratch[best] as number;
    if (labels[row] !== best) moved = true;
    labels[row] = best;
  }
  return moved;
}

/** Directions of the sums of each cluster's rows, and the lengths of these sums. An empty cluster takes the row that lies farthest from its centre. */
function centresOf({ rows, columns, starts, indices, values }: SparseRows, labels: Int32Array, nearness: Float64Array, clusters: number): { centres: Float64Array; lengths: Float64Array } {
  const sizes = new Int32Array(clusters);
  for (let row = 0; row < rows; row++) if (labels[row] !== UNASSIGNED) sizes[labels[row] as number]!++;
  for (let cluster = 0; cluster < clusters; cluster++) {
    if ((sizes[cluster] as number) > 0) continue;
    let far = -1;
    for (let row = 0; row < rows; row++) {
      if (labels[row] !== UNASSIGNED && (sizes[labels[row] as number] as number) > 1 && (far < 0 || (nearness[row] as number) < (nearness[far] as number))) far = row;
    }
    if (far < 0) continue;
    sizes[labels[far] as number]!--;
    labels[far] = cluster;
    sizes[cluster] = 1;
  }
  const centres = new Float64Array(columns * clusters);
  for (let row = 0; row < rows; row++) {
    const cluster = labels[row] as number;
    if (cluster === UNASSIGNED) continue;
    for (let at = starts[row] as number; at < (starts[row + 1] as number); at++) centres[(indices[at] as number) * clusters + cluster]! += values[at] as number;
  }
  const lengths = new Float64Array(clusters);
  for (let base = 0; base < centres.length; base += clusters) for (let cluster = 0; cluster < clusters; cluster++) lengths[cluster]! += (centres[base + cluster] as number) ** 2;
  for (let cluster = 0; cluster < clusters; cluster++) lengths[cluster] = Math.sqrt(lengths[cluster] as number) || 1;
  for (let base = 0; base < centres.length; base += clusters) for (let cluster = 0; cluster < clusters; cluster++) centres[base + cluster]! /= lengths[cluster] as number;
  return { centres, lengths };
}

/**
 * Clusters rows by direction: each row belongs to the centre with the largest cosine, each centre points where its rows point together.
 *
 * Starts far apart (greedy k-means++), first on a sample, then on all rows; an empty cluster is refilled with the row farthest from its centre.
 *
 * @param matrix Rows of length 1, as `tfIdf` makes them.
 * @throws {CoreError} `invalid_option`.
 * @source Dhillon and Modha 2001, doi:10.1023/A:1007612920971; Arthur and Vassilvitskii 2007
 * @example
 * ```ts
 * const findings = ["shelter beds", "shelter beds full", "police bribes", "police ask bribes"].map((text) => ({ text, language: "en" }));
 * const { labels } = sphericalKMeans(tfIdf(termCounts(findings)), { clusters: 2, random: seededRandom(1) });
 * adjustedRandIndex(labels, [0, 0, 1, 1]) // => 1
 * ```
 */
export function sphericalKMeans(matrix: SparseRows, { clusters: wanted, random, rounds = 30, sampleSize = 10_000 }: SphericalKMeansOptions): SphericalKMeans {
  requireWhole("sphericalKMeans", "clusters", wanted);
  requireWhole("sphericalKMeans", "rounds", rounds);
  requireWhole("sphericalKMeans", "sampleSize", sampleSize);
  const filled = filledRows(matrix);
  const clusters = Math.min(wanted, Math.max(1, filled.length));
  const labels = new Int32Array(matrix.rows).fill(UNASSIGNED);
  if (filled.length === 0) return { labels, centres: new Float64Array(matrix.columns * clusters), clusters, cohesion: 0 };
  let centres: Float64Array;
  let lengths: Float64Array = new Float64Array(clusters);
  const size = Math.max(sampleSize, clusters);
  if (filled.length > size) {
    const picked = drawSample(filled.length, size, random).map((place) => filled[place] as number);
    ({ centres } = sphericalKMeans(rowsOf(matrix, picked), { clusters, random, rounds, sampleSize: size }));
  } else centres = farApart(matrix, filled, clusters, random);
  const nearness = new Float64Array(matrix.rows);
  const scratch = new Float64Array(clusters);
  // centres of a sample need only a few rounds more
  const left = filled.length > size ? Math.min(rounds, 2) : rounds;
  for (let round = 0; round < left; round++) {
    if (!assign(matrix, centres, labels, nearness, scratch)) break;
    ({ centres, lengths } = centresOf(matrix, labels, nearness, clusters));
  }
  // the cosines of a cluster's rows with the direction of their sum add up to its length
  return { labels, centres, clusters, cohesion: lengths.reduce((sum, length) => sum + length, 0) / filled.length };
}
