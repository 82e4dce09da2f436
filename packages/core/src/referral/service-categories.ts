/** What a service does, and what a referral asks for. */
export const SERVICE_CATEGORIES = [
  "health", "psychosocial", "shelter", "food", "legal", "police", "child_protection", "family_mediation", "family_reintegration",
  "life_skills", "livelihood", "education", "registration", "hotline", "information", "other",
] as const;
/** What a service does, and what a referral asks for. */
export type ServiceCategory = (typeof SERVICE_CATEGORIES)[number];
