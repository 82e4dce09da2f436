import type { ReferralIn } from "./advance-referral.js";
import type { Referral } from "./referral.js";
import type { ReferralStatus } from "./referral-status.js";
import { statusOf } from "./replay.js";
import { TRANSITIONS } from "./transitions.js";

/**
 * Whether a referral is in a state; tells the compiler, so that it refuses events which that state does not take.
 *
 * @example
 * ```ts
 * const referral = openReferral({
 *   id: "8a1f7c52-90de-4b36-a4c8-51f0e2d7b964", month: "2020-03", intakeSource: "self", urgency: "normal", need: "health", recipientId: "cwcs",
 *   person: { id: "3f2b8c1e-5d7a-4c9b-8e21-0a6d4f9b7c35", ageBand: "18-20", gender: "female" },
 * });
 * isInStatus(referral, "draft") // => true
 * isOpen(referral) // => true
 * ```
 */
export const isInStatus = <S extends ReferralStatus>(referral: Referral, status: S): referral is ReferralIn<S> => statusOf(referral) === status;

/**
 * Whether a referral still waits for its end: draft, requested, accepted, in progress or on hold.
 *
 * @example
 * ```ts
 * const referral = openReferral({
 *   id: "8a1f7c52-90de-4b36-a4c8-51f0e2d7b964", month: "2020-03", intakeSource: "self", urgency: "normal", need: "health", recipientId: "cwcs",
 *   person: { id: "3f2b8c1e-5d7a-4c9b-8e21-0a6d4f9b7c35", ageBand: "18-20", gender: "female" },
 * });
 * isOpen(advanceReferral(referral, { kind: "cancelled", on: "2020-03-12", reason: "no_longer_needed" })) // => false
 * ```
 */
export const isOpen = (referral: Referral): boolean => TRANSITIONS[statusOf(referral)].some((next) => next === "cancelled");
