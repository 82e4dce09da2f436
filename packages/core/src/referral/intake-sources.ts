/** Who brought the person to the referral system. */
export const INTAKE_SOURCES = ["police", "border_guard", "hospital", "social_service", "court", "ngo", "journalist", "self", "family", "government_official", "hotline", "other"] as const;
/** Who brought the person to the referral system. */
export type IntakeSource = (typeof INTAKE_SOURCES)[number];
