import { CoreError } from "@redheart/core/errors";
import type { Agreement } from "./agreement.js";
import { alphaDisagreement, type PairDistance } from "./alpha-disagreement.js";
import { measureAgreement } from "./measure-agreement.js";
import { isPaired } from "./chance-corrected.js";
import { type RatingPatterns, ratingPatterns } from "./rating-patterns.js";
import type { Rating, RatingTable } from "./rating-table.js";
import type { ScaleOptions } from "./scale-options.js";

/** What the categories mean: names, ranks, measures, or measures with a true zero. */
export type MeasurementLevel = "nominal" | "ordinal" | "interval" | "ratio";

const LEVELS: Readonly<Record<MeasurementLevel, true>> = { nominal: true, ordinal: true, interval: true, ratio: true };

/** Settings of {@link krippendorffAlpha}. `categories` gives the order of ranks. */
export interface AlphaOptions extends ScaleOptions {
  /** @defaultValue "nominal" */
  readonly level?: MeasurementLevel;
}

const numbersOf = (categories: readonly Rating[], level: MeasurementLevel): number[] =>
  categories.map((category) => {
    if (typeof category === "number" && (level !== "ratio" || category >= 0)) return category;
    throw new CoreError("invalid_value", `krippendorffAlpha: ratings must be numbers${level === "ratio" ? " of zero or more" : ""} at level ${level}; got others`, ["ratings"]);
  });

function distanceOf({ categories }: RatingPatterns, level: MeasurementLevel, ordered: boolean): PairDistance {
  if (level === "nominal" || (level === "ordinal" && ordered)) return { kind: level };
  const values = numbersOf(categories, level);
  if (level === "ordinal") return { kind: "ordinal" };
  if (level === "interval") return { kind: "interval", values };
  return { kind: "matrix", squared: (c, k) => (c === k ? 0 : (((values[c] as number) - (values[k] as number)) / ((values[c] as number) + (values[k] as number))) ** 2) };
}

/**
 * Krippendorff's α: agreement of any number of coders, at any level of measurement, with missing ratings.
 *
 * Formula: 1 − Dₒ / Dₑ on the coincidence matrix; δ² by level: 1 (nominal), squared sum of ranks between (ordinal),
 * squared difference (interval), squared difference over sum (ratio). Units with fewer than two ratings are left out.
 * Cost of a bootstrap: nominal and interval grow with the distinct rows, ordinal and ratio also with the square of the categories.
 *
 * @throws {CoreError} `empty_sample`; `no_variation` when all ratings are one category; `invalid_value` for a level that needs numbers; `unknown_value`, `invalid_option`.
 * @source Krippendorff 2011, Computing Krippendorff's alpha-reliability
 * @example
 * ```ts
 * krippendorffAlpha(ratingTable([[1, 1], [2, 2], [1, undefined]])).unitsLeftOut // => 1
 * ```
 */
export function krippendorffAlpha(table: RatingTable, { level = "nominal", categories, bootstrap }: AlphaOptions = {}): Agreement {
  if (!Object.hasOwn(LEVELS, level)) throw new CoreError("invalid_option", `krippendorffAlpha: level must be one of ${Object.keys(LEVELS).join(", ")}; got another value`, ["level"]);
  const patterns = ratingPatterns("krippendorffAlpha", table, categories);
  const disagreement = alphaDisagreement(patterns, distanceOf(patterns, level, categories !== undefined));
  return measureAgreement("krippendorffAlpha", "krippendorff-alpha", table, patterns, { disagreement, uses: isPaired, bootstrap });
}
