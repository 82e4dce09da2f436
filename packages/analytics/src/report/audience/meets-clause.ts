import type { Finding } from "@redheart/core";
import type { Clause } from "./audience.js";
import { holdsPhrase } from "./phrase.js";

const addresseesOf = (finding: Finding): readonly string[] => (finding.kind === "recommendation" ? (finding.addressee ?? []) : []);

/**
 * Whether a finding with its themes meets every condition of a clause; a clause without conditions is met by all.
 *
 * @example
 * ```ts
 * const shelter = consultations.findings.find((finding) => finding.kind === "challenge");
 * meetsClause(shelter, ["shelter"], { themes: ["shelter", "legal-aid"] }) // => true
 * ```
 */
export function meetsClause(finding: Finding, themes: readonly string[], clause: Clause): boolean {
  const has = (theme: string): boolean => themes.includes(theme);
  const holds = (phrase: string): boolean => holdsPhrase(finding.text, phrase);
  return (
    (clause.themes?.some(has) ?? true) &&
    (clause.allThemes?.every(has) ?? true) &&
    !(clause.withoutThemes?.some(has) ?? false) &&
    (clause.addressees?.some((addressee) => addresseesOf(finding).includes(addressee)) ?? true) &&
    (clause.words?.some(holds) ?? true) &&
    !(clause.withoutWords?.some(holds) ?? false)
  );
}
