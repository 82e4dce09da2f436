import type { CompiledRules } from "./compile-rules.js";
import type { KnownWords } from "./known-words.js";
import { distance, ownPlace, stepTo } from "./places.js";

/**
 * Index of the first word if the segment's words stand next to each other and end at word `last`; -1 if not.
 * A word that takes no place may stand between them, or be one of them: "droit d'asile" is found by "droit asile" and by "droit d'asile".
 * Each is the nearest word that its set holds, though one farther off might do where that one takes no place: so no two ways are ever tried.
 */
function segmentStart(sets: Int32Array, last: number, { holds }: CompiledRules, words: KnownWords): number {
  const { lists, first } = words;
  if (!holds(lists[last] as number, sets.at(-1) as number)) return -1;
  let at = last;
  for (let k = sets.length - 2; k >= 0; k--) {
    let before = at - 1;
    let places = 0;
    for (; before >= first && !holds(lists[before] as number, sets[k] as number); before--) {
      if (ownPlace(before, words) > 0) return -1;
      places += stepTo(before + 1, words);
      if (places > 1) return -1;
    }
    if (before < first || places + stepTo(before + 1, words) !== ownPlace(at, words)) return -1;
    at = before;
  }
  return at;
}

/**
 * Index of the first word of the shortest match of a rule that ends at word `last`; -1 if there is none.
 * Segments are looked for from right to left; every possible start of one is kept for the next, so the time is linear in the known words that the gaps span.
 */
export function sequenceStart(rule: number, last: number, compiled: CompiledRules, words: KnownWords): number {
  const segments = compiled.segments[rule] as readonly Int32Array[];
  const final = segmentStart(segments.at(-1) as Int32Array, last, compiled, words);
  if (final < 0 || segments.length === 1) return final;
  return gappedStart(segments, final, compiled.rules[rule]?.within ?? 0, compiled, words);
}

/** The same for the segments before the last, which starts at word `final`. */
function gappedStart(segments: readonly Int32Array[], final: number, within: number, compiled: CompiledRules, words: KnownWords): number {
  let starts = [final];
  // Places from each start to the end of the sequence.
  let distances = [0];
  for (let k = segments.length - 2; k >= 0; k--) {
    const segment = segments[k] as Int32Array;
    const earlier: number[] = [];
    const earlierDistances: number[] = [];
    // Starts descend like `at`: the nearest one behind `at` is the one that it must reach.
    let nearest = 0;
    let reached = distances[0] as number;
    for (let at = (starts[0] as number) - 1; at >= words.first; at--) {
      reached += stepTo(at + 1, words);
      if (reached - (distances.at(-1) as number) - 1 > within) break;
      while (nearest + 1 < starts.length && (starts[nearest + 1] as number) > at) nearest++;
      const places = reached - (distances[nearest] as number);
      if (places - 1 > within) continue;
      const start = segmentStart(segment, at, compiled, words);
      // Where the start that it must reach takes no place, all these places are in the gap.
      if (start < 0 || (places > within && ownPlace(starts[nearest] as number, words) === 0)) continue;
      earlier.push(start);
      earlierDistances.push(reached + distance(start, at, words));
    }
    if (earlier.length === 0) return -1;
    starts = earlier;
    distances = earlierDistances;
  }
  return starts[0] as number;
}
