import { CoreError } from "@redheart/core/errors";

/** One coder's judgement of one unit. */
export type Rating = string | number | boolean;

/** What every coder said of every unit; `undefined` where a coder did not judge a unit. */
export interface RatingTable<R extends Rating = Rating> {
  readonly unitIds: readonly string[];
  readonly coderIds: readonly string[];
  /** One row a unit, one column a coder. */
  readonly ratings: readonly (readonly (R | undefined)[])[];
}

/** Names of the units and coders of a {@link ratingTable}. */
export interface RatingTableOptions {
  /** @defaultValue `unit-1`, `unit-2`, … */
  readonly unitIds?: readonly string[];
  /** @defaultValue `coder-1`, `coder-2`, … */
  readonly coderIds?: readonly string[];
}

const RATING_TYPES: readonly string[] = ["string", "number", "boolean", "undefined"];

const numbered = (name: string, length: number): string[] => Array.from({ length }, (_, at) => `${name}-${at + 1}`);

/**
 * Table of ratings, checked: rows of one length, ids that differ, ratings that are text, finite numbers, true or false.
 *
 * @param ratings One row a unit, one column a coder; `undefined` for a missing rating; the `null` of JSON is refused, lest it count as a category.
 * @throws {CoreError} `invalid_value`, `duplicate_id`, `out_of_range`.
 * @example
 * ```ts
 * ratingTable([[1, 2], [2, 2]]).coderIds // => ["coder-1", "coder-2"]
 * ```
 */
export function ratingTable<R extends Rating>(ratings: readonly (readonly (R | undefined)[])[], { unitIds, coderIds }: RatingTableOptions = {}): RatingTable<R> {
  const units = unitIds ?? numbered("unit", ratings.length);
  const coders = coderIds ?? numbered("coder", ratings[0]?.length ?? 0);
  if (units.length !== ratings.length) throw new CoreError("invalid_value", `ratingTable: unitIds must name each of ${ratings.length} units; got ${units.length}`, ["unitIds"]);
  for (const [field, ids] of Object.entries({ unitIds: units, coderIds: coders })) {
    if (new Set(ids).size !== ids.length) throw new CoreError("duplicate_id", `ratingTable: ${field} must differ; got one twice`, [field]);
  }
  ratings.forEach((row, at) => {
    if (row.length !== coders.length) throw new CoreError("invalid_value", `ratingTable: every unit must have ${coders.length} ratings; got ${row.length}`, ["ratings", at]);
    if (row.some((rating) => !RATING_TYPES.includes(typeof rating))) throw new CoreError("invalid_value", "ratingTable: ratings must be text, numbers, true, false or undefined; got another kind", ["ratings", at]);
    if (row.some((rating) => typeof rating === "number" && !Number.isFinite(rating))) throw new CoreError("out_of_range", "ratingTable: ratings must be finite; got another number", ["ratings", at]);
  });
  return { unitIds: units, coderIds: coders, ratings };
}
