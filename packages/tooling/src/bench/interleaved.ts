/** How long one way of a task took, and what it came to: the proof that all ways did the same work. */
export interface Timed<Value> {
  readonly way: string;
  /** Median over the rounds, in milliseconds. */
  readonly ms: number;
  /** What the last round returned. */
  readonly value: Value;
}

/** The middle value; of an even number of values the upper of the two. */
export const median = (values: readonly number[]): number => values.toSorted((one, other) => one - other)[values.length >> 1] as number;

/** Runs the ways of a task in turn, round by round, and takes medians: only ratios within one run count. */
export function interleaved<Value>(rounds: number, ways: Readonly<Record<string, () => Value>>): Timed<Value>[] {
  const times = new Map<string, number[]>();
  const values = new Map<string, Value>();
  for (let round = 0; round < rounds; round++) {
    for (const [way, run] of Object.entries(ways)) {
      const start = performance.now();
      values.set(way, run());
      times.set(way, [...(times.get(way) ?? []), performance.now() - start]);
    }
  }
  return Object.keys(ways).map((way) => ({ way, ms: median(times.get(way) ?? []), value: values.get(way) as Value }));
}
