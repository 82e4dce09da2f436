import type { BenchIndicator } from "./forms.js";
import type { BenchFinding } from "./generate.js";

/** A match that a way found; positions are UTF-16 units. */
export type Match = readonly [indicator: BenchIndicator, start: number, end: number];

/** Share of what was found that is right, and of what is there that was found. */
export interface Accuracy {
  readonly precision: number;
  readonly recall: number;
}

const accuracy = (right: number, found: number, there: number): Accuracy => ({ precision: found === 0 ? 1 : right / found, recall: there === 0 ? 1 : right / there });

/** Compares keys of what was found with keys of what was planted, finding by finding; each key counts once in a finding. */
function compare(findings: readonly BenchFinding[], foundIn: (at: number) => Iterable<string>, plantedIn: (finding: BenchFinding) => Iterable<string>): Accuracy {
  let right = 0;
  let found = 0;
  let there = 0;
  for (const [at, finding] of findings.entries()) {
    const got = new Set(foundIn(at));
    const wanted = new Set(plantedIn(finding));
    found += got.size;
    there += wanted.size;
    for (const key of got) if (wanted.has(key)) right++;
  }
  return accuracy(right, found, there);
}

/** Numbers of indicators, so that keys are short. */
const numbers = new Map<BenchIndicator, number>();
const numberOf = (indicator: BenchIndicator): number => {
  const number = numbers.get(indicator) ?? numbers.size;
  numbers.set(indicator, number);
  return number;
};
const keyOf = (indicator: BenchIndicator, start: number, end: number): string => `${numberOf(indicator)} ${start} ${end}`;

/** Options of the checks. */
export interface CheckOptions {
  /** Whether negated indicators must not be found. @defaultValue false */
  readonly negation?: boolean;
}

/** Accuracy of matches: indicator, start and end. */
export const checkMatches = (findings: readonly BenchFinding[], matches: readonly (readonly Match[])[], { negation = false }: CheckOptions = {}): Accuracy =>
  compare(
    findings,
    (at) => (matches[at] ?? []).map((match) => keyOf(...match)),
    ({ planted }) => planted.filter(({ negated }) => !(negation && negated)).map(({ indicator, start, end }) => keyOf(indicator, start, end)),
  );

/** Accuracy of themes. */
export const checkThemes = (findings: readonly BenchFinding[], themes: readonly (readonly string[])[], { negation = false }: CheckOptions = {}): Accuracy =>
  compare(findings, (at) => themes[at] ?? [], ({ planted }) => planted.filter(({ negated }) => !(negation && negated)).map(({ indicator }) => indicator.theme));
