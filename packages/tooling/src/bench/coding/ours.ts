import { codeColumns, type CodingColumns, compileCodebook, type CompileOptions, type ThemeCoder } from "@redheart/analytics";
import type { Coding } from "@redheart/core";
import type { Match } from "./check.js";
import { CUES } from "./cues.js";
import { benchCodebook, INDICATORS, patternOf } from "./forms.js";
import type { BenchFinding } from "./generate.js";

/** Codes whatever is found, as the peers do; the lowest weight alone scores 0.29. */
export const KEEP: CompileOptions = { threshold: 0.2 };
/** The same without what is negated. */
export const NEGATION: CompileOptions = { ...KEEP, negation: { cues: CUES, window: 3 } };

export const benchCoder = (options: CompileOptions): ThemeCoder => compileCodebook(benchCodebook(), options);

/** The findings' texts. */
export const textsIn = (findings: readonly BenchFinding[]): string[] => findings.map(({ text }) => text);

/** Codes findings into columns with their evidence; without their languages, since the peers look for the words of all languages in each. */
export const codeBench = (findings: readonly BenchFinding[], coder: ThemeCoder): CodingColumns => codeColumns(findings.map(({ text }) => ({ text })), coder);

const byPattern = new Map(INDICATORS.map((indicator) => [patternOf(indicator), indicator]));

/** Position in UTF-16 units of a position in code points. */
const unitOf = (text: string, point: number): number => (/[\ud800-\udfff]/.test(text) ? [...text].slice(0, point).join("").length : point);

const matchOf = (text: string, feature: string, start: number, end: number): Match => [byPattern.get(feature) as Match[0], unitOf(text, start), unitOf(text, end)];

/** The columns' evidence as the checker reads it. */
export function matchesOf(texts: readonly string[], { findings: rows, evidenceOffsets, evidence, features }: CodingColumns): Match[][] {
  const matches = texts.map((): Match[] => []);
  for (const [coding, finding] of rows.entries())
    for (let row = evidenceOffsets[coding] as number; row < (evidenceOffsets[coding + 1] as number); row++)
      matches[finding]?.push(matchOf(texts[finding] as string, features[evidence.features[row] as number]?.feature as string, evidence.starts[row] as number, evidence.ends[row] as number));
  return matches;
}

/** The same of codings, whose findings' ids are the numbers of the texts. */
export function matchesOfCodings(texts: readonly string[], codings: readonly Coding[]): Match[][] {
  const matches = texts.map((): Match[] => []);
  for (const { findingId, evidence = [] } of codings) for (const { feature, start, end } of evidence) matches[Number(findingId)]?.push(matchOf(texts[Number(findingId)] as string, feature, start, end));
  return matches;
}
