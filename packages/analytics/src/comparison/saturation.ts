import { CoreError } from "@redheart/core/errors";
import { requireCount, requireWhole } from "../statistics/requirements.js";

/** Settings of the method of Guest, Namey and Chen. */
export interface SaturationOptions {
  /** Meetings whose codes make the base. @defaultValue 4 */
  readonly base?: number;
  /** Meetings in a run; runs overlap by all but one meeting. @defaultValue 2 */
  readonly run?: number;
  /** Saturated when new codes in a run are at most this share of the base; 0 for none at all. @defaultValue 0.05 */
  readonly threshold?: number;
}

/** New codes in one run of meetings. */
export interface SaturationRun {
  /** Place of the run's first meeting, counted from 1. */
  readonly first: number;
  readonly last: number;
  readonly newCodes: number;
  /** New codes over codes of the base. */
  readonly ratio: number;
}

/** Course of code saturation over meetings in one order. */
export interface Saturation {
  readonly baseCodes: number;
  readonly runs: readonly SaturationRun[];
  /** Meetings before the saturated run and the run: `6+2`; absent where no run is saturated. */
  readonly notation?: string;
  /** Meetings it took, those of the run not counted; absent where no run is saturated. */
  readonly reachedAfter?: number;
  readonly base: number;
  readonly run: number;
  readonly threshold: number;
}

/**
 * Code saturation: when new meetings stop bringing new codes.
 *
 * Formula: new codes in a run over codes in the base; the first run at or under the threshold ends it, written "meetings before + run".
 * It speaks of codes named, not of meaning understood.
 *
 * @param newCodes For each meeting in order, codes that no earlier meeting had.
 * @throws {CoreError} `empty_sample` with fewer meetings than base and run need; `no_variation` when the base holds no code; `out_of_range`, `invalid_option`.
 * @source Guest, Namey and Chen 2020, doi:10.1371/journal.pone.0232076
 * @example
 * ```ts
 * saturation([4, 3, 2, 1, 1, 0, 0, 0]).notation // => "5+2"
 * ```
 */
export function saturation(newCodes: readonly number[], { base = 4, run = 2, threshold = 0.05 }: SaturationOptions = {}): Saturation {
  requireWhole("saturation", "base", base);
  requireWhole("saturation", "run", run);
  if (!(threshold >= 0 && threshold < 1)) throw new CoreError("invalid_option", "saturation: threshold must lie in [0, 1); got another value", ["threshold"]);
  for (const count of newCodes) requireCount("saturation", "newCodes", count);
  if (newCodes.length < base + run) throw new CoreError("empty_sample", `saturation: newCodes must cover ${base + run} meetings, base and one run; got ${newCodes.length}`, ["newCodes"]);
  const sum = (from: number, to: number): number => newCodes.slice(from, to).reduce((all, count) => all + count, 0);
  const baseCodes = sum(0, base);
  if (baseCodes === 0) throw new CoreError("no_variation", "saturation: base must hold a code; got none", ["newCodes"]);
  const runs = Array.from({ length: newCodes.length - base - run + 1 }, (_, at): SaturationRun => {
    const found = sum(base + at, base + at + run);
    return { first: base + at + 1, last: base + at + run, newCodes: found, ratio: found / baseCodes };
  });
  const saturated = runs.find(({ ratio }) => ratio <= threshold);
  const reached = saturated && { notation: `${saturated.first - 1}+${run}`, reachedAfter: saturated.first - 1 };
  return { baseCodes, runs, ...reached, base, run, threshold };
}
