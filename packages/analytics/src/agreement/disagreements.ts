import { type CodedUnits, type CoderCoding, type CoderOptions, codedUnits } from "./coded-units.js";
import { masiDistance } from "./masi-distance.js";

/** One finding that coders coded differently, side by side. */
export interface DisagreementRow {
  readonly findingId: string;
  /** The finding's text; empty where none was given. */
  readonly text: string;
  readonly byCoder: readonly { readonly coderId: string; readonly codeIds: readonly string[] }[];
  /** Codes that every reader gave. */
  readonly agreedCodeIds: readonly string[];
  /** Codes that some but not all readers gave. */
  readonly disputedCodeIds: readonly string[];
  /** Mean MASI distance of the pairs of readers, 0 to 1. */
  readonly distance: number;
}

/** The rows of {@link disagreements}, on codings already laid side by side. */
export function disagreementRows({ findingIds, coderIds, sets }: CodedUnits, texts: ReadonlyMap<string, string>): DisagreementRow[] {
  const rows = findingIds.flatMap((findingId, unit): DisagreementRow[] => {
    const readers = coderIds.flatMap((coderId, at) => {
      const set = sets[unit]?.[at];
      return set ? [{ coderId, set }] : [];
    });
    const given = [...new Set(readers.flatMap(({ set }) => [...set]))].toSorted();
    const isAgreed = (codeId: string): boolean => readers.every(({ set }) => set.has(codeId));
    const disputedCodeIds = given.filter((codeId) => !isAgreed(codeId));
    if (readers.length < 2 || disputedCodeIds.length === 0) return [];
    const distances = readers.flatMap(({ set }, at) => readers.slice(at + 1).map((other) => masiDistance(set, other.set)));
    return [
      {
        findingId,
        text: texts.get(findingId) ?? "",
        byCoder: readers.map(({ coderId, set }) => ({ coderId, codeIds: [...set].toSorted() })),
        agreedCodeIds: given.filter(isAgreed),
        disputedCodeIds,
        distance: distances.reduce((sum, distance) => sum + distance, 0) / distances.length,
      },
    ];
  });
  return rows.toSorted((a, b) => b.distance - a.distance || (a.findingId < b.findingId ? -1 : 1));
}

/**
 * Findings that coders coded differently, with their texts, the furthest apart first.
 *
 * @param codings Codings of all coders; repeats count once.
 * @param findings Texts to show beside.
 * @throws {CoreError} `empty_sample` for fewer than two coders; `duplicate_id`.
 * @example
 * ```ts
 * const codings = [["f1", "a", "x"], ["f1", "b", "y"]].map(([findingId = "", codeId = "", coderId = ""]) => ({ findingId, codeId, coderId }));
 * disagreements(codings, [{ findingId: "f1", text: "No shelter nearby" }])[0]?.disputedCodeIds // => ["a", "b"]
 * ```
 */
export const disagreements = (codings: Iterable<CoderCoding>, findings: Iterable<{ readonly findingId: string; readonly text: string }>, options: CoderOptions = {}): DisagreementRow[] =>
  disagreementRows(codedUnits("disagreements", codings, options), new Map([...findings].map(({ findingId, text }) => [findingId, text])));
