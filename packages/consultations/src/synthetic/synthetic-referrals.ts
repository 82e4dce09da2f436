import { CoreError, type IntakeSource, type Referral } from "@redheart/core";
import { dayText } from "./calendar.js";
import { draw, drawInteger, randomStream } from "./random-stream.js";
import { CALIBRATED_COUNT, quotas, STRATA, type Stratum } from "./strata.js";
import { RECIPIENT, syntheticEvents } from "./synthetic-events.js";
import { syntheticId } from "./synthetic-ids.js";
import { syntheticPerson } from "./synthetic-person.js";

/** Options of {@link syntheticReferrals}. */
export interface SyntheticOptions {
  /** Whole number that repeats the same caseload. */
  readonly seed: number;
  /** How many referrals, from 100 to 1,000,000. @defaultValue 1700, at which the published aggregates are met to the unit */
  readonly count?: number;
}

const OTHER_NEEDS = { health: 5, psychosocial: 4, shelter: 4, legal: 3, police: 2, livelihood: 1 } as const;

function checked({ seed, count = CALIBRATED_COUNT }: SyntheticOptions): { seed: number; count: number } {
  if (!Number.isInteger(seed)) throw new CoreError("invalid_option", "syntheticReferrals: seed must be a whole number; got another", ["seed"]);
  if (!Number.isInteger(count) || count < 100 || count > 1_000_000) throw new CoreError("invalid_option", "syntheticReferrals: count must be a whole number from 100 to 1,000,000; got another", ["count"]);
  return { seed, count };
}

/** Strata in random order, each as often as its quota says: the next is drawn in proportion to what is left of each. */
function* stratumOrder(count: number, random: () => number): Generator<{ stratum: Stratum; ordinal: number }> {
  const total = quotas(count);
  const used = total.map(() => 0);
  for (let left = count; left > 0; left--) {
    let rest = random() * left;
    let at = 0;
    while (rest >= (total[at] as number) - (used[at] as number)) rest -= (total[at] as number) - (used[at++] as number);
    yield { stratum: STRATA[at] as Stratum, ordinal: used[at] as number };
    used[at] = (used[at] as number) + 1;
  }
}

/**
 * Invented referrals, one after the other, so that a million need no memory.
 *
 * None of them is real, and none can be taken for real: each says `synthetic: true`, each id begins with twelve zeros, and core
 * refuses such an id without that word. Their numbers follow the published aggregates: of 1,700, 434 receive health care
 * and 434 counselling at the booth in 2014 to 2018, the same people; 295 are counselled at the centre; 249 stay in the
 * shelter until June 2018; 23 receive care and counselling in 2020. Other counts keep these proportions, to the nearest unit.
 * Who referred is drawn from those whom the report names; shares, ages, districts, waits and ends are assumptions.
 *
 * @param options Seed and count.
 * @throws {CoreError} `invalid_option`.
 * @example
 * ```ts
 * const [first] = syntheticReferrals({ seed: 1 });
 * first.synthetic // => true
 * first.id // => "00000000-0000-4000-8001-000000000001"
 * ```
 */
export function* syntheticReferrals(options: SyntheticOptions): Generator<Referral, void, undefined> {
  const { seed, count } = checked(options);
  const random = randomStream(seed);
  let number = 0;
  for (const { stratum, ordinal } of stratumOrder(count, random)) {
    number++;
    const person = syntheticPerson(seed, stratum.cohort, ordinal);
    const intakeSource = draw(random, stratum.intake as Record<IntakeSource, number>);
    const intakeDay = drawInteger(random, stratum.firstDay, stratum.lastDay);
    const urgency = stratum.need === "shelter" ? draw(random, { emergency: 6, urgent: 4 }) : draw(random, { emergency: 2, urgent: 4, normal: 4 });
    const need = stratum.need ?? draw(random, OTHER_NEEDS);
    const events = syntheticEvents({ number, stratum, person, intakeSource, intakeDay, random });
    const referral = { id: syntheticId("referral", number), synthetic: true, person, month: dayText(intakeDay).slice(0, 7), intakeSource, urgency, need, recipientId: RECIPIENT, serviceId: stratum.serviceId, events };
    // Built to the schema rather than parsed: a test parses every one of a caseload, and a million would wait for it.
    yield referral as unknown as Referral;
  }
}

/**
 * The invented referrals as a list.
 *
 * @param options Seed and count; a million take about a gigabyte.
 * @throws {CoreError} `invalid_option`.
 * @example
 * ```ts
 * syntheticCaseload({ seed: 1, count: 250 }).length // => 250
 * ```
 */
export const syntheticCaseload = (options: SyntheticOptions): Referral[] => [...syntheticReferrals(options)];
