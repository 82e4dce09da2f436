import { type Calibration, probabilityOf } from "./calibrate.js";
import { MOST_CODES } from "./learned-weights.js";

/**
 * The codes that margins speak for, most probable first: the most probable one always, up to three that reach the threshold;
 * the code for other findings only alone.
 */
export function decideCodes(margins: Float64Array, calibration: Calibration, otherCode: number): number[] {
  const order = Array.from(margins.keys()).sort((a, b) => (margins[b] as number) - (margins[a] as number) || a - b);
  const [first] = order as [number];
  if (first === otherCode) return [first];
  return order.filter((code, rank) => code !== otherCode && (rank === 0 || probabilityOf(margins[code] as number, calibration) >= calibration.threshold)).slice(0, MOST_CODES);
}
