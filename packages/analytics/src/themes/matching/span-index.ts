import { countBelow } from "../count-below.js";

/** A span of places or positions, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Tells whether any of some spans overlaps another, in time logarithmic in their number.
 *
 * Of the spans that start before the other ends, one overlaps it exactly if the farthest end among them lies behind the other's start.
 *
 * @param spans In any order; each longer than 0.
 */
export function spanIndex(spans: readonly Span[]): (other: Span) => boolean {
  const sorted = spans.toSorted((a, b) => a.start - b.start);
  const starts = Float64Array.from(sorted, ({ start }) => start);
  let far = -Infinity;
  const farthest = Float64Array.from(sorted, ({ end }) => (far = Math.max(far, end)));
  return ({ start, end }) => {
    const before = countBelow(starts, end);
    return before > 0 && (farthest[before - 1] as number) > start;
  };
}
