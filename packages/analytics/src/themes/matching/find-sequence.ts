import type { CompiledRules } from "./compile-rules.js";
import type { TokenBuffer } from "./token-buffer.js";

/** Index of the first word if the segment's words stand next to each other and end at word `last`; -1 if not. */
function segmentStart(sets: Int32Array, last: number, { holds }: CompiledRules, { places, lists }: TokenBuffer): number {
  let at = last;
  for (let k = sets.length - 1; k >= 0; k--, at--) {
    if (at < 0 || !holds(lists[at] as number, sets[k] as number)) return -1;
    if (k < sets.length - 1 && places[at] !== (places[at + 1] as number) - 1) return -1;
  }
  return at + 1;
}

/**
 * Index of the first word of the shortest match of a rule that ends at word `last`; -1 if there is none.
 * Segments are looked for from right to left; every possible start of one is kept for the next, so the time is linear in what the gaps span.
 */
export function sequenceStart(rule: number, last: number, compiled: CompiledRules, buffer: TokenBuffer): number {
  const segments = compiled.segments[rule] as readonly Int32Array[];
  const final = segmentStart(segments.at(-1) as Int32Array, last, compiled, buffer);
  if (final < 0 || segments.length === 1) return final;
  const within = compiled.rules[rule]?.within ?? 0;
  let starts = [final];
  for (let k = segments.length - 2; k >= 0; k--) {
    const segment = segments[k] as Int32Array;
    const earlier: number[] = [];
    const lowest = (buffer.places[starts.at(-1) as number] as number) - within - 1;
    for (let at = (starts[0] as number) - 1; at >= 0 && (buffer.places[at] as number) >= lowest; at--) {
      const reaches = starts.some((start) => at < start && (buffer.places[start] as number) - (buffer.places[at] as number) - 1 <= within);
      const start = reaches ? segmentStart(segment, at, compiled, buffer) : -1;
      if (start >= 0) earlier.push(start);
    }
    if (earlier.length === 0) return -1;
    starts = earlier;
  }
  return starts[0] as number;
}
