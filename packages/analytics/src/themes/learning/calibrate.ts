/** Margins of an example that was not learned from, and the codes it carries. */
export interface HeldOut {
  readonly margins: Float64Array;
  readonly codes: readonly number[];
}

/** How margins become probabilities, and from which probability on a code is applied. */
export interface Calibration {
  readonly slope: number;
  readonly intercept: number;
  readonly threshold: number;
}

type Scale = Pick<Calibration, "slope" | "intercept">;

/** Probability of a margin. */
export const probabilityOf = (margin: number, { slope, intercept }: Scale): number => 1 / (1 + Math.exp(-(slope * margin + intercept)));

/** Where held-out examples tell nothing: a margin is the logarithm of the odds, and a code is applied that is more likely than not. */
const UNTRIED: Calibration = { slope: 1, intercept: 0, threshold: 0.5 };

/**
 * Slope and intercept that make the held-out codes most likely: Newton's method on two numbers. Few examples may tell the reverse, since
 * those of a code that are held out are missing among the others; a greater margin must still never be less probable.
 */
function platt(heldOut: readonly HeldOut[]): Scale {
  let slope = 1;
  let intercept = 0;
  for (let step = 0; step < 20; step++) {
    const g = [0, 0] as [number, number];
    const h = [1e-6, 0, 1e-6] as [number, number, number];
    for (const { margins, codes } of heldOut) {
      for (const [code, margin] of margins.entries()) {
        const p = probabilityOf(margin, { slope, intercept });
        const error = p - (codes.includes(code) ? 1 : 0);
        const spread = p * (1 - p);
        g[0] += error * margin;
        g[1] += error;
        h[0] += spread * margin * margin;
        h[1] += spread * margin;
        h[2] += spread;
      }
    }
    const determinant = h[0] * h[2] - h[1] * h[1];
    slope -= (h[2] * g[0] - h[1] * g[1]) / determinant;
    intercept -= (h[0] * g[1] - h[1] * g[0]) / determinant;
  }
  return slope > 0 && Number.isFinite(slope) && Number.isFinite(intercept) ? { slope, intercept } : UNTRIED;
}

/** Micro-averaged F1 of codes decided against codes carried. */
function microF1(heldOut: readonly HeldOut[], decide: (margins: Float64Array) => readonly number[]): number {
  let shared = 0;
  let sum = 0;
  for (const { margins, codes } of heldOut) {
    const decided = decide(margins);
    shared += decided.filter((code) => codes.includes(code)).length;
    sum += decided.length + codes.length;
  }
  return (2 * shared) / sum;
}

/** Thresholds that are tried, from 0.1 to 0.6. */
const THRESHOLDS = Array.from({ length: 26 }, (_, at) => (10 + 2 * at) / 100);

/** Probabilities and a threshold from held-out examples: the threshold has the highest micro-averaged F1 there. */
export function calibrate(heldOut: readonly HeldOut[], decide: (margins: Float64Array, calibration: Calibration) => readonly number[]): Calibration {
  if (heldOut.length === 0) return UNTRIED;
  const scale = platt(heldOut);
  const scores = THRESHOLDS.map((threshold) => microF1(heldOut, (margins) => decide(margins, { ...scale, threshold })));
  return { ...scale, threshold: THRESHOLDS[scores.indexOf(Math.max(...scores))] as number };
}
