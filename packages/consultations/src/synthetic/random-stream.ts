/**
 * Uniform numbers on [0, 1) that a seed repeats exactly, on every machine.
 *
 * @param seed Any whole number; its lower 32 bits count.
 * @source Mulberry32, a 32-bit generator in the public domain by Tommy Ettinger.
 */
export function randomStream(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** One of the keys of a table of weights, drawn in proportion to them. */
export function draw<T extends string>(random: () => number, weights: Readonly<Record<T, number>>): T {
  const keys = Object.keys(weights) as T[];
  let rest = random() * keys.reduce((sum, key) => sum + weights[key], 0);
  for (const key of keys) {
    rest -= weights[key];
    if (rest < 0) return key;
  }
  return keys.at(-1) as T;
}

/** A whole number from `least` to `most`, both included, each as likely. */
export const drawInteger = (random: () => number, least: number, most: number): number => least + Math.floor(random() * (most - least + 1));
