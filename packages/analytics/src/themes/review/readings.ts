import type { Coding } from "@redheart/core";

/** What all coders made of one finding. */
export interface Reading {
  readonly findingId: string;
  readonly codings: readonly Coding[];
  /** Codes that each coder who read the finding applied; none where the coder gave none. */
  readonly codesOf: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Codings gathered by finding, in the order of `findingIds` or of the codings. */
export function readingsOf(codings: Iterable<Coding>, { findingIds, readBy, threshold }: { readonly findingIds: Iterable<string> | undefined; readonly readBy: ReadonlyMap<string, Iterable<string>>; readonly threshold: number }): Reading[] {
  const only = findingIds === undefined ? undefined : new Set(findingIds);
  const byFinding = new Map<string, { codings: Coding[]; codesOf: Map<string, Set<string>> }>();
  const readingOf = (findingId: string): { codings: Coding[]; codesOf: Map<string, Set<string>> } => {
    const reading = byFinding.get(findingId) ?? { codings: [], codesOf: new Map<string, Set<string>>() };
    byFinding.set(findingId, reading);
    return reading;
  };
  for (const findingId of only ?? []) readingOf(findingId);
  for (const coding of codings) {
    if (only?.has(coding.findingId) === false) continue;
    const { codings: own, codesOf } = readingOf(coding.findingId);
    own.push(coding);
    const codes = codesOf.get(coding.coderId) ?? new Set<string>();
    codesOf.set(coding.coderId, codes);
    if (coding.score === undefined || coding.score >= threshold) codes.add(coding.codeId);
  }
  for (const [coderId, read] of readBy) {
    for (const findingId of read) {
      if (only?.has(findingId) === false) continue;
      const { codesOf } = readingOf(findingId);
      codesOf.set(coderId, codesOf.get(coderId) ?? new Set());
    }
  }
  return Array.from(byFinding, ([findingId, reading]) => ({ findingId, ...reading }));
}
