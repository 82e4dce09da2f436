import type { CodeList, VocabularyCode } from "./code-list.js";
import type { Mapping } from "./standards.js";

/**
 * Codes of a list that mean a code of another standard: those that mean the same, or, where none does, those that come close.
 *
 * @param list Code list to search.
 * @param foreign Release, element and code of the other standard.
 * @returns The codes with how well they fit; more than one where the other standard is coarser.
 * @example
 * ```ts
 * codesMappedTo(referralStatuses, { standard: "primero-4b95bf9", element: "transition_status", code: "done" }).map(({ code, match }) => [code.id, match]) // => [["completed", "close"]]
 * ```
 */
export function codesMappedTo<Id extends string>(list: CodeList<Id>, foreign: Mapping): { readonly code: VocabularyCode<Id>; readonly match: "exact" | "close" }[] {
  const means = ({ standard, element, code }: Mapping): boolean => standard === foreign.standard && element === foreign.element && code === foreign.code;
  const exact = list.codes.filter(({ exactMatch = [] }) => exactMatch.some(means));
  const close = exact.length > 0 ? [] : list.codes.filter(({ closeMatch = [] }) => closeMatch.some(means));
  return [...exact.map((code) => ({ code, match: "exact" as const })), ...close.map((code) => ({ code, match: "close" as const }))];
}
