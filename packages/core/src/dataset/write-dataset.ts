import { canonicalJson } from "../shared/canonical-json.js";
import { type CollectionName, type Dataset, DATASET_COLLECTIONS } from "./dataset.js";
import { recordKey } from "./record-key.js";

/**
 * A dataset as JSON that is the same text for the same content, so that two exports can be compared by their bytes.
 *
 * Keys are sorted, and the records of each collection by their id; a list inside a record keeps its order. Reading the text
 * gives the same dataset, its records in that order.
 *
 * @returns One line of JSON with a line feed at its end.
 * @throws {CoreError} `invalid_value` for a number that is not finite.
 * @example
 * ```ts
 * writeDataset(parseDataset({ title: "Empty", schemaVersion: "1" })).startsWith('{"activities":[],"answers":[]') // => true
 * ```
 */
export function writeDataset(dataset: Dataset): string {
  const ordered = (Object.keys(DATASET_COLLECTIONS) as CollectionName[]).map((name) => {
    const keyed = (dataset[name] as readonly object[]).map((record) => ({ record, key: recordKey(name, record) }));
    return [name, keyed.toSorted((one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : 0)).map(({ record }) => record)] as const;
  });
  return `${canonicalJson({ ...dataset, ...Object.fromEntries(ordered) })}\n`;
}
