import { refusalOf } from "../shared/zod-issues.js";
import { Referral } from "./referral.js";

/**
 * Reads one referral: unknown → shapes → every event allowed where it stands → Referral.
 *
 * @param input Anything, usually parsed JSON.
 * @throws {CoreError} `invalid_value` with every problem in `issues`; no message, path or cause repeats a value or an unknown key.
 * @example
 * ```ts
 * parseReferral({
 *   id: "8a1f7c52-90de-4b36-a4c8-51f0e2d7b964", month: "2020-03", intakeSource: "court", urgency: "normal", need: "legal", recipientId: "cwcs", events: [],
 *   person: { id: "3f2b8c1e-5d7a-4c9b-8e21-0a6d4f9b7c35", ageBand: "30-38", gender: "female" },
 * }).need // => "legal"
 * ```
 */
export function parseReferral(input: unknown): Referral {
  const parsed = Referral.safeParse(input);
  if (parsed.success) return parsed.data;
  throw refusalOf(parsed.error, input, { from: "parseReferral" });
}
