import type { SparseRows } from "./sparse-rows.js";

/** Factors multiplied before what they come to is brought back near 1: keeps products within the range of a double. */
const CHUNK = 12;

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
  /** Of the row looked at: where its occurrences' terms stand in `occurrences`, and how many of each came before. */
  private places = new Int32Array(64);
  private before = new Int32Array(64);

  constructor(counts: SparseRows, clusters: number, alpha: number, beta: number) {
    [this.counts, this.clusters, this.alpha, this.beta] = [counts, clusters, alpha, beta];
    this.sizes = new Float64Array(clusters);
    this.totals = new Float64Array(clusters);
    this.occurrences = new Float64Array(counts.columns * clusters).fill(beta);
    this.chances = new Float64Array(clusters);
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
    const { clusters, chances, sizes, totals, occurrences, alpha, beta } = this;
    const length = this.unfold(row);
    const { places, before } = this;
    const smooth = this.counts.columns * beta;
    for (let cluster = 0; cluster < clusters; cluster++) chances[cluster] = (sizes[cluster] as number) + alpha;
    let sum = 0;
    for (let from = 0; from < length; from += CHUNK) {
      const to = Math.min(length, from + CHUNK);
      sum = 0;
      for (let cluster = 0; cluster < clusters; cluster++) {
        const total = (totals[cluster] as number) + smooth;
        let [above, below] = [1, 1];
        for (let at = from; at < to; at++) {
          above *= (occurrences[(places[at] as number) + cluster] as number) + (before[at] as number);
          below *= total + at;
        }
        const chance = (chances[cluster] as number) * (above / below);
        chances[cluster] = chance;
        sum += chance;
      }
      if (to < length) {
        for (let cluster = 0; cluster < clusters; cluster++) chances[cluster]! /= sum;
        sum = 1;
      }
    }
    return sum;
  }

  private unfold(row: number): number {
    const { clusters, counts: { starts, indices, values } } = this;
    let length = 0;
    for (let at = starts[row] as number, to = starts[row + 1] as number; at < to; at++) {
      const count = values[at] as number;
      if (length + count > this.places.length) {
        const [places, before] = [new Int32Array(2 * (length + count)), new Int32Array(2 * (length + count))];
        places.set(this.places);
        before.set(this.before);
        [this.places, this.before] = [places, before];
      }
      const place = (indices[at] as number) * clusters;
      for (let repeat = 0; repeat < count; repeat++) {
        this.places[length] = place;
        this.before[length++] = repeat;
      }
    }
    return length;
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
