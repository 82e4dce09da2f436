import { writeFileSync } from "node:fs";
import type { Match } from "./check.js";
import { INDICATORS } from "./forms.js";
import type { BenchFinding } from "./generate.js";

/** What every way of the match stage is handed, as a file of JSON. */
export interface MatchTask {
  readonly texts: readonly string[];
  readonly forms: readonly (readonly [theme: string, indicator: number, form: string])[];
}

/** What a way found, text by text: matches as numbers, or themes alone. */
export interface Found {
  /** Who it was, with the version; absent for our own and npm's. */
  readonly name?: string;
  readonly matches?: readonly (readonly (readonly [indicator: number, start: number, end: number])[])[];
  readonly themes?: readonly (readonly string[])[];
}

/** Writes the task. */
export function writeTask(path: string, findings: readonly BenchFinding[]): void {
  const forms = INDICATORS.flatMap(({ theme, forms }, number) => forms.map((form) => [theme, number, form] as const));
  writeFileSync(path, JSON.stringify({ texts: findings.map(({ text }) => text), forms } satisfies MatchTask));
}

const numbers = new Map(INDICATORS.map((indicator, number) => [indicator, number]));

/** Matches as they are told. */
export const toldMatches = (matches: readonly (readonly Match[])[]): Found => ({ matches: matches.map((found) => found.map(([indicator, start, end]) => [numbers.get(indicator) as number, start, end])) });

/** Matches as the checker reads them. */
export const heardMatches = (matches: NonNullable<Found["matches"]>): Match[][] => matches.map((found) => found.map(([number, start, end]) => [INDICATORS[number] as Match[0], start, end]));
