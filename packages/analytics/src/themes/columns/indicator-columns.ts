import type { Codebook } from "@redheart/core";
import { activeLanguages } from "../coding/active-languages.js";
import type { CodebookRules } from "../coding/rules-of.js";
import { encoder } from "../matching/encoder.js";
import { createByteMatcher, type MatcherOptions } from "../matching/matcher.js";
import { CodeAssigner } from "./code-assigner.js";
import type { ColumnCoder, Feature } from "./column-coder.js";

/** Languages of texts that are remembered at once: more than any data has, and a bound on memory. */
const MOST_LANGUAGES = 1_000;

/** Options of {@link indicatorColumns}. */
interface IndicatorColumnsOptions extends MatcherOptions {
  readonly threshold: number;
}

/** The columns of a checked codebook's indicators. */
export function indicatorColumns(codebook: Codebook, { indicators, rules }: CodebookRules, { threshold, negation }: IndicatorColumnsOptions): ColumnCoder {
  const find = createByteMatcher(rules, { negation });
  const patterns = [...new Set(indicators.map(({ indicator }) => indicator.pattern))];
  const numbers = new Map(patterns.map((pattern, number) => [pattern, number]));
  const featureOf = Int32Array.from(indicators, ({ indicator }) => numbers.get(indicator.pattern) as number);
  const assigner = new CodeAssigner(codebook, { indicators, featureOf, featureCount: patterns.length, threshold });
  const languages = new Set(rules.map(({ language }) => language));
  const active = new Map<string, ReadonlySet<string>>();
  const activeFor = (language: string): ReadonlySet<string> => {
    const known = active.get(language);
    if (known !== undefined) return known;
    const set = activeLanguages(language, languages);
    if (active.size >= MOST_LANGUAGES) active.clear();
    active.set(language, set);
    return set;
  };
  const codeBytes: ColumnCoder["codeBytes"] = (text, language, finding, into) => assigner.assign(find(text, language === undefined ? undefined : activeFor(language)), finding, into);
  return {
    codeIds: codebook.codes.map(({ id }) => id),
    features: patterns.map((feature): Feature => ({ kind: "indicator", feature })),
    codeText: (text, language, finding, into) => codeBytes(encoder.encode(text), language, finding, into),
    codeBytes,
  };
}
