import type { Codebook } from "@redheart/core";
import { BENGALI, FRENCH, THEMES } from "./words.js";

/** An indicator of the benchmark: the forms that it may stand in a text as, each exact. */
export interface BenchIndicator {
  readonly theme: string;
  readonly language: "en" | "fr" | "bn";
  readonly weight: number;
  readonly forms: readonly string[];
}

const plural = (word: string): string => (/(?:s|x|ch|sh)$/.test(word) ? `${word}es` : /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`);

const verbForms = (verb: string): string[] => {
  const base = verb.endsWith("e") ? verb.slice(0, -1) : verb;
  return [verb, plural(verb), verb.endsWith("e") ? `${verb}d` : `${verb}ed`, `${base}ing`];
};

function formsOf(written: string): readonly string[] {
  if (written.includes("=")) return (written.split("=")[1] as string).split(",");
  if (written.includes("|")) return [...new Set(written.split("|").map((form) => form.replace("/v", "")))];
  if (written.endsWith("/v")) return [...new Set(verbForms(written.slice(0, -2)))];
  const words = written.split(" ");
  const last = words.pop() as string;
  return [...new Set([written, [...words, plural(last)].join(" ")])];
}

const WEIGHTS = [0.5, 1, 1, 1, 2];

/** 20 themes × 27 indicators: 25 English ones, a French and a Bengali one. */
export const INDICATORS: readonly BenchIndicator[] = THEMES.flatMap(([theme, , written]) => [
  ...written.split(";").map((one, at): BenchIndicator => ({ theme, language: "en", weight: WEIGHTS[at % 5] as number, forms: formsOf(one.trim()) })),
  { theme, language: "fr", weight: 1, forms: (FRENCH[theme] as string).split("|") } as const,
  { theme, language: "bn", weight: 1, forms: [BENGALI[theme] as string] } as const,
]);

/** The pattern by which our codebook names an indicator. */
export const patternOf = ({ forms }: BenchIndicator): string => (forms.length > 1 ? `(${forms.join("|")})` : (forms[0] as string));

const label = (en: string): Codebook["codes"][number]["label"] => ({ en, bn: en, fr: en, reviewed: false });

/** The themes as a codebook of ours. */
export const benchCodebook = (): Codebook =>
  ({
    id: "benchmark",
    version: "1",
    title: "Benchmark",
    families: [{ id: "all", label: label("All") }],
    codes: THEMES.map(([id, name]) => ({
      id,
      familyId: "all",
      label: label(name),
      definition: name,
      indicators: INDICATORS.filter(({ theme }) => theme === id).map((indicator) => ({ pattern: patternOf(indicator), language: indicator.language, weight: indicator.weight, exact: true })),
    })),
  }) as unknown as Codebook;
