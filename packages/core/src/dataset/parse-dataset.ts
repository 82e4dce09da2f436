import { CoreError, type CoreIssue } from "../shared/errors.js";
import { issuesOf } from "../shared/zod-issues.js";
import { type CollectionName, Dataset, DATASET_COLLECTIONS, SCHEMA_VERSION } from "./dataset.js";
import type { RawCollections } from "./raw-collections.js";
import { referenceIssues } from "./references.js";

/** What {@link safeParseDataset} returns: the dataset, or everything that is wrong with the input. */
export type DatasetResult = { readonly ok: true; readonly dataset: Dataset } | { readonly ok: false; readonly error: CoreError };

const FROM = "parseDataset";

const versionIssue = (input: Record<string, unknown>): CoreIssue[] =>
  !Object.hasOwn(input, "schemaVersion") || input["schemaVersion"] === SCHEMA_VERSION
    ? []
    : [{ code: "unsupported_version", path: ["schemaVersion"], message: `${FROM}: schemaVersion must be ${SCHEMA_VERSION}, the one that this version of the library reads` }];

/** The collections that can be read at all; the rest is for the schema to report. */
function rawCollections(input: Record<string, unknown>): RawCollections {
  const read = (name: string): readonly unknown[] => {
    const value = Object.hasOwn(input, name) ? input[name] : undefined;
    return Array.isArray(value) ? value : [];
  };
  return Object.fromEntries(Object.keys(DATASET_COLLECTIONS).map((name) => [name, read(name)])) as Record<CollectionName, readonly unknown[]>;
}

/** Invented referrals make the whole dataset an invented one, and it must say so. */
const syntheticIssue = (input: Record<string, unknown>, { referrals }: RawCollections): CoreIssue[] =>
  input["synthetic"] !== true && referrals.some((referral) => typeof referral === "object" && referral !== null && Object.hasOwn(referral, "synthetic") && (referral as { synthetic?: unknown }).synthetic === true)
    ? [{ code: "invalid_value", path: ["synthetic"], message: `${FROM}: synthetic must be true in a dataset that holds invented referrals` }]
    : [];

const failure = (issues: readonly CoreIssue[]): DatasetResult => {
  const first = issues[0] as CoreIssue;
  const code = issues.some((issue) => issue.code === "unsupported_version") ? "unsupported_version" : "invalid_dataset";
  const more = issues.length === 1 ? "" : ` (and ${issues.length - 1} more; see issues)`;
  return { ok: false, error: new CoreError(code, `${first.message}${more}`, first.path, { issues }) };
};

/**
 * Reads a dataset and never throws: unknown → version → shapes → references → Dataset.
 *
 * @param input Anything, usually parsed JSON.
 * @returns The dataset, or one error whose `issues` name every problem; nothing is partly loaded.
 * @example
 * ```ts
 * safeParseDataset({ schemaVersion: "0" }).ok // => false
 * safeParseDataset({ schemaVersion: "1", title: "Empty" }).ok // => true
 * ```
 */
export function safeParseDataset(input: unknown): DatasetResult {
  if (typeof input !== "object" || input === null || Array.isArray(input))
    return failure([{ code: "invalid_type", path: [], message: `${FROM}: input must be an object with schemaVersion and collections` }]);
  const record = input as Record<string, unknown>;
  const version = versionIssue(record);
  if (version.length > 0) return failure(version);
  const parsed = Dataset.safeParse(record);
  const raw = rawCollections(record);
  const issues = [...(parsed.success ? [] : issuesOf(parsed.error, record, { from: FROM })), ...syntheticIssue(record, raw), ...referenceIssues(raw, FROM)];
  return issues.length === 0 && parsed.success ? { ok: true, dataset: parsed.data } : failure(issues);
}

/**
 * Reads a dataset: unknown → version → shapes → references → Dataset.
 *
 * @param input Anything, usually parsed JSON.
 * @throws {CoreError} `unsupported_version` for another `schemaVersion`; `invalid_dataset` with every problem in `issues`.
 * @example
 * ```ts
 * parseDataset({ schemaVersion: "1", title: "Empty" }).findings // => []
 * ```
 */
export function parseDataset(input: unknown): Dataset {
  const result = safeParseDataset(input);
  if (!result.ok) throw result.error;
  return result.dataset;
}
