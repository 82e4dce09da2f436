import { MOST_RARITY } from "./weight-letters.js";

/** How much a feature counts: the logarithm of the share of examples without it, a quarter of it, at most 1.5; strengths of indicators always 1. */
export const rarityOf = (name: string, examples: number, holding: number): number => (name.startsWith("s:") ? 1 : Math.min(MOST_RARITY, Math.log(examples / holding) / 4));
