import type { Evidence } from "@redheart/core";

/** Sum of the weights of distinct indicators; an indicator found several times counts once. */
export function strengthOf(evidence: readonly Evidence[]): number {
  const weights = new Map<string, number>();
  for (const { feature, weight } of evidence) weights.set(feature, Math.max(weight, weights.get(feature) ?? 0));
  return [...weights.values()].reduce((sum, weight) => sum + weight, 0);
}

/**
 * How sure indicators alone make a coder: 1 − 2^(−strength).
 *
 * One indicator of weight 1 gives 0.5, two give 0.75; one of weight 0.5 alone stays below one half.
 */
export const scoreOf = (evidence: readonly Evidence[]): number => 1 - 2 ** -strengthOf(evidence);
