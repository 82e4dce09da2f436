import type { FindingId } from "@redheart/core";
import type { CodableFinding } from "../code-findings.js";
import type { Clustered } from "./cluster-rows.js";
import { clusterTerms, type ClusterTerm } from "./cluster-terms.js";
import { codeProfiles, type CodeProfiles } from "./code-profiles.js";
import type { DiscoverOptions } from "./discover-options.js";
import type { DiscoveredTheme, ThemeMembership } from "./discovery.js";
import { npmiCoherence } from "./npmi-coherence.js";
import { UNASSIGNED } from "./partition.js";
import { placeByCodings, placeByWords, type ThemePlace } from "./place-theme.js";
import { representativeRows } from "./representative-rows.js";
import type { TermMatrix } from "./term-counts.js";

/** Terms by which a theme is compared with codes. */
const TERMS_TO_PLACE = 50;
/** A theme's part in a finding below which the mixture does not name it. */
const LEAST_SHARE = 0.05;

interface Clusters {
  readonly counts: TermMatrix;
  readonly weights: TermMatrix;
  readonly clustered: Clustered;
  readonly clusters: number;
}

/** Clusters that hold something, largest first; of clusters alike large the one whose first term comes first. */
function inOrderOfSize({ clustered: { labels }, clusters }: Clusters, terms: readonly (readonly ClusterTerm[])[]): { cluster: number; size: number }[] {
  const sizes = new Int32Array(clusters);
  for (const label of labels) if (label !== UNASSIGNED) sizes[label]!++;
  const first = (cluster: number): number => terms[cluster]?.[0]?.column ?? 0;
  return Array.from(sizes, (size, cluster) => ({ cluster, size }))
    .filter(({ size }) => size > 0)
    .toSorted((a, b) => b.size - a.size || first(a.cluster) - first(b.cluster));
}

function placeOf(rows: readonly number[], findings: readonly CodableFinding[], terms: ReadonlyMap<string, number>, codesOf: ReadonlyMap<string, ReadonlySet<string>>, profiles: CodeProfiles): ThemePlace {
  const coded = rows.flatMap((row) => codesOf.get((findings[row] as CodableFinding).id) ?? []);
  return coded.length * 2 >= rows.length && coded.length > 0 ? placeByCodings(coded, profiles) : placeByWords(terms, profiles);
}

function membershipsOf(findings: readonly CodableFinding[], { clustered: { labels, shares, mixed }, clusters }: Clusters, idOf: ReadonlyMap<number, string>): ThemeMembership[] {
  if (!mixed) {
    const memberships: ThemeMembership[] = [];
    for (const [row, { id: findingId }] of findings.entries()) {
      const label = labels[row] as number;
      if (label !== UNASSIGNED) memberships.push({ findingId, themeId: idOf.get(label) as string, share: shares[row] as number });
    }
    return memberships;
  }
  return findings.flatMap(({ id: findingId }, row): ThemeMembership[] => {
    const label = labels[row] as number;
    if (label === UNASSIGNED) return [];
    return Array.from(shares.subarray(row * clusters, (row + 1) * clusters), (share, cluster) => ({ share, cluster }))
      .filter(({ share, cluster }) => cluster === label || (share >= LEAST_SHARE && idOf.has(cluster)))
      .toSorted((a, b) => b.share - a.share || a.cluster - b.cluster)
      .map(({ share, cluster }) => ({ findingId, themeId: idOf.get(cluster) as string, share }));
  });
}

/** What marks each theme, which findings stand for it, how far its terms hang together, and where it may belong. */
export function describeThemes(findings: readonly CodableFinding[], found: Clusters, { termCount = 10, representativeCount = 3, codebook, codings }: DiscoverOptions & Required<Pick<DiscoverOptions, "codings">>): { themes: DiscoveredTheme[]; memberships: ThemeMembership[] } {
  const { counts, weights, clustered: { labels }, clusters } = found;
  const terms = clusterTerms(counts, labels, { clusters, count: Math.max(termCount, TERMS_TO_PLACE) });
  const ordered = inOrderOfSize(found, terms);
  const rows = Array.from({ length: clusters }, (): number[] => []);
  labels.forEach((label, row) => label !== UNASSIGNED && rows[label]?.push(row));
  const shown = ordered.map(({ cluster }) => (terms[cluster] as ClusterTerm[]).slice(0, termCount));
  const several = shown.map((own) => own.map(({ column }) => column)).filter((own) => own.length > 1);
  const coherences = npmiCoherence(counts, several).values();
  const profiles = codebook && codeProfiles(codebook);
  const codesOf = new Map<string, Set<string>>();
  for (const { findingId, codeId } of codings) codesOf.set(findingId, (codesOf.get(findingId) ?? new Set()).add(codeId));
  const themes = ordered.map(({ cluster, size }, at): DiscoveredTheme => {
    const own = rows[cluster] as number[];
    const top = shown[at] as ClusterTerm[];
    const byTerm = new Map((terms[cluster] as ClusterTerm[]).map(({ column, score }) => [counts.terms[column] as string, score]));
    return {
      id: `theme-${at + 1}`,
      terms: top.map(({ label, score }) => ({ label, score })),
      representatives: representativeRows(weights, own, { count: representativeCount, idOf: (row) => (findings[row] as CodableFinding).id }).map((row): FindingId => (findings[row] as CodableFinding).id),
      size,
      ...(top.length > 1 && { coherence: coherences.next().value as number }),
      ...(profiles && { place: placeOf(own, findings, byTerm, codesOf, profiles) }),
    };
  });
  return { themes, memberships: membershipsOf(findings, found, new Map(ordered.map(({ cluster }, at) => [cluster, `theme-${at + 1}`]))) };
}
