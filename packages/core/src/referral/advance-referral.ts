import { CoreError } from "../shared/errors.js";
import { refusalOf } from "../shared/zod-issues.js";
import type { RECORDS } from "./records.js";
import { MOST_EVENTS, type Referral } from "./referral.js";
import { ReferralEvent } from "./referral-event.js";
import type { ReferralStatus } from "./referral-status.js";
import { replay } from "./replay.js";
import type { TRANSITIONS } from "./transitions.js";

declare const STATUS: unique symbol;

/** A referral whose state the compiler knows. Made by {@link advanceReferral} and {@link isInStatus}. */
export type ReferralIn<S extends ReferralStatus> = Referral & { readonly [STATUS]: S };

/** The kinds of event that a state takes. */
export type AllowedKind<S extends ReferralStatus> = (typeof TRANSITIONS)[S][number] | (typeof RECORDS)[S][number];

/** The events that a state takes. */
export type EventAfter<S extends ReferralStatus> = Extract<ReferralEvent, { kind: AllowedKind<S> }>;

/** The state after an event: a step leads to its own, a withdrawal may cancel, any other record leaves it. */
export type StatusAfter<S extends ReferralStatus, K extends ReferralEvent["kind"]> = K extends ReferralStatus ? K : K extends "consent_withdrawn" ? S | "cancelled" : S;

/** A referral whose state the compiler does not know. */
export type ReferralInAnyState = Referral & { readonly [STATUS]?: never };

/**
 * The referral with one more event; the given one stays as it is.
 *
 * Where the compiler knows the state, it refuses an event that the state does not take. A withdrawn consent on which an open
 * referral rested cancels it.
 *
 * @param referral A referral as parsed, or as this function returned it.
 * @param event What happened.
 * @returns A new referral; its status is the one that {@link statusOf} derives.
 * @throws {CoreError} `invalid_transition` when the state does not take the event, naming those that it takes, or when a guard
 * speaks against it (consent, an open stay); `invalid_value` when the event, or the referral, is not a legal one.
 * @example
 * ```ts
 * const draft = openReferral({
 *   id: "8a1f7c52-90de-4b36-a4c8-51f0e2d7b964", month: "2020-03", intakeSource: "police", urgency: "urgent", need: "psychosocial", recipientId: "cwcs",
 *   person: { id: "3f2b8c1e-5d7a-4c9b-8e21-0a6d4f9b7c35", ageBand: "18-20", gender: "female" },
 * });
 * statusOf(advanceReferral(draft, { kind: "cancelled", on: "2020-03-12", reason: "no_longer_needed" })) // => "cancelled"
 * ```
 */
export function advanceReferral<S extends ReferralStatus, E extends EventAfter<S>>(referral: ReferralIn<S>, event: E): ReferralIn<StatusAfter<S, E["kind"]>>;
export function advanceReferral(referral: ReferralInAnyState, event: ReferralEvent): Referral;
export function advanceReferral(referral: Referral, event: ReferralEvent): Referral {
  const parsed = ReferralEvent.safeParse(event);
  if (!parsed.success) throw refusalOf(parsed.error, event, { from: "advanceReferral", base: ["event"] });
  const advanced = { ...referral, events: [...referral.events, parsed.data] };
  if (advanced.events.length > MOST_EVENTS) throw new CoreError("invalid_value", `advanceReferral: referral must hold at most ${MOST_EVENTS} events with the new one; got more`, ["referral", "events"]);
  const { refusal } = replay(advanced);
  if (refusal === undefined) return advanced;
  if (refusal.at < referral.events.length) throw new CoreError("invalid_value", "advanceReferral: referral must hold only events that are allowed where they stand; got another", ["referral", "events", refusal.at]);
  throw new CoreError("invalid_transition", `advanceReferral: event.${refusal.field} ${refusal.must}`, ["event", refusal.field]);
}
