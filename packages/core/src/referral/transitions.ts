import type { ReferralStatus } from "./referral-status.js";

/**
 * Which state may follow which. `declined` is the provider's word; a survivor's refusal is an outcome.
 *
 * @example
 * ```ts
 * TRANSITIONS.completed // => ["entered_in_error"]
 * ```
 */
export const TRANSITIONS = {
  draft: ["requested", "cancelled", "entered_in_error"],
  requested: ["accepted", "declined", "cancelled", "entered_in_error"],
  accepted: ["in_progress", "completed", "cancelled", "failed", "entered_in_error"],
  in_progress: ["on_hold", "completed", "failed", "cancelled", "entered_in_error"],
  on_hold: ["in_progress", "cancelled", "failed", "entered_in_error"],
  declined: [],
  completed: ["entered_in_error"],
  failed: [],
  cancelled: [],
  entered_in_error: [],
} as const satisfies Record<ReferralStatus, readonly ReferralStatus[]>;
