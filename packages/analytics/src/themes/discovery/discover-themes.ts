import type { FindingId } from "@redheart/core";
import { seededRandom } from "../../statistics/seeded-random.js";
import type { CodableFinding } from "../code-findings.js";
import { checkFindings, checkIdsDiffer } from "../coding/check-findings.js";
import { type Clustered, type ClusterInput, clusterRows } from "./cluster-rows.js";
import { clusterStability, type ClusterStability, WEAK_AGREEMENT } from "./cluster-stability.js";
import { countsToTry, type DiscoverOptions, requireDiscoverOptions } from "./discover-options.js";
import type { Discovery, ThemeCount } from "./discovery.js";
import { drawSample } from "./draw-sample.js";
import { describeThemes } from "./describe-themes.js";
import { UNASSIGNED } from "./partition.js";
import { filledRows, rowsOf } from "./sparse-rows.js";
import { termCounts } from "./term-counts.js";
import { tfIdf } from "./tf-idf.js";

const NOTHING: ThemeCount = { count: 0, basis: "few", reason: "no finding has words that could tell themes apart", curve: [] };

function reasonOf(basis: ThemeCount["basis"], { curve, count }: ClusterStability): string {
  const own = curve.find((point) => point.count === count)?.agreement ?? 1;
  const level = `agreement under other seeds ${own.toFixed(2)}${own < WEAK_AGREEMENT ? ", weak: read the themes as one of several ways to sort the findings" : ""}`;
  if (basis === "given") return `given; ${level}`;
  if (basis === "few") return `too few findings to compare numbers of themes; ${level}`;
  const best = curve.reduce((known, point) => (point.agreement > known.agreement ? point : known));
  return `${best.agreement < WEAK_AGREEMENT ? "most" : "fewest"} themes within 0.05 of the best agreement (${best.agreement.toFixed(2)} at ${best.count}); ${level}`;
}

/** First code of each coded finding among `rows`, as the cluster that it starts in. */
function startFrom(findings: readonly CodableFinding[], rows: Int32Array, codings: Iterable<{ readonly findingId: string; readonly codeId: string }>): { started: Int32Array; startedClusters: number } {
  const worded = new Set<string>(Array.from(rows, (row) => (findings[row] as CodableFinding).id));
  const first = new Map<string, string>();
  for (const { findingId, codeId } of codings) if (worded.has(findingId) && !first.has(findingId)) first.set(findingId, codeId);
  const codes = [...new Set(first.values())].toSorted();
  return { started: Int32Array.from(findings, ({ id }) => codes.indexOf(first.get(id) ?? "")), startedClusters: codes.length };
}

/** The chosen run again where it saw all findings; else all findings, begun with the clusters of the sample. */
function clusterAll(input: ClusterInput, { rows, sampled, stability, random }: { readonly rows: Int32Array; readonly sampled: Int32Array; readonly stability: ClusterStability; readonly random: () => number }): Clustered {
  if (sampled.length === rows.length) return clusterRows(input, stability.count, seededRandom(stability.seed));
  const begun = new Int32Array(input.counts.rows).fill(UNASSIGNED);
  sampled.forEach((row, at) => (begun[row] = stability.labels[at] as number));
  return clusterRows(input, stability.count, random, begun);
}

/**
 * Finds themes that no codebook foresaw, and says of each what marks it and where it may belong.
 *
 * findings → terms → clusters of a sample, re-seeded → number of themes → clusters of all → terms, representatives, coherence, place
 *
 * GSDMM started by spherical k-means, or NMF; see `gsdmm`, `sphericalKMeans`, `nmf`, `clusterStability`, `clusterTerms`, `npmiCoherence`.
 * The themes are proposals: people name, merge and refuse them. Findings of different languages share few words and mostly part; discover each language by itself.
 *
 * @throws {CoreError} `invalid_option`; `invalid_type` for what is no finding; `duplicate_id` when two findings have one id.
 * @source Yin and Wang 2014, doi:10.1145/2623330.2623715
 * @example
 * ```ts
 * const beds = ["Shelter beds are too few", "Shelter beds are full", "Beds in the shelter"];
 * const bribes = ["Police ask for bribes", "Bribes to the police", "Police bribes again"];
 * const { themes } = discoverThemes([...beds, ...bribes].map((text, at) => ({ id: `f-${at}`, text, language: "en" })) as never[], { count: 2 });
 * themes.map(({ size, terms }) => [size, terms[0].label]) // => [[3, "beds"], [3, "bribes"]]
 * ```
 */
export function discoverThemes(findings: readonly CodableFinding[], options: DiscoverOptions = {}): Discovery {
  requireDiscoverOptions(options);
  checkFindings(findings, { caller: "discoverThemes", haveIds: true });
  checkIdsDiffer(findings, "discoverThemes");
  const { method = "gsdmm", seed = 1, reseedings = 5, sampleSize = 5_000, minFindings = 1, maxShare = Math.max(0.2, Math.min(1, 20 / Math.max(1, findings.length))), startFromCodings = false } = options;
  const random = seededRandom(seed);
  const counts = termCounts(findings, { minFindings, maxShare });
  const rows = filledRows(counts);
  if (rows.length === 0) return { themes: [], memberships: [], unplaced: findings.map(({ id }) => id), count: NOTHING };

  const weights = tfIdf(counts);
  const codings = [...(options.codings ?? [])];
  const start = startFromCodings ? startFrom(findings, rows, codings) : { started: new Int32Array(findings.length).fill(UNASSIGNED), startedClusters: 0 };
  const { counts: tried, basis } = countsToTry(options, rows.length, start.startedClusters);
  const sampled = rows.length > sampleSize ? drawSample(rows.length, sampleSize, random).map((place) => rows[place] as number) : rows;
  const sample = { counts: rowsOf(counts, sampled), weights: rowsOf(weights, sampled), method, ...start, started: sampled.map((row) => start.started[row] as number) };
  const stability = clusterStability((clusters, own) => clusterRows(sample, clusters, own).labels, { counts: tried, reseedings, random });

  const clustered = clusterAll({ counts, weights, method, ...start }, { rows, sampled, stability, random });
  const described = describeThemes(findings, { counts, weights, clustered, clusters: stability.count }, { ...options, codings });
  return {
    ...described,
    unplaced: findings.flatMap(({ id }, row): FindingId[] => (clustered.labels[row] === UNASSIGNED ? [id] : [])),
    count: { count: stability.count, basis, reason: reasonOf(basis, stability), curve: stability.curve },
  };
}
