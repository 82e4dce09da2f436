import type { Outcome } from "./outcomes.js";
import { replay, type Replayed } from "./replay.js";

/**
 * How a referral ended for the person; undefined while it has not, and where it ended without an outcome of theirs.
 *
 * A survivor's refusal is an outcome whether it came before a provider accepted (the referral is cancelled for that reason, or
 * the consent that carried it is withdrawn) or after (the referral is completed with it).
 *
 * @example
 * ```ts
 * const person = { id: "3f2b8c1e-5d7a-4c9b-8e21-0a6d4f9b7c35", ageBand: "18-20", gender: "female" };
 * outcomeOf({ person, recipientId: "cwcs", events: [{ kind: "cancelled", on: "2020-03-12", reason: "referral_declined_by_survivor" }] }) // => "referral_declined_by_survivor"
 * ```
 */
export function outcomeOf(referral: Replayed): Outcome | undefined {
  const { status } = replay(referral);
  for (const event of referral.events) {
    if (status === "completed" && event.kind === "completed") return event.outcome;
    if (status === "cancelled" && event.kind === "cancelled") return event.reason === "referral_declined_by_survivor" || event.reason === "consent_withdrawn" ? "referral_declined_by_survivor" : undefined;
  }
  return status === "cancelled" ? "referral_declined_by_survivor" : undefined;
}
