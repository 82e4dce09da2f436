import type { Coding, Dataset } from "@redheart/core";
import { decidedCodings, type DecidingCoder } from "../themes/review/decided-codings.js";

export type { DecidingCoder } from "../themes/review/decided-codings.js";

/** The themes of each finding, and who decided them. */
export interface DecidingThemes {
  readonly themesOf: ReadonlyMap<string, readonly string[]>;
  readonly coders: readonly DecidingCoder[];
}

/**
 * Themes of each coded finding, each once, as {@link decidedCodings} decides them.
 *
 * @param dataset Describes the coders.
 * @param codings Codings of any coders; those of unknown findings are left out.
 */
export function decidingThemes({ findings, coders }: Dataset, codings: readonly Coding[]): DecidingThemes {
  const known = new Set<string>(findings.map(({ id }) => id));
  const decided = decidedCodings(codings.filter(({ findingId }) => known.has(findingId)), coders);
  const byFinding = new Map<string, Set<string>>();
  for (const { findingId, codeId } of decided.codings) byFinding.set(findingId, (byFinding.get(findingId) ?? new Set()).add(codeId));
  return { themesOf: new Map([...byFinding].map(([id, themes]) => [id, [...themes]])), coders: decided.coders };
}
