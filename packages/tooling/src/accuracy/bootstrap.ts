import { percentileInterval, seededRandom } from "@redheart/analytics/statistics";
import type { Judged } from "./judged.js";

const DRAWS = 1000;
const SEED = 2024;

/** A score with the interval that drawing whole groups again and again gives. */
export interface Scored {
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
}

/** A score with its 95 % percentile bootstrap interval; groups (reports, meetings) are drawn whole, by a fixed seed. */
export function bootstrap(judged: readonly Judged[], score: (judged: readonly Judged[]) => number): Scored {
  const groups = groupsOf(judged);
  const random = seededRandom(SEED);
  const draws = Array.from({ length: DRAWS }, () => score(Array.from(groups, () => groups[Math.floor(random() * groups.length)] ?? []).flat()));
  const { low, high } = percentileInterval(draws);
  return { estimate: score(judged), low, high };
}

function groupsOf(judged: readonly Judged[]): Judged[][] {
  const groups = new Map<string, Judged[]>();
  for (const one of judged) groups.set(one.group, [...(groups.get(one.group) ?? []), one]);
  return [...groups.values()];
}
