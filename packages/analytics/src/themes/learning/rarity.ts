import { MOST_RARITY } from "./weight-letters.js";

/** How much a feature counts: 2.2 times its inverse document frequency as a share of the greatest one, at most 1.5; strengths of indicators always 1. */
export const rarityOf = (name: string, examples: number, holding: number): number => (name.startsWith("s:") ? 1 : Math.min(MOST_RARITY, (2.2 * Math.log(examples / holding)) / Math.log(examples)));
