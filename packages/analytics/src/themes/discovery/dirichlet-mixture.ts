import type { SparseRows } from "./sparse-rows.js";

/** Factors multiplied before what they come to is brought back near 1: keeps products within the range of a double. */
const CHUNK = 12;
/** Chunks that end before this have their divisors kept. */
const KEPT = 64;
/** Chances below this, beside a sum of 1, are lifted by its inverse: a chunk takes less from them than a double can hold. A power of 2, so that nothing is rounded. */
const LEAST = 2 ** -128;

/** Occurrences in the row that has most. */
function longestRow({ rows, starts, values }: SparseRows): number {
  let longest = 0;
  for (let row = 0; row < rows; row++) {
    let length = 0;
    for (let at = starts[row] as number, to = starts[row + 1] as number; at < to; at++) length += values[at] as number;
    longest = Math.max(longest, length);
  }
  return longest;
}

/** What the sampler of `gsdmm` counts, and the row that it looks at. */
export class DirichletMixture {
  private readonly counts: SparseRows;
  private readonly clusters: number;
  private readonly alpha: number;
  private readonly beta: number;
  private readonly sizes: Float64Array;
  private readonly totals: Float64Array;
  /** Occurrences of each term in each cluster, β added: entry `term * clusters + cluster`. */
  private readonly occurrences: Float64Array;
  readonly chances: Float64Array;
  /** How many times each chance is lifted. */
  private readonly lifts: Int32Array;
  private lifted = false;
  private readonly above: Float64Array;
  /** By the chunk's end and cluster: a product of the cluster's total and what follows, and the total that it was made of. */
  private readonly below: Float64Array;
  private readonly belowTotals: Float64Array;
  /** Of the row looked at: where the terms of its repeated occurrences stand in `occurrences`, and how many of each came before. */
  private readonly places: Int32Array;
  private readonly before: Int32Array;

  constructor(counts: SparseRows, clusters: number, alpha: number, beta: number) {
    [this.counts, this.clusters, this.alpha, this.beta] = [counts, clusters, alpha, beta];
    this.sizes = new Float64Array(clusters);
    this.totals = new Float64Array(clusters);
    this.occurrences = new Float64Array(counts.columns * clusters).fill(beta);
    this.chances = new Float64Array(clusters);
    this.lifts = new Int32Array(clusters);
    const longest = longestRow(counts);
    [this.places, this.before] = [new Int32Array(longest), new Int32Array(longest)];
    this.above = new Float64Array(clusters);
    this.below = new Float64Array(KEPT * clusters);
    this.belowTotals = new Float64Array(KEPT * clusters).fill(-1);
  }

  /** Puts a row into a cluster (1) or takes it out (−1). */
  move(row: number, cluster: number, by: number): void {
    const { occurrences, clusters, counts: { starts, indices, values } } = this;
    let total = 0;
    for (let at = starts[row] as number, to = starts[row + 1] as number; at < to; at++) {
      const count = values[at] as number;
      occurrences[(indices[at] as number) * clusters + cluster]! += by * count;
      total += count;
    }
    this.totals[cluster]! += by * total;
    this.sizes[cluster]! += by;
  }

  /** Chances of every cluster for a row that is in none, up to a common factor; returns their sum. */
  weigh(row: number): number {
    const { clusters, chances, sizes, alpha, counts: { starts } } = this;
    const [begin, end] = [starts[row] as number, starts[row + 1] as number];
    const length = end - begin + this.unfoldRepeats(begin, end);
    for (let cluster = 0; cluster < clusters; cluster++) chances[cluster] = (sizes[cluster] as number) + alpha;
    let sum = 0;
    for (let from = 0; from < length; from += CHUNK) {
      const to = Math.min(length, from + CHUNK);
      this.multiply(begin, end, from, to);
      sum = this.divide(from, to);
      if (this.lifted) sum = this.lower(to < length ? this.sumOfUnlifted() : 0);
      if (to < length) {
        this.normalize(sum);
        sum = 1;
      }
    }
    this.lifted = false;
    return sum;
  }

  /** Divides the chances by their sum. What a long row takes from a chance it may give back by its end: chances that would underflow are lifted. */
  private normalize(sum: number): void {
    const { clusters, chances } = this;
    for (let cluster = 0; cluster < clusters; cluster++) {
      const chance = (chances[cluster] as number) / sum;
      chances[cluster] = chance;
      if (chance < LEAST) this.lift(cluster);
    }
  }

