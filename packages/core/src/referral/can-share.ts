import { isDay } from "../shared/dates.js";
import { CoreError } from "../shared/errors.js";
import type { Purpose } from "./consent.js";
import { type Decision, decide } from "./decision.js";
import { replay, type Replayed } from "./replay.js";

/**
 * Whether a recipient may be told about a referral for a purpose on a day, and on what ground. The answer is no unless a
 * consent in force covers recipient and purpose, or an override that was recorded does.
 *
 * Children: someone who cares for them consents, and from nine years they assent; an unknown age is read as a child's. A month
 * or year without a day is read against sharing. What the person asked to keep back stands in `withheld`. Nothing is shared
 * of a record entered in error.
 *
 * @param referral The referral with all its events.
 * @param recipient Id of the organization that would be told.
 * @param purpose One of {@link PURPOSES}.
 * @param on Calendar day of the sharing: `2020-03-12`.
 * @returns `allowed: true` with `basis`, the id of the consent or override and `withheld`; else `allowed: false` with every reason.
 * @throws {CoreError} `invalid_format` when `on` is no full day of the calendar.
 * @example
 * ```ts
 * const person = { id: "3f2b8c1e-5d7a-4c9b-8e21-0a6d4f9b7c35", ageBand: "18-20", gender: "female" };
 * canShare({ person, recipientId: "cwcs", events: [] }, "cwcs", "service", "2020-03-12") // => { allowed: false, reasons: ["no_consent"] }
 * ```
 */
export function canShare(referral: Replayed, recipient: string, purpose: Purpose, on: string): Decision {
  if (!isDay(on)) throw new CoreError("invalid_format", "canShare: on must be a calendar day, year-month-day; got another value", ["on"]);
  const { status, refusal } = replay(referral);
  if (status === "entered_in_error") return { allowed: false, reasons: ["entered_in_error"] };
  // A history that replay refuses proves no consent.
  return refusal === undefined ? decide(referral.person.ageBand, referral.events, referral.events.length, { recipient, purpose, on }) : { allowed: false, reasons: ["no_consent"] };
}
