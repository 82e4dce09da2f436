import type { Codebook } from "@redheart/core";
import { type Calibration, probabilityOf } from "./calibrate.js";
import { MOST_CODES } from "./learned-weights.js";

/** What a codebook says about codes side by side, by number. */
export interface CodeRules {
  /** The code for other findings; -1 where there is none. */
  readonly other: number;
  /** By code: the broader codes that are left out where it fits. */
  readonly broader: readonly (readonly number[])[];
}

/** The rules of a codebook about codes side by side. */
export const codeRulesOf = ({ codes, otherCodeId }: Codebook): CodeRules => ({
  other: codes.findIndex(({ id }) => id === otherCodeId),
  broader: codes.map(({ narrowerThan = [] }) => narrowerThan.map((broad) => codes.findIndex(({ id }) => id === broad))),
});

/**
 * The codes that margins speak for, most probable first: the most probable one always, up to three that reach the threshold.
 * The code for other findings stands only alone; a broad code stands beside a narrower one only where it is the more probable.
 */
export function decideCodes(margins: Float64Array, calibration: Calibration, { other, broader }: CodeRules): number[] {
  const order = Array.from(margins.keys()).toSorted((a, b) => (margins[b] as number) - (margins[a] as number) || a - b);
  const [first] = order as [number];
  if (first === other) return [first];
  const probability = (code: number): number => probabilityOf(margins[code] as number, calibration);
  const likely = order.filter((code, rank) => code !== other && (rank === 0 || probability(code) >= calibration.threshold)).slice(0, MOST_CODES);
  return likely.filter((code, rank) => !likely.slice(0, rank).some((narrow) => broader[narrow]?.includes(code) === true));
}
