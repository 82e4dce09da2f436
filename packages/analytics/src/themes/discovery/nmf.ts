import { CoreError } from "@redheart/core/errors";
import { requireWhole } from "../../statistics/requirements.js";
import { drawSample } from "./draw-sample.js";
import { gram, updateFactor } from "./least-squares.js";
import { UNASSIGNED } from "./partition.js";
import { rowsOf, type SparseRows, transposed } from "./sparse-rows.js";
import { sphericalKMeans } from "./spherical-k-means.js";

/** Options of {@link nmf}. */
export interface NmfOptions {
  /** Parts; a whole number of at least 1. */
  readonly parts: number;
  /** Uniform on [0, 1). Required, so every result can be repeated. */
  readonly random: () => number;
  /** Most rounds. @defaultValue 200 */
  readonly rounds?: number;
  /** Stops when a round lowers the squared error by less than this share of it; zero or more. @defaultValue 0.00001 */
  readonly tolerance?: number;
  /** Rows that parts are first found on, drawn at random. @defaultValue 10000 */
  readonly sampleSize?: number;
}

/** A matrix as products of parts. */
export interface Nmf {
  /** How much of each part a row holds: entry `row * parts + part`; zero or more. */
  readonly weights: Float64Array;
  /** What each part is made of: entry `column * parts + part`; the entries of a part that is not empty sum to 1. */
  readonly terms: Float64Array;
  readonly parts: number;
  /** Frobenius norm of what the parts leave unexplained. */
  readonly error: number;
  readonly rounds: number;
}

interface Factors {
  readonly weights: Float64Array;
  readonly terms: Float64Array;
}

function squareSum(values: Iterable<number>): number {
  let sum = 0;
  for (const value of values) sum += value * value;
  return sum;
}

/** Rounds of bettering the weights and the terms in turn, until little is gained. */
function refine(matrix: SparseRows, { weights, terms }: Factors, { parts, rounds, tolerance }: { readonly parts: number; readonly rounds: number; readonly tolerance: number }): { error: number; rounds: number } {
  const columns = transposed(matrix);
  const whole = squareSum(matrix.values);
  let error = Infinity;
  for (let round = 1; ; round++) {
    updateFactor(matrix, terms, gram(terms, parts), weights, parts);
    const own = gram(weights, parts);
    // |X − WH|² = |X|² − 2⟨XᵀW, H⟩ + ⟨WᵀW, HHᵀ⟩, of which the update knows the first product
    const shared = updateFactor(columns, weights, own, terms, parts);
    const other = gram(terms, parts);
    const left = Math.max(0, whole - 2 * shared + own.reduce((sum, value, at) => sum + value * (other[at] as number), 0));
    if (round >= rounds || error - left <= tolerance * left) return { error: Math.sqrt(left), rounds: round };
    error = left;
  }
}

/** Parts as the directions of clusters, each row mostly of its own. */
function startingFactors(matrix: SparseRows, parts: number, random: () => number): Factors {
  const { labels, centres, clusters } = sphericalKMeans(matrix, { clusters: parts, random });
  const weights = new Float64Array(matrix.rows * parts).fill(0.01);
  labels.forEach((label, row) => {
    if (label !== UNASSIGNED) weights[row * parts + label] = 0.5;
  });
  const terms = new Float64Array(matrix.columns * parts).fill(1e-4);
  for (let column = 0; column < matrix.columns; column++)
    for (let cluster = 0; cluster < clusters; cluster++) terms[column * parts + cluster]! += centres[column * clusters + cluster] as number;
  return { weights, terms };
}

/**
 * Writes each row as a sum of parts, nothing negative: a finding as a mixture of themes.
 *
 * Minimizes |X − WH|² by coordinate descent, as scikit-learn's NMF does; starts from spherical k-means, for many rows on a sample first.
 *
 * @param matrix Entries of zero or more, as `tfIdf` makes them.
 * @throws {CoreError} `invalid_option`; `out_of_range` for an entry below 0.
 * @source Lee and Seung 1999, doi:10.1038/44565; Cichocki and Phan 2009, doi:10.1587/transfun.E92.A.708
 * @example
 * ```ts
 * const findings = ["shelter beds", "police bribes", "shelter beds police bribes"].map((text) => ({ text, language: "en" }));
 * const { weights } = nmf(tfIdf(termCounts(findings)), { parts: 2, random: seededRandom(1) });
 * Math.abs(weights[4] - weights[5]) < 1e-3 // => true
 * ```
 */
export function nmf(matrix: SparseRows, { parts, random, rounds = 200, tolerance = 1e-5, sampleSize = 10_000 }: NmfOptions): Nmf {
  for (const [field, value] of Object.entries({ parts, rounds, sampleSize })) requireWhole("nmf", field, value);
  if (!(tolerance >= 0)) throw new CoreError("invalid_option", "nmf: tolerance must be zero or more; got another value", ["tolerance"]);
  if (matrix.values.some((value) => !(value >= 0 && value < Infinity))) throw new CoreError("out_of_range", "nmf: values must be zero or more; got another value", ["values"]);
  let factors: Factors;
  if (matrix.rows > sampleSize) {
    const sample = rowsOf(matrix, drawSample(matrix.rows, sampleSize, random));
    const found = startingFactors(sample, parts, random);
    refine(sample, found, { parts, rounds, tolerance });
    factors = { weights: new Float64Array(matrix.rows * parts), terms: found.terms };
  } else factors = startingFactors(matrix, parts, random);
  const { weights, terms } = factors;
  const outcome = refine(matrix, factors, { parts, rounds, tolerance });
  const sums = new Float64Array(parts);
  for (let at = 0; at < terms.length; at++) sums[at % parts]! += terms[at] as number;
  for (let at = 0; at < terms.length; at++) terms[at]! /= (sums[at % parts] as number) || 1;
  for (let at = 0; at < weights.length; at++) weights[at]! *= sums[at % parts] as number;
  return { weights, terms, parts, ...outcome };
}
