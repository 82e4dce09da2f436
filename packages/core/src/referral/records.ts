import type { ReferralStatus } from "./referral-status.js";

const INTAKE = ["consent_given", "consent_withdrawn", "override_recorded", "general_diary_registered"] as const;

/**
 * Which records, events that tell what happened without a step of their own, each state takes. Care needs a service at work;
 * follow-up goes on after it; a person may withdraw consent at any time, and where an open referral rested on it that ends the referral.
 *
 * @example
 * ```ts
 * RECORDS.completed.includes("follow_up_made") // => true
 * ```
 */
export const RECORDS = {
  draft: INTAKE,
  requested: INTAKE,
  accepted: INTAKE,
  in_progress: [...INTAKE, "counselling_given", "health_service_given", "shelter_stay_started", "shelter_stay_ended", "life_skill_training_given", "handed_over", "follow_up_made"],
  on_hold: [...INTAKE, "shelter_stay_ended", "handed_over", "follow_up_made"],
  declined: ["consent_withdrawn"],
  completed: ["consent_given", "consent_withdrawn", "follow_up_made"],
  failed: ["consent_withdrawn"],
  cancelled: ["consent_withdrawn"],
  entered_in_error: [],
} as const satisfies Record<ReferralStatus, readonly string[]>;
