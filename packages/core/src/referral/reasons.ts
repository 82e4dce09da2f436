/** Why a provider declines. */
export const DECLINE_REASONS = ["service_unavailable", "capacity_full", "not_eligible", "out_of_area", "already_served_elsewhere", "safety_risk", "other"] as const;
/** Why a referral waits. */
export const HOLD_REASONS = ["waiting_for_person", "waiting_for_documents", "waiting_for_court", "service_interrupted", "safety_risk", "other"] as const;
/** Why a referral is called off; `referral_declined_by_survivor` where the survivor refuses before a provider has accepted. */
export const CANCEL_REASONS = ["consent_withdrawn", "referral_declined_by_survivor", "no_longer_needed", "duplicate", "person_moved", "person_not_reached", "referred_elsewhere", "other"] as const;
/** Why a service could not be given after all. */
export const FAIL_REASONS = ["person_not_reached", "person_left", "service_not_delivered", "safety_risk", "death", "other"] as const;
/** Why a record turned out to be a mistake. */
export const ERROR_REASONS = ["wrong_person", "duplicate", "test_record", "other"] as const;
