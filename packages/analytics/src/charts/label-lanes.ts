/** A text that needs room on a line. */
export interface LaneItem {
  /** Middle of the text in pixels. */
  readonly at: number;
  /** Its width in pixels. */
  readonly width: number;
}

/** Least room between two texts of one lane. */
const GAP = 6;

/**
 * Lanes for texts that would overlap on one line: each text goes to the first lane with room.
 *
 * @param items Texts by their place.
 * @returns One lane for each text, from 0, in the order given.
 * @example
 * ```ts
 * labelLanes([{ at: 10, width: 20 }, { at: 14, width: 20 }, { at: 60, width: 20 }]) // => [0, 1, 0]
 * ```
 */
export function labelLanes(items: readonly LaneItem[]): number[] {
  const ends: number[] = [];
  const lanes = items.map(() => 0);
  const order = items.map((item, index) => ({ ...item, index })).toSorted((a, b) => a.at - b.at || a.index - b.index);
  for (const { at, width, index } of order) {
    const from = at - width / 2;
    const free = ends.findIndex((end) => end + GAP <= from);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = at + width / 2;
    lanes[index] = lane;
  }
  return lanes;
}
