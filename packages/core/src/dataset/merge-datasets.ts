import { canonicalJson } from "../shared/canonical-json.js";
import type { CoreIssue } from "../shared/errors.js";
import { type CollectionName, type Dataset, DATASET_COLLECTIONS, SCHEMA_VERSION } from "./dataset.js";
import { recordKey } from "./record-key.js";
import type { RawCollections } from "./raw-collections.js";
import { referenceIssues } from "./references.js";

/** Records that claim one id and say different things. */
export interface Collision {
  readonly collection: CollectionName;
  /** The id, or for codings and answers the fields that stand for one. */
  readonly key: string;
  /** The record that stands in the merged dataset: the first. */
  readonly kept: object;
  /** Every other version, in order, none twice. */
  readonly others: readonly object[];
}

/** What {@link mergeDatasets} returns. */
export interface Merge {
  readonly dataset: Dataset;
  /** Every record that did not come into the dataset, because an earlier one has its id. */
  readonly collisions: readonly Collision[];
  /** References that no longer hold because of a collision, as parseDataset would report them; none without collisions. */
  readonly issues: readonly CoreIssue[];
}

/** Options of {@link mergeDatasets}. */
export interface MergeOptions {
  /** Title of the merged dataset. */
  readonly title: string;
}

function mergeCollection(name: CollectionName, datasets: readonly Dataset[]): { records: object[]; collisions: Collision[] } {
  const versions = new Map<string, Map<string, object>>();
  for (const dataset of datasets)
    for (const record of dataset[name] as readonly object[]) {
      const key = recordKey(name, record);
      const said = versions.get(key) ?? new Map<string, object>();
      const text = canonicalJson(record);
      if (!said.has(text)) said.set(text, record);
      versions.set(key, said);
    }
  const all = [...versions].map(([key, said]) => ({ key, records: [...said.values()] as [object, ...object[]] }));
  return {
    records: all.map(({ records: [kept] }) => kept),
    collisions: all.filter(({ records }) => records.length > 1).map(({ key, records: [kept, ...others] }) => ({ collection: name, key, kept, others })),
  };
}

/**
 * Several datasets as one. Records that are alike in id and content come in once; of those that share an id and differ, the
 * first comes in and the others are returned as collisions: nothing is lost, nothing is blended.
 *
 * Merging in steps gives the same dataset as merging at once. The result is marked synthetic where one of the datasets is.
 *
 * @param datasets Parsed datasets; earlier ones win.
 * @param options Title of the whole.
 * @returns The dataset, the collisions, and the references that a collision broke (a coding of a codebook's other version).
 * @example
 * ```ts
 * const empty = parseDataset({ schemaVersion: "1", title: "Empty" });
 * mergeDatasets([empty, empty], { title: "Both" }).collisions // => []
 * ```
 */
export function mergeDatasets(datasets: readonly Dataset[], { title }: MergeOptions): Merge {
  const merged = (Object.keys(DATASET_COLLECTIONS) as CollectionName[]).map((name) => ({ name, ...mergeCollection(name, datasets) }));
  const collections = Object.fromEntries(merged.map(({ name, records }) => [name, records] as const)) as unknown as RawCollections;
  const isSynthetic = datasets.some(({ synthetic }) => synthetic === true);
  return {
    dataset: { schemaVersion: SCHEMA_VERSION, title, ...(isSynthetic && { synthetic: true }), ...collections } as unknown as Dataset,
    collisions: merged.flatMap(({ collisions }) => collisions),
    issues: referenceIssues(collections, "mergeDatasets"),
  };
}
