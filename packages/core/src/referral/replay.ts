import { decide } from "./decision.js";
import type { Person } from "./person.js";
import { RECORDS } from "./records.js";
import type { ReferralEvent } from "./referral-event.js";
import type { ReferralStatus } from "./referral-status.js";
import { TRANSITIONS } from "./transitions.js";

/** What replay reads of a referral. */
export interface Replayed {
  readonly person: Person;
  readonly recipientId: string;
  readonly events: readonly ReferralEvent[];
}

/** The first event that is not allowed where it stands: its position, the field at fault, and what it must be. */
export interface Refusal {
  readonly at: number;
  readonly field: string;
  readonly must: string;
}

const isStep = (kind: string): kind is ReferralStatus => Object.hasOwn(TRANSITIONS, kind);
const listed = (values: readonly string[]): string => (values.length === 0 ? "nothing" : values.length === 1 ? (values[0] as string) : `one of ${values.join(", ")}`);

/** Whether the recipient may be told, for the service itself, on the day of an event and after it. */
const mayServe = ({ person, recipientId, events }: Replayed, at: number): boolean =>
  decide(person.ageBand, events, at + 1, { recipient: recipientId, purpose: "service", on: (events[at] as ReferralEvent).on }).allowed;

const countOf = (events: readonly ReferralEvent[], until: number, test: (event: ReferralEvent) => boolean): number => {
  let count = 0;
  for (let at = 0; at < until; at++) if (test(events[at] as ReferralEvent)) count++;
  return count;
};

/** What speaks against an event that its state takes in general; undefined where nothing does. */
function guard(referral: Replayed, at: number, event: ReferralEvent): Omit<Refusal, "at"> | undefined {
  const { events } = referral;
  const count = (test: (event: ReferralEvent) => boolean): number => countOf(events, at, test);
  switch (event.kind) {
    case "requested":
      return mayServe(referral, at) ? undefined : { field: "kind", must: "must rest on a consent in force for the service and the recipient, or on an override; got neither" };
    case "consent_given":
    case "override_recorded": {
      const { id } = event.kind === "consent_given" ? event.consent : event.override;
      const taken = count((earlier) => (earlier.kind === "consent_given" && earlier.consent.id === id) || (earlier.kind === "override_recorded" && earlier.override.id === id));
      return taken === 0 ? undefined : { field: event.kind === "consent_given" ? "consent" : "override", must: "must have an id of its own; got that of an earlier one" };
    }
    case "consent_withdrawn": {
      const given = count((earlier) => earlier.kind === "consent_given" && earlier.consent.id === event.consentId);
      const withdrawn = count((earlier) => earlier.kind === "consent_withdrawn" && earlier.consentId === event.consentId);
      return given === 1 && withdrawn === 0 ? undefined : { field: "consentId", must: "must be that of a consent given before and not yet withdrawn" };
    }
    case "shelter_stay_started":
    case "shelter_stay_ended": {
      const isOpen = count(({ kind }) => kind === "shelter_stay_started") > count(({ kind }) => kind === "shelter_stay_ended");
      return isOpen === (event.kind === "shelter_stay_ended") ? undefined : { field: "kind", must: isOpen ? "must end the stay that goes on before another starts" : "must follow a stay that has started" };
    }
    default:
      return undefined;
  }
}

/** Withdrawal ends what rested on the consent: an open referral that nothing else carries is cancelled. */
const afterWithdrawal = (referral: Replayed, at: number, status: ReferralStatus): ReferralStatus =>
  status !== "draft" && TRANSITIONS[status].some((next) => next === "cancelled") && !mayServe(referral, at) ? "cancelled" : status;

/**
 * The state that events lead to, from `draft`; stops before the first event that is not allowed and says which and why.
 *
 * @param referral Person, recipient and events.
 */
export function replay(referral: Replayed): { status: ReferralStatus; refusal?: Refusal } {
  let status: ReferralStatus = "draft";
  for (let at = 0; at < referral.events.length; at++) {
    const event = referral.events[at] as ReferralEvent;
    const { kind } = event;
    const next: readonly string[] = isStep(kind) ? TRANSITIONS[status] : RECORDS[status];
    if (!next.includes(kind)) return { status, refusal: { at, field: "kind", must: `must be, as ${isStep(kind) ? "status" : "record"} after "${status}", ${listed(next)}; got "${kind}"` } };
    const refused = guard(referral, at, event);
    if (refused !== undefined) return { status, refusal: { at, ...refused } };
    if (isStep(kind)) status = kind;
    else if (kind === "consent_withdrawn") status = afterWithdrawal(referral, at, status);
  }
  return { status };
}

/**
 * The state of a referral, derived from its events.
 *
 * @example
 * ```ts
 * const person = { id: "3f2b8c1e-5d7a-4c9b-8e21-0a6d4f9b7c35", ageBand: "18-20", gender: "female" };
 * statusOf({ person, recipientId: "cwcs", events: [] }) // => "draft"
 * ```
 */
export const statusOf = (referral: Replayed): ReferralStatus => replay(referral).status;
