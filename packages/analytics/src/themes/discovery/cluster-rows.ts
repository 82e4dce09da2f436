import { gsdmm } from "./gsdmm.js";
import { nmf } from "./nmf.js";
import { UNASSIGNED } from "./partition.js";
import { rowsOf, type SparseRows } from "./sparse-rows.js";
import { sphericalKMeans } from "./spherical-k-means.js";

/** Rows to cluster: their counts and weights, and the cluster that some start in. */
export interface ClusterInput {
  readonly counts: SparseRows;
  readonly weights: SparseRows;
  readonly method: "gsdmm" | "nmf";
  /** Cluster that each row starts in, −1 for none; clusters named are numbered from 0. */
  readonly started: Int32Array;
  readonly startedClusters: number;
}

/** Rows in clusters, or as mixtures of them. */
export interface Clustered {
  readonly labels: Int32Array;
  /** Share of the main cluster, one a row; shares of all clusters, `clusters` a row, where rows are mixtures. */
  readonly shares: Float64Array;
  readonly mixed: boolean;
}

/** Rounds of k-means for a start that the sampler betters. */
const ROUNDS_TO_START = 5;
/** Rounds over all rows once a sample has found the clusters. */
const ROUNDS_WHEN_BEGUN = 2;

/** Rows that start nowhere begin around centres of their own, in the clusters that no row starts in. */
function startOf({ weights, started, startedClusters }: ClusterInput, clusters: number, random: () => number): Int32Array {
  const left = clusters - startedClusters;
  const initial = started.slice();
  if (left === 0) return initial;
  const free = Int32Array.from(started.keys()).filter((row) => started[row] === UNASSIGNED);
  const { labels } = sphericalKMeans(rowsOf(weights, free), { clusters: left, random, rounds: ROUNDS_TO_START });
  labels.forEach((label, at) => {
    if (label !== UNASSIGNED) initial[free[at] as number] = startedClusters + label;
  });
  return initial;
}

/** Shares of the parts in each row of a mixture, and each row's main part. */
function mixture(weights: Float64Array, rows: number, parts: number): Clustered {
  const labels = new Int32Array(rows).fill(UNASSIGNED);
  const shares = weights.slice();
  for (let row = 0; row < rows; row++) {
    const own = shares.subarray(row * parts, (row + 1) * parts);
    const sum = own.reduce((all, value) => all + value, 0);
    if (sum === 0) continue;
    for (let part = 0; part < parts; part++) own[part]! /= sum;
    labels[row] = own.indexOf(Math.max(...own));
  }
  return { labels, shares, mixed: true };
}

/** Clusters rows by the method asked for; `begun` holds clusters that a sample has found. */
export function clusterRows(input: ClusterInput, clusters: number, random: () => number, begun?: Int32Array): Clustered {
  const { counts, weights, method } = input;
  if (method === "nmf") return mixture(nmf(weights, { parts: clusters, random }).weights, weights.rows, clusters);
  const { labels, certainty } = gsdmm(counts, { clusters, random, ...(begun === undefined ? { initial: startOf(input, clusters, random) } : { initial: begun, rounds: ROUNDS_WHEN_BEGUN }) });
  return { labels, shares: certainty, mixed: false };
}
