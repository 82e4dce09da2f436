import { countBelow } from "../count-below.js";

/**
 * Positions in UTF-16 units turned to Unicode code points, for positions asked in any order.
 * A text without surrogate pairs answers at once; a lone surrogate counts as one code point.
 */
export function codePointsOf(text: string): (unit: number) => number {
  const pairs: number[] = [];
  for (const match of text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)) pairs.push(match.index);
  if (pairs.length === 0) return (unit) => unit;
  return (unit) => unit - countBelow(pairs, unit);
}
