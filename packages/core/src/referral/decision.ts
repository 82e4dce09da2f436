import { firstDay, lastDay, type PartialDate } from "../shared/dates.js";
import type { Consent, Purpose, Withholdable } from "./consent.js";
import type { Override } from "./override.js";
import { type AgeBand, isChildBand } from "./person.js";
import type { ReferralEvent } from "./referral-event.js";

/** Why something about a person may not be shared, in the order in which the reasons are given. */
export const DENIALS = [
  "entered_in_error", "no_consent", "withdrawn", "expired", "not_yet_obtained", "purpose_not_covered", "recipient_not_covered", "guardian_missing", "assent_missing", "age_unknown", "not_the_person",
] as const;
/** Why something about a person may not be shared. */
export type Denial = (typeof DENIALS)[number];

/** Whether something may be shared: on which ground and without what, or why not. */
export type Decision =
  | { readonly allowed: true; readonly basis: "consent" | "override"; readonly authorityId: string; readonly withheld: readonly Withholdable[] }
  | { readonly allowed: false; readonly reasons: readonly Denial[] };

/** What a decision is asked about. */
export interface Request {
  readonly recipient: string;
  readonly purpose: Purpose;
  readonly on: PartialDate;
}

/** Children need someone who cares for them, and from nine their own assent; where the age is unknown a child is presumed. */
function giverDenial(band: AgeBand, { givenBy, childAssents }: Consent): Denial | undefined {
  if (!isChildBand(band) && band !== "unknown") return givenBy === "caregiver" ? "not_the_person" : undefined;
  if (givenBy === "self") return band === "unknown" ? "age_unknown" : "guardian_missing";
  return band === "0-8" || childAssents === true ? undefined : "assent_missing";
}

const hasBegun = (start: PartialDate | undefined, on: PartialDate): boolean => start !== undefined && firstDay(start) <= lastDay(on);
const isPast = (end: PartialDate | undefined, on: PartialDate): boolean => end !== undefined && lastDay(on) > lastDay(end);
const isNotYet = (start: PartialDate, on: PartialDate): boolean => lastDay(on) < lastDay(start);
/** Whether a consent's or override's purposes or recipients hold the one asked for. */
export const covers = (given: readonly string[], wanted: string): boolean => given.includes(wanted);

/** The first reason why a consent does not carry a request; dates of lesser precision are read against sharing. */
function consentDenial(band: AgeBand, consent: Consent, withdrawnOn: PartialDate | undefined, { recipient, purpose, on }: Request): Denial | undefined {
  if (hasBegun(consent.withdrawnOn, on) || hasBegun(withdrawnOn, on)) return "withdrawn";
  if (isPast(consent.expiresOn, on)) return "expired";
  if (isNotYet(consent.obtainedOn, on)) return "not_yet_obtained";
  if (!covers(consent.purposes, purpose)) return "purpose_not_covered";
  if (!covers(consent.recipients, recipient)) return "recipient_not_covered";
  return giverDenial(band, consent);
}

function overrideDenial({ expiresOn, purposes, recipients }: Override, recordedOn: PartialDate, { recipient, purpose, on }: Request): Denial | undefined {
  if (isPast(expiresOn, on)) return "expired";
  if (isNotYet(recordedOn, on)) return "not_yet_obtained";
  if (!covers(purposes, purpose)) return "purpose_not_covered";
  return covers(recipients, recipient) ? undefined : "recipient_not_covered";
}

/**
 * Whether the first `until` events carry a request: by a consent in force, else by an override in force, else not.
 *
 * @param band Age band of the person.
 * @param events Events of the referral.
 * @param until How many of them count.
 * @param request Towards whom, for what, when.
 */
export function decide(band: AgeBand, events: readonly ReferralEvent[], until: number, request: Request): Decision {
  const reasons: Denial[] = [];
  const withdrawals = new Map<string, PartialDate>();
  let override: Decision | undefined;
  for (let at = until - 1; at >= 0; at--) {
    const event = events[at] as ReferralEvent;
    if (event.kind === "consent_withdrawn") withdrawals.set(event.consentId, event.on);
    else if (event.kind === "consent_given") {
      const { consent } = event;
      const denial = consentDenial(band, consent, withdrawals.get(consent.id), request);
      if (denial === undefined) return { allowed: true, basis: "consent", authorityId: consent.id, withheld: consent.withheld };
      reasons.push(denial);
    } else if (event.kind === "override_recorded" && override === undefined) {
      const denial = overrideDenial(event.override, event.on, request);
      if (denial === undefined) override = { allowed: true, basis: "override", authorityId: event.override.id, withheld: [] };
      else reasons.push(denial);
    }
  }
  return override ?? { allowed: false, reasons: reasons.length === 0 ? ["no_consent"] : DENIALS.filter((reason) => reasons.includes(reason)) };
}
