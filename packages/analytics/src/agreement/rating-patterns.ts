import { CoreError } from "@redheart/core/errors";
import type { Rating, RatingTable } from "./rating-table.js";

/** Ratings as numbers, with units that were rated alike counted together: the form that resampling is fast on. */
export interface RatingPatterns {
  readonly categories: readonly Rating[];
  /** Distinct rows: positions in `categories`, −1 where a coder gave no rating. */
  readonly patterns: readonly Int32Array[];
  /** For each unit the position of its row in `patterns`. */
  readonly patternOf: Int32Array;
}

const inOrder = (found: readonly Rating[]): readonly Rating[] =>
  found.every((rating) => typeof rating === "number") ? found.toSorted((a, b) => a - b) : found.toSorted((a, b) => (String(a) < String(b) ? -1 : 1));

/** The table's ratings as patterns of category positions. Numbers sort by size, all else by text, unless `categories` gives the order. */
export function ratingPatterns(caller: string, { ratings }: RatingTable, categories?: readonly Rating[]): RatingPatterns {
  const found = new Set<Rating>();
  for (const row of ratings) for (const rating of row) if (rating !== undefined) found.add(rating);
  const order = categories ?? inOrder([...found]);
  const positions = new Map(order.map((rating, at) => [rating, at]));
  if (positions.size !== order.length) throw new CoreError("duplicate_id", `${caller}: categories must differ; got one twice`, ["categories"]);
  const patterns: Int32Array[] = [];
  const known = new Map<number | string, number>();
  const patternOf = new Int32Array(ratings.length);
  const base = order.length + 1;
  // rows of few coders and categories fit one exact number; others are told apart as text
  const fits = base ** (ratings[0]?.length ?? 0) < Number.MAX_SAFE_INTEGER;
  let own = new Int32Array(0);
  ratings.forEach((row, unit) => {
    if (own.length !== row.length) own = new Int32Array(row.length);
    let number = 0;
    for (let coder = 0; coder < row.length; coder++) {
      const rating = row[coder];
      const category = rating === undefined ? -1 : positions.get(rating);
      if (category === undefined) throw new CoreError("unknown_value", `${caller}: categories must hold every rating; got one that is not among them`, ["categories"]);
      own[coder] = category;
      number = number * base + category + 1;
    }
    const key = fits ? number : own.join();
    let at = known.get(key);
    if (at === undefined) known.set(key, (at = patterns.push(own.slice()) - 1));
    patternOf[unit] = at;
  });
  return { categories: order, patterns, patternOf };
}

/** How many coders rated in a pattern. */
export const raters = (pattern: Int32Array): number => pattern.reduce((sum, category) => (category >= 0 ? sum + 1 : sum), 0);
