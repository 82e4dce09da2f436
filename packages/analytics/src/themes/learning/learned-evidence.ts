import type { Evidence } from "@redheart/core";
import type { Feature } from "./features-of.js";

/** A feature with what it adds to a code's margin. */
export interface Contribution {
  readonly feature: Feature;
  readonly weight: number;
}

/** Most learned features that are named for a code. */
const MOST_NAMED = 5;
/** Least share of all that speaks for a code that a named feature holds. */
const LEAST_SHARE = 0.05;

const KINDS: Readonly<Record<string, string>> = { w: "word", b: "words", c: "letters", f: "form", ff: "forms", k: "concept", kk: "concepts" };

/** A feature's name for people: `word confisc`, `words phone line`, `letters begg`, `concepts child + work`. */
function readable(name: string): string {
  const mark = name.indexOf(":");
  return `${KINDS[name.slice(0, mark)] ?? name.slice(0, mark)} ${name.slice(mark + 1).replace("+", " + ")}`;
}

/**
 * The learned features that spoke most for a code, strongest first cut at five, then in order of position.
 * Strengths of indicators are left out: the indicators themselves are evidence.
 */
export function learnedEvidence(contributions: readonly Contribution[], pointOf: (unit: number) => number): Evidence[] {
  const speaking = contributions.filter(({ weight }) => weight > 0);
  const total = speaking.reduce((sum, { weight }) => sum + weight, 0);
  return speaking
    .filter(({ feature, weight }) => !feature.name.startsWith("s:") && weight >= total * LEAST_SHARE)
    .toSorted((a, b) => b.weight - a.weight || (a.feature.name < b.feature.name ? -1 : 1))
    .slice(0, MOST_NAMED)
    .map(({ feature: { name, start, end }, weight }): Evidence => ({ kind: "learned", feature: readable(name), start: pointOf(start), end: pointOf(end), weight: Math.round(weight * 1e3) / 1e3 }))
    .toSorted((a, b) => a.start - b.start || a.end - b.end || (a.feature < b.feature ? -1 : 1));
}
