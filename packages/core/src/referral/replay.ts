import { covers, decide } from "./decision.js";
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

/**
 * Whether the recipient may be told, for the service itself, on the day of an event and after it. A withdrawal event before it
 * counts whatever day it bears; a consent that itself says `withdrawnOn` is judged by that day.
 */
const mayServe = ({ person, recipientId, events }: Replayed, at: number): boolean => {
  const past = events.slice(0, at + 1);
  const withdrawn = new Set<string>(past.flatMap((event) => (event.kind === "consent_withdrawn" ? [event.consentId] : [])));
  const standing = past.filter((event) => event.kind !== "consent_given" || !withdrawn.has(event.consent.id));
  return decide(person.ageBand, standing, standing.length, { recipient: recipientId, purpose: "service", on: (events[at] as ReferralEvent).on }).allowed;
};

/** Whether an earlier event already has the id of a consent or override. */
const isTaken = (id: string, events: readonly ReferralEvent[], until: number): boolean => {
  for (let at = 0; at < until; at++) {
    const event = events[at] as ReferralEvent;
    if (event.kind === "consent_given" ? event.consent.id === id : event.kind === "override_recorded" && event.override.id === id) return true;
  }
  return false;
};

/** Whether a consent was given and not withdrawn in the events before. */
const isStanding = (id: string, events: readonly ReferralEvent[], until: number): boolean => {
  let standing = false;
  for (let at = 0; at < until; at++) {
    const event = events[at] as ReferralEvent;
    if (event.kind === "consent_given" && event.consent.id === id) standing = true;
    else if (event.kind === "consent_withdrawn" && event.consentId === id) return false;
  }
  return standing;
};

/** Whether a shelter stay goes on after the events before. */
const isStaying = (events: readonly ReferralEvent[], until: number): boolean => {
  for (let at = until - 1; at >= 0; at--) {
    const { kind } = events[at] as ReferralEvent;
    if (kind === "shelter_stay_started" || kind === "shelter_stay_ended") return kind === "shelter_stay_started";
  }
  return false;
};

/** What speaks against an event that its state takes in general; undefined where nothing does. */
function guard(referral: Replayed, at: number, event: ReferralEvent): Omit<Refusal, "at"> | undefined {
  const { events } = referral;
  switch (event.kind) {
    case "requested":
      return mayServe(referral, at) ? undefined : { field: "kind", must: "must rest on a consent in force for the service and the recipient, or on an override; got neither" };
    case "consent_given":
      return isTaken(event.consent.id, events, at) ? { field: "consent", must: "must have an id of its own; got that of an earlier one" } : undefined;
    case "override_recorded":
      return isTaken(event.override.id, events, at) ? { field: "override", must: "must have an id of its own; got that of an earlier one" } : undefined;
    case "consent_withdrawn":
      return isStanding(event.consentId, events, at) ? undefined : { field: "consentId", must: "must be that of a consent given before and not yet withdrawn" };
    case "shelter_stay_started":
      return isStaying(events, at) ? { field: "kind", must: "must end the stay that goes on before another starts" } : undefined;
    case "shelter_stay_ended":
      return isStaying(events, at) ? undefined : { field: "kind", must: "must follow a stay that has started" };
    default:
      return undefined;
  }
}

/** Whether a consent given in the events before was one to give the service to the recipient, in force or not. */
const isForService = ({ recipientId, events }: Replayed, at: number, id: string): boolean =>
  events.slice(0, at).some((event) => event.kind === "consent_given" && event.consent.id === id && covers(event.consent.purposes, "service") && covers(event.consent.recipients, recipientId));

/** Withdrawal ends what rested on the consent: an open referral that nothing else carries is cancelled. */
const afterWithdrawal = (referral: Replayed, at: number, consentId: string, status: ReferralStatus): ReferralStatus =>
  status !== "draft" && TRANSITIONS[status].some((next) => next === "cancelled") && isForService(referral, at, consentId) && !mayServe(referral, at) ? "cancelled" : status;

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
    else if (event.kind === "consent_withdrawn") status = afterWithdrawal(referral, at, event.consentId, status);
  }
  return { status };
}

/**
 * The state of a referral, derived from its events; of a history that `parseReferral` would refuse, the state before the first
 * event that is not allowed where it stands.
 *
 * @example
 * ```ts
 * const person = { id: "3f2b8c1e-5d7a-4c9b-8e21-0a6d4f9b7c35", ageBand: "18-20", gender: "female" };
 * statusOf({ person, recipientId: "cwcs", events: [] }) // => "draft"
 * ```
 */
export const statusOf = (referral: Replayed): ReferralStatus => replay(referral).status;
