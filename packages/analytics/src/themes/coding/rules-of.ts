import type { Codebook, Indicator } from "@redheart/core";
import { CoreError, type CoreIssue, type IssuePath } from "@redheart/core/errors";
import type { Rule, RuleRole } from "../matching/rule.js";
import { parsePattern } from "../patterns/parse-pattern.js";

/** An indicator with the code that it speaks for. */
export interface NumberedIndicator {
  readonly indicator: Indicator;
  /** Number of its code in the codebook. */
  readonly code: number;
}

/** Indicators of a codebook by number, and the rules that find them. */
export interface CodebookRules {
  readonly indicators: readonly NumberedIndicator[];
  readonly rules: readonly Rule[];
}

/** Most word sequences that the patterns of one codebook may stand for together. */
const MOST_RULES = 100_000;

/** Collects what a function throws as CoreError, so that every problem of a codebook is reported at once. */
function attempt(issues: CoreIssue[], work: () => void): void {
  try {
    work();
  } catch (error) {
    if (!(error instanceof CoreError)) throw error;
    issues.push(...error.issues);
  }
}

/**
 * The rules that find a codebook's indicators.
 *
 * @throws {CoreError} `invalid_codebook` with every bad pattern and its path.
 */
export function rulesOf(codebook: Codebook, { inflections }: { readonly inflections: boolean }): CodebookRules {
  const issues: CoreIssue[] = [];
  const indicators: NumberedIndicator[] = [];
  const rules: Rule[] = [];
  const lists = new Map<string, Map<string, readonly string[]>>();
  for (const { id, language, words } of codebook.synonyms ?? []) lists.set(language, (lists.get(language) ?? new Map<string, readonly string[]>()).set(id, words));
  let patterns = 0;
  const add = (source: string, role: RuleRole | undefined, number: number, indicator: Indicator, path: IssuePath): void => {
    const isCased = indicator.caseSensitive === true && role === undefined;
    const parts = parsePattern(source, { lists: lists.get(indicator.language) ?? new Map<string, readonly string[]>(), path, isCased });
    const pattern = patterns++;
    for (const [part, sequences] of parts.entries()) {
      for (const sequence of sequences) {
        rules.push({
          sequence,
          role: role ?? (parts.length > 1 ? "part" : "evidence"),
          indicator: number,
          pattern,
          part,
          language: indicator.language,
          within: indicator.within ?? 4,
          inflected: inflections && indicator.exact !== true && indicator.caseSensitive !== true,
        });
      }
    }
  };
  for (const [code, { indicators: own }] of codebook.codes.entries()) {
    for (const [at, indicator] of own.entries()) {
      if (rules.length > MOST_RULES) break;
      const number = indicators.push({ indicator, code }) - 1;
      const path = ["codes", code, "indicators", at];
      attempt(issues, () => add(indicator.pattern, undefined, number, indicator, [...path, "pattern"]));
      for (const [exclusion, source] of (indicator.unless ?? []).entries()) attempt(issues, () => add(source, "exclusion", number, indicator, [...path, "unless", exclusion]));
    }
  }
  if (rules.length > MOST_RULES) issues.push({ code: "invalid_codebook", path: ["codes"], message: `compileCodebook: codes must hold patterns that stand for at most ${MOST_RULES} word sequences in all; got more` });
  const [first] = issues;
  if (first !== undefined) throw new CoreError("invalid_codebook", first.message, first.path, { issues });
  return { indicators, rules };
}
