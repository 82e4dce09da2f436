import { CoreError } from "@redheart/core/errors";
import type { AgreementOptions } from "./agreement.js";
import type { Rating } from "./rating-table.js";

/** Settings of a coefficient whose chance depends on how many categories coders could choose from. */
export interface ScaleOptions extends AgreementOptions {
  /** Every category that coders could have chosen, used or not. @defaultValue those that were used */
  readonly categories?: readonly Rating[];
}

/** Throws `no_variation` unless the scale has two categories. */
export function requireScale(caller: string, categories: readonly Rating[]): void {
  if (categories.length < 2) throw new CoreError("no_variation", `${caller}: categories must be at least two; got ${categories.length}`, ["categories"]);
}
