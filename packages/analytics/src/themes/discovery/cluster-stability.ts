import { CoreError } from "@redheart/core/errors";
import { requireWhole } from "../../statistics/requirements.js";
import { seededRandom } from "../../statistics/seeded-random.js";
import { adjustedRandIndex } from "./adjusted-rand-index.js";

/** How far clusterings of one number of clusters agree when the seed changes. */
export interface StabilityPoint {
  /** Clusters asked for. */
  readonly count: number;
  /** Mean number of clusters that held anything. */
  readonly used: number;
  /** Mean adjusted Rand index over pairs of runs. */
  readonly agreement: number;
  /** Least agreement of two runs. */
  readonly low: number;
  /** Largest agreement of two runs. */
  readonly high: number;
}

/** What {@link clusterStability} found. */
export interface ClusterStability {
  readonly curve: readonly StabilityPoint[];
  /** The number of clusters chosen. */
  readonly count: number;
  /** Of the runs with that number the one that agrees most with the others. */
  readonly labels: Int32Array;
  /** Seed of that run. */
  readonly seed: number;
}

/** Options of {@link clusterStability}. */
export interface ClusterStabilityOptions {
  /** Numbers of clusters to try, ascending. */
  readonly counts: readonly number[];
  /** Runs of each number; at least 2. @defaultValue 5 */
  readonly reseedings?: number;
  /** Uniform on [0, 1). Required, so every result can be repeated. */
  readonly random: () => number;
}

/** Numbers of clusters this near to the best agreement count as agreeing as well. */
const AS_STABLE = 0.05;
/** Below this agreement a clustering changes more with the seed than it stays. */
export const WEAK_AGREEMENT = 0.5;

function agreements(runs: readonly Int32Array[]): number[][] {
  const table = runs.map(() => runs.map(() => 1));
  for (const [one, labels] of runs.entries())
    for (let other = 0; other < one; other++) (table[one] as number[])[other] = (table[other] as number[])[one] = adjustedRandIndex(labels, runs[other] as Int32Array);
  return table;
}

/**
 * Chooses a number of clusters by how far clusterings agree when only the seed changes: the fewest clusters whose mean
 * adjusted Rand index lies within 0.05 of the best. Where the best is below 0.5, no number is stable: then the most clusters
 * within 0.05, since people join themes more easily than they part them.
 *
 * @param cluster Labels of every row for a number of clusters and a stream of random numbers.
 * @throws {CoreError} `invalid_option`.
 * @source Ben-Hur, Elisseeff and Guyon 2002, PSB; von Luxburg 2010, doi:10.1561/2200000008
 * @example
 * ```ts
 * const byHalves = (clusters: number, random: () => number) => Int32Array.from({ length: 40 }, (_, row) => (clusters === 2 ? Math.floor(row / 20) : Math.floor(random() * clusters)));
 * clusterStability(byHalves, { counts: [2, 3], random: seededRandom(1) }).count // => 2
 * ```
 */
export function clusterStability(cluster: (clusters: number, random: () => number) => Int32Array, { counts, reseedings = 5, random }: ClusterStabilityOptions): ClusterStability {
  requireWhole("clusterStability", "reseedings", reseedings, 2);
  if (counts.length === 0) throw new CoreError("invalid_option", "clusterStability: counts must hold at least one number; got none", ["counts"]);
  for (const count of counts) requireWhole("clusterStability", "counts", count);
  if (counts.some((count, at) => at > 0 && count <= (counts[at - 1] as number))) throw new CoreError("invalid_option", "clusterStability: counts must ascend; got another order", ["counts"]);
  const seeds = Array.from({ length: reseedings }, () => Math.floor(random() * 4_294_967_296));
  const tried: { point: StabilityPoint; labels: Int32Array; seed: number }[] = [];
  for (const count of counts) {
    const runs = seeds.map((seed) => cluster(count, seededRandom(seed)));
    const table = agreements(runs);
    const pairs = table.flatMap((row, one) => row.slice(0, one));
    const sums = table.map((row) => row.reduce((sum, value) => sum + value, 0));
    const middle = sums.indexOf(Math.max(...sums));
    tried.push({
      point: {
        count,
        used: runs.reduce((sum, labels) => sum + new Set(labels.filter((label) => label >= 0)).size, 0) / runs.length,
        agreement: pairs.reduce((sum, value) => sum + value, 0) / pairs.length,
        low: Math.min(...pairs),
        high: Math.max(...pairs),
      },
      labels: runs[middle] as Int32Array,
      seed: seeds[middle] as number,
    });
  }
  const best = Math.max(...tried.map(({ point }) => point.agreement));
  const asStable = tried.filter(({ point }) => point.agreement >= best - AS_STABLE);
  const { point, labels, seed } = (best >= WEAK_AGREEMENT ? asStable[0] : asStable.at(-1)) as (typeof tried)[number];
  return { curve: tried.map((each) => each.point), count: point.count, labels, seed };
}
