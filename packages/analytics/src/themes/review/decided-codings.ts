import type { Coder, CoderKind, Coding } from "@redheart/core";

/** Whose codes decide the themes of how many findings. */
export interface DecidingCoder {
  readonly coderId: string;
  /** `undefined` where nobody describes the coder. */
  readonly kind: CoderKind | undefined;
  readonly findings: number;
}

/** Codings that count, and those that a higher coder overruled: kept apart, none lost, both in the order given. */
export interface DecidedCodings {
  readonly codings: readonly Coding[];
  readonly overruled: readonly Coding[];
  readonly coders: readonly DecidingCoder[];
}

/** Options of {@link decidedCodings}. */
export interface DecidedCodingsOptions {
  /**
   * Findings that a coder read, also where no code was given: a person who gave none overrules a machine's codes. Read with the codebooks
   * that the coder coded with, or with all where the coder gave no code at all; who was silent in one of several codebooks needs them decided one by one.
   * @defaultValue the findings that the coder gave a code
   */
  readonly readBy?: ReadonlyMap<string, Iterable<string>>;
}

const RANK: readonly (CoderKind | undefined)[] = ["person", "language_model", "machine", undefined];

/**
 * Which codings count: for each finding and codebook those of the coders who rank highest among its coders; a person before a language
 * model, before a machine, before a coder that nobody describes. Several coders of one rank join.
 *
 * @param codings Codings of any coders.
 * @param coders Describes the coders.
 * @example
 * ```ts
 * const coding = (coderId, codeId) => ({ findingId: "a-1", codebookId: "services", codebookVersion: "1", codeId, coderId, evidence: [] });
 * const { codings, overruled } = decidedCodings([coding("coder-a", "shelter"), coding("words", "police")], [{ id: "coder-a", kind: "person" }, { id: "words", kind: "machine" }]);
 * [codings, overruled].map((all) => all.map(({ codeId }) => codeId)) // => [["shelter"], ["police"]]
 * ```
 */
export function decidedCodings(codings: Iterable<Coding>, coders: Iterable<Coder>, { readBy = new Map<string, Iterable<string>>() }: DecidedCodingsOptions = {}): DecidedCodings {
  const kindOf = new Map<string, CoderKind>(Array.from(coders, ({ id, kind }) => [id, kind]));
  const rankOf = (coderId: string): number => RANK.indexOf(kindOf.get(coderId));
  const all = [...codings];
  const unitOf = ({ codebookId, findingId }: { readonly codebookId: string; readonly findingId: string }): string => `${codebookId} ${findingId}`;
  const codebooks = new Set<string>();
  const codebooksOf = new Map<string, Set<string>>();
  const best = new Map<string, number>();
  const read = (coderId: string, unit: string): void => void best.set(unit, Math.min(rankOf(coderId), best.get(unit) ?? RANK.length));
  for (const coding of all) {
    const { codebookId, coderId } = coding;
    codebooks.add(codebookId);
    codebooksOf.set(coderId, (codebooksOf.get(coderId) ?? new Set()).add(codebookId));
    read(coderId, unitOf(coding));
  }
  for (const [coderId, findingIds] of readBy) for (const findingId of findingIds) for (const codebookId of codebooksOf.get(coderId) ?? codebooks) read(coderId, unitOf({ codebookId, findingId }));
  const decided: Coding[] = [];
  const overruled: Coding[] = [];
  const findingsOf = new Map<string, Set<string>>();
  for (const coding of all) {
    const { coderId, findingId } = coding;
    const counts = rankOf(coderId) === best.get(unitOf(coding));
    (counts ? decided : overruled).push(coding);
    if (counts) findingsOf.set(coderId, (findingsOf.get(coderId) ?? new Set()).add(findingId));
  }
  return { codings: decided, overruled, coders: Array.from(findingsOf, ([coderId, findings]) => ({ coderId, kind: kindOf.get(coderId), findings: findings.size })) };
}
