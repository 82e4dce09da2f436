import type { IntakeSource, ServiceCategory } from "@redheart/core";
import { dayNumber } from "./calendar.js";

/** A group of invented referrals whose number follows a published one. */
export interface Stratum {
  readonly name: string;
  /** How many of 1,700. */
  readonly weight: number;
  /** Which people: two strata of one cohort serve the same people in turn. */
  readonly cohort: number;
  /** The care that each of them received; undefined for those that received none. */
  readonly care?: "health_service_given" | "counselling_given" | "shelter_stay_started";
  readonly need?: ServiceCategory;
  readonly serviceId: string;
  /** First and last day of intake, as days from 1 January 2014, so that the care lies inside the published period. */
  readonly firstDay: number;
  readonly lastDay: number;
  readonly intake: Readonly<Partial<Record<IntakeSource, number>>>;
}

/** Days before the end of a period in which nobody is taken in: request, answer and care must still fall into it. */
const LEAD = 12;
const until = (date: string): number => dayNumber(date) - LEAD;

const TO_BOOTH = { police: 40, border_guard: 20, hospital: 12, ngo: 12, social_service: 6, court: 4, family: 3, self: 2, journalist: 1 };
const TO_BOOTH_2020 = { police: 40, hospital: 20, social_service: 12, court: 8, ngo: 16, journalist: 4 };
const TO_SHELTER = { police: 50, border_guard: 30, hospital: 10, government_official: 10 };

/**
 * The published aggregates as strata, and one of our own for referrals that brought no care. Weights of the first six are the
 * published numbers; which source referred how many was never published, only who did: those shares are assumptions.
 */
export const STRATA: readonly Stratum[] = [
  { name: "health 2014-2018", weight: 434, cohort: 1, care: "health_service_given", need: "health", serviceId: "synthetic-health-booth", firstDay: 0, lastDay: until("2018-12-31"), intake: TO_BOOTH },
  { name: "counselling at the booth 2014-2018", weight: 434, cohort: 1, care: "counselling_given", need: "psychosocial", serviceId: "synthetic-booth-counselling", firstDay: 0, lastDay: until("2018-12-31"), intake: TO_BOOTH },
  { name: "counselling at the centre 2014-2018", weight: 295, cohort: 2, care: "counselling_given", need: "psychosocial", serviceId: "synthetic-counselling-centre", firstDay: 0, lastDay: until("2018-12-31"), intake: TO_BOOTH },
  { name: "shelter 2014-2018", weight: 249, cohort: 3, care: "shelter_stay_started", need: "shelter", serviceId: "synthetic-shelter", firstDay: 0, lastDay: until("2018-06-30"), intake: TO_SHELTER },
  { name: "health 2020", weight: 23, cohort: 4, care: "health_service_given", need: "health", serviceId: "synthetic-health-booth", firstDay: dayNumber("2020-01-01"), lastDay: until("2020-12-31"), intake: TO_BOOTH_2020 },
  { name: "counselling 2020", weight: 23, cohort: 4, care: "counselling_given", need: "psychosocial", serviceId: "synthetic-booth-counselling", firstDay: dayNumber("2020-01-01"), lastDay: until("2020-12-31"), intake: TO_BOOTH_2020 },
  { name: "without care", weight: 242, cohort: 5, serviceId: "synthetic-health-booth", firstDay: 0, lastDay: until("2020-12-31"), intake: TO_BOOTH },
];

/** Number of referrals at which the published aggregates are met to the unit. */
export const CALIBRATED_COUNT = STRATA.reduce((sum, { weight }) => sum + weight, 0);

/** How many referrals each stratum gets: its share of the whole, rounded by the largest remainder so that they add up. */
export function quotas(count: number): number[] {
  const shares = STRATA.map(({ weight }, at) => ({ at, share: (weight * count) / CALIBRATED_COUNT }));
  const whole = shares.map(({ share }) => Math.floor(share));
  const missing = count - whole.reduce((sum, each) => sum + each, 0);
  const byRemainder = shares.toSorted((one, other) => (other.share % 1) - (one.share % 1) || one.at - other.at);
  for (const { at } of byRemainder.slice(0, missing)) whole[at] = (whole[at] ?? 0) + 1;
  return whole;
}
