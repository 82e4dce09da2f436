import type { AgeBand, Gender } from "@redheart/core";
import { draw, randomStream } from "./random-stream.js";
import { syntheticId } from "./synthetic-ids.js";

const AGES: Readonly<Record<AgeBand, number>> = { "0-8": 4, "9-17": 44, "18-20": 20, "21-23": 11, "24-26": 7, "27-29": 5, "30-38": 5, "39-47": 2, "48+": 1, unknown: 1 };
const GENDER: Readonly<Record<Gender, number>> = { female: 88, male: 10, gender_diverse: 1, unknown: 1 };
/** Satkhira, then its neighbours and the capital's district. */
const DISTRICTS = { BD4087: 84, BD4047: 6, BD4041: 6, BD4001: 2, BD3026: 2 };

/** A person without a life: drawn from the seed, the cohort and a running number alone, so that each referral of theirs finds them again. */
export interface SyntheticPerson {
  readonly id: string;
  readonly ageBand: AgeBand;
  readonly gender: Gender;
  readonly district: string;
}

/** The person of a running number. Ages, genders and districts are assumptions: none of them was published. */
export function syntheticPerson(seed: number, cohort: number, number: number): SyntheticPerson {
  const random = randomStream(Math.imul(seed ^ Math.imul(cohort, 0x9e3779b1), 0x85ebca6b) ^ Math.imul(number + 1, 0xc2b2ae35));
  return { id: syntheticId("person", cohort * 2 ** 32 + number), ageBand: draw(random, AGES), gender: draw(random, GENDER), district: draw(random, DISTRICTS) };
}
