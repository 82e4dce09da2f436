import { CoreError } from "@redheart/core/errors";
import type { RatingTable } from "./rating-table.js";

/** What agreement needs of a coding. */
export interface CoderCoding {
  readonly findingId: string;
  readonly codeId: string;
  readonly coderId: string;
}

/** Who is compared, and what each has read. */
export interface CoderOptions {
  /** Coders to compare, in this order. @defaultValue all who coded or who, by `readBy`, read a finding; sorted */
  readonly coderIds?: readonly string[];
  /**
   * Findings that a coder read, also where no code was given: silence then counts as a judgement.
   * @defaultValue the findings that the coder gave a code
   */
  readonly readBy?: ReadonlyMap<string, Iterable<string>>;
}

/** The codes that each coder gave each finding; `undefined` where a coder did not read it. */
export interface CodedUnits {
  readonly findingIds: readonly string[];
  readonly coderIds: readonly string[];
  /** Codes that any of the coders gave, sorted. */
  readonly codeIds: readonly string[];
  /** One row a finding, one column a coder. */
  readonly sets: readonly (readonly (ReadonlySet<string> | undefined)[])[];
}

/** Codings laid side by side: one row a finding, one set of codes a coder. */
export function codedUnits(caller: string, codings: Iterable<CoderCoding>, { coderIds, readBy }: CoderOptions = {}): CodedUnits {
  const rows = [...codings];
  const read = Array.from(readBy ?? [], ([coderId, findingIds]) => ({ coderId, findingIds: [...findingIds] })).filter(({ findingIds }) => findingIds.length > 0);
  const coders = coderIds ?? [...new Set([...rows, ...read].map(({ coderId }) => coderId))].toSorted();
  if (coders.length < 2) throw new CoreError("empty_sample", `${caller}: coderIds must be at least two; got ${coders.length}`, ["coderIds"]);
  const columns = new Map(coders.map((coderId, at) => [coderId, at]));
  if (columns.size !== coders.length) throw new CoreError("duplicate_id", `${caller}: coderIds must differ; got one twice`, ["coderIds"]);
  const byFinding = new Map<string, (Set<string> | undefined)[]>();
  const rowOf = (findingId: string): (Set<string> | undefined)[] => {
    let row = byFinding.get(findingId);
    if (!row) byFinding.set(findingId, (row = coders.map(() => undefined)));
    return row;
  };
  for (const { coderId, findingIds } of read) {
    const column = columns.get(coderId);
    if (column !== undefined) for (const findingId of findingIds) rowOf(findingId)[column] ??= new Set();
  }
  const codeIds = new Set<string>();
  for (const { findingId, codeId, coderId } of rows) {
    const column = columns.get(coderId);
    if (column === undefined) continue;
    codeIds.add(codeId);
    (rowOf(findingId)[column] ??= new Set()).add(codeId);
  }
  const findingIds = [...byFinding.keys()].toSorted();
  return { findingIds, coderIds: coders, codeIds: [...codeIds].toSorted(), sets: findingIds.map((findingId) => byFinding.get(findingId) ?? []) };
}

/** Whether each coder gave one code to each finding: the two-category table of that code. */
export const presenceOf = ({ findingIds, coderIds, sets }: CodedUnits, codeId: string): RatingTable<boolean> => ({
  unitIds: findingIds,
  coderIds,
  ratings: sets.map((row) => row.map((set) => set?.has(codeId))),
});

const SEPARATOR = "\n";

/** Each coder's whole set of codes as one category. */
export const setTable = ({ findingIds, coderIds, sets }: CodedUnits): RatingTable<string> => ({
  unitIds: findingIds,
  coderIds,
  ratings: sets.map((row) => row.map((set) => set && [...set].toSorted().join(SEPARATOR))),
});

/** The set behind a category of {@link setTable}. */
export const setOf = (category: unknown): ReadonlySet<string> => new Set(category === "" ? [] : String(category).split(SEPARATOR));
