import type { Codebook, Coding, Finding, Indicator } from "@redheart/core";
import { checkCodebook } from "../coding/check-codebook.js";
import { rulesOf } from "../coding/rules-of.js";
import { USUAL_THRESHOLD } from "../coding/usual-threshold.js";
import { CodingBuffer } from "../columns/coding-buffer.js";
import { codedTheme, viewOf } from "../columns/coding-columns.js";
import { indicatorColumns } from "../columns/indicator-columns.js";
import { primaryLanguage } from "../words/primary-language.js";
import { candidateIndicators } from "./candidate-indicators.js";
import type { PresentIndicator, ThemeExamples } from "./choose-edits.js";
import { rowsOfIndicators } from "./rows-of-indicators.js";

/** What of a finding is learned from. */
export type ExampleFinding = Pick<Finding, "id" | "text" | "language" | "meetingId" | "seriesId">;

/** Coded findings in the form that edits are chosen from. */
export interface Examples {
  readonly findings: readonly ExampleFinding[];
  readonly themes: readonly { readonly codeId: string; readonly examples: ThemeExamples }[];
}

/** Least findings of a theme that hold a candidate. */
const LEAST_SUPPORT = 2;
/** Candidates of a theme that are weighed one by one, those first that alone tell it best. */
const MOST_CANDIDATES = 400;

interface PresentParts {
  readonly strengths: Float64Array;
  readonly present: readonly PresentIndicator[];
}

const keyOf = ({ language, pattern }: Indicator): string => `${language} ${pattern}`;

/** The indicators of a code, each once with its greatest weight, by pattern: evidence names the pattern only. */
function byPattern(indicators: readonly Indicator[]): Map<string, Indicator[]> {
  const strongest = new Map<string, Indicator>();
  for (const indicator of indicators) if ((indicator.weight ?? 1) > (strongest.get(keyOf(indicator))?.weight ?? 0)) strongest.set(keyOf(indicator), indicator);
  const all = new Map<string, Indicator[]>();
  for (const indicator of strongest.values()) all.set(indicator.pattern, [...(all.get(indicator.pattern) ?? []), indicator]);
  return all;
}

/** What the codebook's indicators make of the findings, by code, after the narrow themes that are applied have taken their evidence from broad ones. */
function presentByCode(codebook: Codebook, findings: readonly ExampleFinding[]): Map<string, PresentParts> {
  const checked = checkCodebook(codebook);
  const columns = indicatorColumns(checked, rulesOf(checked, { inflections: true }), { threshold: USUAL_THRESHOLD, least: Number.MIN_VALUE, negation: undefined });
  const buffer = new CodingBuffer();
  const patterns = new Map<string, Map<string, Indicator[]>>(codebook.codes.map(({ id, indicators }) => [id, byPattern(indicators)]));
  const rowsOf = new Map<string, Map<Indicator, number[]>>(Array.from(patterns, ([id, named]) => [id, new Map([...named.values()].flat().map((indicator): [Indicator, number[]] => [indicator, []]))]));
  for (const [row, { text, language }] of findings.entries()) {
    buffer.clear();
    columns.codeText(text, language, row, buffer);
    const coded = viewOf(buffer, columns);
    for (let at = 0; at < buffer.count; at++) {
      const { codeId, evidence } = codedTheme(coded, at);
      const found = rowsOf.get(codeId) as Map<Indicator, number[]>;
      for (const feature of new Set(evidence.map((one) => one.feature))) {
        const named = patterns.get(codeId)?.get(feature) ?? [];
        const indicator = named.find((one) => primaryLanguage(one.language) === primaryLanguage(language)) ?? named[0];
        if (indicator !== undefined) found.get(indicator)?.push(row);
      }
    }
  }
  return new Map([...rowsOf].map(([id, found]) => [id, partsOf(found, findings.length)]));
}

/** Parts in the codebook's order, so that the order of the findings changes nothing. */
function partsOf(found: ReadonlyMap<Indicator, readonly number[]>, count: number): PresentParts {
  const present = Array.from(found, ([indicator, rows]): PresentIndicator => ({ indicator, rows: Int32Array.from(rows) })).filter(({ rows }) => rows.length > 0);
  const strengths = new Float64Array(count);
  for (const { indicator, rows } of present) for (const row of rows) strengths[row]! += indicator.weight ?? 1;
  return { strengths, present };
}

function promising(all: readonly PresentIndicator[], has: Uint8Array, known: ReadonlySet<string>): PresentIndicator[] {
  const total = has.reduce((sum, one) => sum + one, 0);
  return all
    .flatMap((part) => {
      const right = part.rows.reduce((sum, row) => sum + (has[row] as number), 0);
      return right < LEAST_SUPPORT || right * 3 < part.rows.length || known.has(keyOf(part.indicator)) ? [] : [{ part, alone: right / (part.rows.length + total + 1) }];
    })
    .toSorted((a, b) => b.alone - a.alone)
    .slice(0, MOST_CANDIDATES)
    .map(({ part }) => part);
}

/** Coded findings of every theme of the codebook but the one for others. Findings without a coding are left out: nobody is known to have read them. */
export function examplesOf(findings: readonly ExampleFinding[], codings: Iterable<Coding>, codebook: Codebook): Examples {
  const codesOf = new Map<string, Set<string>>();
  for (const { findingId, codeId, codebookId } of codings) if (codebookId === codebook.id) codesOf.set(findingId, (codesOf.get(findingId) ?? new Set()).add(codeId));
  const read = findings.filter(({ id }) => codesOf.has(id));
  const indicators = candidateIndicators(read, LEAST_SUPPORT);
  const rows = rowsOfIndicators(indicators, read);
  const all = indicators.map((indicator, at): PresentIndicator => ({ indicator, rows: rows[at] as Int32Array }));
  const present = presentByCode(codebook, read);
  const themes = codebook.codes
    .filter(({ id }) => id !== codebook.otherCodeId)
    .map(({ id, indicators: own }) => {
      const has = Uint8Array.from(read, (finding) => (codesOf.get(finding.id)?.has(id) === true ? 1 : 0));
      const known = new Set(own.map(keyOf));
      return { codeId: id, examples: { has, ...(present.get(id) as PresentParts), candidates: promising(all, has, known) } };
    });
  return { findings: read, themes };
}
