import type { CoderKind, Coding, Dataset } from "@redheart/core";

/** Whose codes decide the themes of how many findings. */
export interface DecidingCoder {
  readonly coderId: string;
  /** `undefined` where the dataset does not describe the coder. */
  readonly kind: CoderKind | undefined;
  readonly findings: number;
}

/** The themes of each finding, and who decided them. */
export interface DecidingThemes {
  readonly themesOf: ReadonlyMap<string, readonly string[]>;
  readonly coders: readonly DecidingCoder[];
}

const RANK: readonly (CoderKind | undefined)[] = ["person", "language_model", "machine", undefined];

/**
 * Themes of each finding: those of the coders who rank highest among its coders; a person before a language model, before a machine.
 * Several coders of one rank join.
 *
 * @param dataset Describes the coders.
 * @param codings Codings of any coders; those of unknown findings are left out.
 */
export function decidingThemes({ findings, coders }: Dataset, codings: readonly Coding[]): DecidingThemes {
  const kindOf = new Map<string, CoderKind>(coders.map(({ id, kind }) => [id, kind]));
  const rankOf = (coding: Coding): number => RANK.indexOf(kindOf.get(coding.coderId));
  const codingsOf = new Map<string, Coding[]>(findings.map(({ id }) => [id, []]));
  for (const coding of codings) codingsOf.get(coding.findingId)?.push(coding);
  const deciding = [...codingsOf].flatMap(([id, all]) => {
    const best = Math.min(...all.map(rankOf));
    return all.length === 0 ? [] : [{ id, codings: all.filter((coding) => rankOf(coding) === best) }];
  });
  const decided = new Map<string, number>();
  for (const { codings: own } of deciding) for (const coderId of new Set(own.map((coding) => coding.coderId))) decided.set(coderId, (decided.get(coderId) ?? 0) + 1);
  return {
    themesOf: new Map(deciding.map(({ id, codings: own }) => [id, [...new Set(own.map(({ codeId }) => codeId))]])),
    coders: [...decided].map(([coderId, count]) => ({ coderId, kind: kindOf.get(coderId), findings: count })),
  };
}
