/** How soon the service must answer. */
export const URGENCIES = ["emergency", "urgent", "normal"] as const;
/** How soon the service must answer. */
export type Urgency = (typeof URGENCIES)[number];

/**
 * Hours within which a service must answer.
 *
 * @source Inter-agency referral forms: emergency within 24 hours, urgent within 72, normal within two weeks.
 * @example
 * ```ts
 * URGENCY_HOURS.urgent // => 72
 * ```
 */
export const URGENCY_HOURS: Readonly<Record<Urgency, number>> = { emergency: 24, urgent: 72, normal: 336 };
