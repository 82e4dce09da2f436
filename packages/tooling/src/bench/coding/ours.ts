import { codeColumns, type CodingColumns, compileCodebook, type CompileOptions, type ThemeCoder } from "@redheart/analytics";
import type { Match } from "./check.js";
import { CUES } from "./cues.js";
import { benchCodebook, INDICATORS, patternOf } from "./forms.js";
import type { BenchFinding } from "./generate.js";

/** Codes whatever is found, as the peers do; the lowest weight alone scores 0.29. */
export const KEEP: CompileOptions = { threshold: 0.2 };
/** The same without what is negated. */
export const NEGATION: CompileOptions = { ...KEEP, negation: { cues: CUES, window: 3 } };

export const benchCoder = (options: CompileOptions): ThemeCoder => compileCodebook(benchCodebook(), options);

/** Texts without their languages: the peers look for the words of all languages in each. */
export const textsOf = (findings: readonly BenchFinding[]): { readonly text: string }[] => findings.map(({ text }) => ({ text }));

/** Codes findings into columns with their evidence. */
export const codeBench = (findings: readonly BenchFinding[], coder: ThemeCoder): CodingColumns => codeColumns(textsOf(findings), coder);

const byPattern = new Map(INDICATORS.map((indicator) => [patternOf(indicator), indicator]));

/** Position in UTF-16 units of a position in code points. */
const unitOf = (text: string, point: number): number => (/[\ud800-\udfff]/.test(text) ? [...text].slice(0, point).join("").length : point);

/** The columns' evidence as the checker reads it. */
export function matchesOf(findings: readonly BenchFinding[], { findings: rows, evidenceOffsets, evidence, features }: CodingColumns): Match[][] {
  const matches = findings.map((): Match[] => []);
  for (const [coding, finding] of rows.entries()) {
    const { text } = findings[finding] as BenchFinding;
    for (let row = evidenceOffsets[coding] as number; row < (evidenceOffsets[coding + 1] as number); row++) {
      const indicator = byPattern.get(features[evidence.features[row] as number]?.feature as string) as Match[0];
      matches[finding]?.push([indicator, unitOf(text, evidence.starts[row] as number), unitOf(text, evidence.ends[row] as number)]);
    }
  }
  return matches;
}
