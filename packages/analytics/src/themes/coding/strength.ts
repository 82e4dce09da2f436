import type { Evidence } from "@redheart/core";

/** Sum of the weights of distinct indicators; an indicator found several times counts once. */
export function strengthOf(evidence: readonly Evidence[]): number {
  const weights = new Map<string, number>();
  for (const { feature, weight } of evidence) weights.set(feature, Math.max(weight, weights.get(feature) ?? 0));
  return [...weights.values()].reduce((sum, weight) => sum + weight, 0);
}
