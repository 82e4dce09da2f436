import { CoreError } from "@redheart/core/errors";
import type { Agreement, BootstrapOptions, Coefficient, Disagreement } from "./agreement.js";
import { bootstrapWeights } from "./bootstrap-weights.js";
import type { RatingPatterns } from "./rating-patterns.js";
import type { RatingTable } from "./rating-table.js";

/** Runs one coefficient: which units it rests on, its value, and its interval. */
export function measureAgreement(
  caller: string,
  coefficient: Coefficient,
  table: RatingTable,
  { patterns, patternOf, categories }: RatingPatterns,
  { disagreement, uses, bootstrap }: { readonly disagreement: Disagreement; readonly uses: (pattern: Int32Array) => boolean; readonly bootstrap?: BootstrapOptions | undefined },
): Agreement {
  const used = patterns.map(uses);
  const units = patternOf.filter((pattern) => used[pattern]);
  if (units.length === 0) throw new CoreError("empty_sample", `${caller}: ratings must hold a unit that two coders rated; got none`, ["ratings"]);
  const weights = new Int32Array(patterns.length);
  for (const pattern of units) weights[pattern] = (weights[pattern] ?? 0) + 1;
  const { observed, expected } = disagreement(weights);
  if (!Number.isFinite(observed)) throw new CoreError("empty_sample", `${caller}: ratings must hold a unit that two coders rated; got none`, ["ratings"]);
  if (!(expected > 0)) throw new CoreError("no_variation", `${caller}: ratings must hold two categories, or chance explains everything; got one`, ["ratings"]);
  return {
    coefficient,
    estimate: 1 - observed / expected,
    observedDisagreement: observed,
    expectedDisagreement: expected,
    unitIds: table.unitIds.filter((_, unit) => used[patternOf[unit] ?? -1]),
    coderIds: table.coderIds,
    unitCount: units.length,
    coderCount: table.coderIds.length,
    unitsLeftOut: patternOf.length - units.length,
    categoryCount: categories.length,
    ...(bootstrap && { interval: bootstrapWeights(caller, units, patterns.length, disagreement, bootstrap) }),
  };
}
