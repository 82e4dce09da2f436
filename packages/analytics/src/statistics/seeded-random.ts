import { CoreError } from "@redheart/core/errors";

/**
 * Repeatable stream of numbers on [0, 1): the same seed gives the same stream on every machine.
 *
 * Generator: mulberry32, 32 bits of state, period about 2^32; good for resampling, unfit for secrets.
 *
 * @param seed Integer from 0 to 2^32 − 1.
 * @throws {CoreError} `invalid_option` when the seed is no such integer.
 * @source Tommy Ettinger, mulberry32, public domain
 * @example
 * ```ts
 * seededRandom(42)() // => 0.6011037519201636
 * ```
 */
export function seededRandom(seed: number): () => number {
  if (!Number.isInteger(seed) || seed < 0 || seed > 0xffffffff) {
    throw new CoreError("invalid_option", "seededRandom: seed must be an integer from 0 to 4294967295; got another value", ["seed"]);
  }
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
