import type * as z from "zod";
import { refusalOf } from "../shared/zod-issues.js";
import type { ReferralIn } from "./advance-referral.js";
import { Referral } from "./referral.js";

/**
 * A new referral in draft, without events yet.
 *
 * @param fields All but the events. The caller draws the random ids: the library has no source of chance.
 * @throws {CoreError} `invalid_value` with every problem in `issues`, no value repeated.
 * @example
 * ```ts
 * const draft = openReferral({
 *   id: "8a1f7c52-90de-4b36-a4c8-51f0e2d7b964", month: "2020-03", intakeSource: "hospital", urgency: "emergency", need: "shelter", recipientId: "cwcs",
 *   person: { id: "3f2b8c1e-5d7a-4c9b-8e21-0a6d4f9b7c35", ageBand: "9-17", gender: "female", district: "BD4087" },
 * });
 * draft.events // => []
 * ```
 */
export function openReferral(fields: Omit<z.input<typeof Referral>, "events">): ReferralIn<"draft"> {
  const input = { ...fields, events: [] };
  const parsed = Referral.safeParse(input);
  if (parsed.success) return parsed.data as ReferralIn<"draft">;
  throw refusalOf(parsed.error, input, { from: "openReferral" });
}
