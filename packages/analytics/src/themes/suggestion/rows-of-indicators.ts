import type { Indicator } from "@redheart/core";
import type { CodableFinding } from "../code-findings.js";
import { activeLanguages } from "../coding/active-languages.js";
import { createMatcher } from "../matching/matcher.js";
import type { Rule } from "../matching/rule.js";
import { parsePattern } from "../patterns/parse-pattern.js";

/** By indicator, the findings that it stands in, ascending: found by the matcher itself, so that what is learned is what will be coded. Patterns of words and beginnings only. */
export function rowsOfIndicators(indicators: readonly Indicator[], findings: readonly CodableFinding[]): Int32Array[] {
  const rules: Rule[] = indicators.flatMap(({ pattern, language }, indicator) =>
    parsePattern(pattern, { lists: new Map(), path: [] }).flatMap((sequences) => sequences.map((sequence): Rule => ({ sequence, role: "evidence", indicator, pattern: indicator, part: 0, language, within: 4, inflected: true }))),
  );
  const active = activeLanguages(indicators.map(({ language }) => language));
  const find = createMatcher(rules);
  const rows: number[][] = indicators.map(() => []);
  for (const [row, { text, language }] of findings.entries()) {
    const matches = find(text, active(language));
    for (let at = 0; at < matches.count; at++) {
      const found = rows[matches.indicators[at] as number] as number[];
      if (found.at(-1) !== row) found.push(row);
    }
  }
  return rows.map((found) => Int32Array.from(found));
}