  private lift(cluster: number): void {
    const { chances, lifts } = this;
    for (; (chances[cluster] as number) > 0 && (chances[cluster] as number) < LEAST; lifts[cluster]!++) chances[cluster]! /= LEAST;
    this.lifted = true;
  }

  /** Brings lifted chances of `least` or more down; returns the sum of those that are not lifted. */
  private lower(least: number): number {
    const { clusters, chances, lifts } = this;
    for (let cluster = 0; cluster < clusters; cluster++) for (; (lifts[cluster] as number) > 0 && (chances[cluster] as number) >= least; lifts[cluster]!--) chances[cluster]! *= LEAST;
    return this.sumOfUnlifted();
  }

  private sumOfUnlifted(): number {
    const { clusters, chances, lifts } = this;
    let sum = 0;
    for (let cluster = 0; cluster < clusters; cluster++) if (lifts[cluster] === 0) sum += chances[cluster] as number;
    return sum;
  }

  /** Products of how often each cluster has the occurrences of a chunk, into `above`: four at a time, side by side in memory. Each term stands once first, then the repeats. */
  private multiply(begin: number, end: number, from: number, to: number): void {
    const { clusters, occurrences, above, places, before, counts: { indices } } = this;
    above.fill(1);
    let at = begin + from;
    const last = Math.min(end, begin + to);
    for (; at + 3 < last; at += 4) {
      const a = (indices[at] as number) * clusters;
      const b = (indices[at + 1] as number) * clusters;
      const c = (indices[at + 2] as number) * clusters;
      const d = (indices[at + 3] as number) * clusters;
      for (let cluster = 0; cluster < clusters; cluster++)
        above[cluster] = (above[cluster] as number) * (occurrences[a + cluster] as number) * (occurrences[b + cluster] as number) * (occurrences[c + cluster] as number) * (occurrences[d + cluster] as number);
    }
    for (; at < last; at++) {
      const place = (indices[at] as number) * clusters;
      for (let cluster = 0; cluster < clusters; cluster++) above[cluster]! *= occurrences[place + cluster] as number;
    }
    for (let repeat = Math.max(0, from - (end - begin)); repeat < to - (end - begin); repeat++) {
      const [place, earlier] = [places[repeat] as number, before[repeat] as number];
      for (let cluster = 0; cluster < clusters; cluster++) above[cluster]! *= (occurrences[place + cluster] as number) + earlier;
    }
  }

  /** Brings a chunk into the chances and returns their sum. What is divided by is kept for as long as a cluster's total stays. */
  private divide(from: number, to: number): number {
    const { clusters, chances, totals, above, below, belowTotals } = this;
    const base = (to % KEPT) * clusters;
    let sum = 0;
    for (let cluster = 0; cluster < clusters; cluster++) {
      const total = totals[cluster] as number;
      if (belowTotals[base + cluster] !== total || to >= KEPT) {
        below[base + cluster] = this.divisor(total, from, to);
        belowTotals[base + cluster] = to < KEPT ? total : -1;
      }
      const chance = (chances[cluster] as number) * ((above[cluster] as number) / (below[base + cluster] as number));
      chances[cluster] = chance;
      sum += chance;
    }
    return sum;
  }

  private divisor(total: number, from: number, to: number): number {
    const smooth = this.counts.columns * this.beta;
    let product = 1;
    for (let at = from; at < to; at++) product *= total + smooth + at;
    return product;
  }

  /** The occurrences of terms after their first; returns how many. */
  private unfoldRepeats(begin: number, end: number): number {
    const { clusters, places, before, counts: { indices, values } } = this;
    let repeats = 0;
    for (let at = begin; at < end; at++) {
      const count = values[at] as number;
      for (let earlier = 1; earlier < count; earlier++) {
        places[repeats] = (indices[at] as number) * clusters;
        before[repeats++] = earlier;
      }
    }
    return repeats;
  }

  /** A cluster drawn by the chances weighed last. */
  draw(sum: number, random: () => number): number {
    let left = random() * sum;
    const last = this.clusters - 1;
    for (let cluster = 0; cluster < last; cluster++) {
      left -= this.chances[cluster] as number;
      if (left < 0) return cluster;
    }
    return last;
  }

  /** The most probable cluster by the chances weighed last. */
  best(): number {
    let best = 0;
    for (let cluster = 1; cluster < this.clusters; cluster++) if ((this.chances[cluster] as number) > (this.chances[best] as number)) best = cluster;
    return best;
  }
}
