/** The ten states of a referral. Never stored: derived from its events. */
export const REFERRAL_STATUSES = ["draft", "requested", "accepted", "in_progress", "on_hold", "declined", "completed", "failed", "cancelled", "entered_in_error"] as const;
/** State of a referral. */
export type ReferralStatus = (typeof REFERRAL_STATUSES)[number];
