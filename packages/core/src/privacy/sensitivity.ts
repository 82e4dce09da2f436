/**
 * How carefully a field must be handled, least to most: `public` (may be printed), `internal` (the organization's working notes),
 * `personal` (about one person, under a random id), `special` (health, abuse, exploitation, the content of a case).
 */
export const SENSITIVITIES = ["public", "internal", "personal", "special"] as const;
/** How carefully a field must be handled. */
export type Sensitivity = (typeof SENSITIVITIES)[number];

/** Whether a value is one of {@link SENSITIVITIES}. */
export const isSensitivity = (value: unknown): value is Sensitivity => SENSITIVITIES.some((sensitivity) => sensitivity === value);

/**
 * The more careful of two sensitivities.
 *
 * @example
 * ```ts
 * stricter("internal", "personal") // => "personal"
 * ```
 */
export const stricter = (one: Sensitivity, other: Sensitivity): Sensitivity => (SENSITIVITIES.indexOf(one) < SENSITIVITIES.indexOf(other) ? other : one);
