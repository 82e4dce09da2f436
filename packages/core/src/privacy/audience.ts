import type { Sensitivity } from "./sensitivity.js";

/**
 * Who is going to read: anyone (`public`), the organization's own people (`staff`), those who work on the case (`case_worker`),
 * those who give the care that the person asked for (`care_team`). Each sees what the one before it sees, and one sensitivity more.
 */
export const AUDIENCES = ["public", "staff", "case_worker", "care_team"] as const;
/** Who is going to read. */
export type Audience = (typeof AUDIENCES)[number];

const CLEARED: Readonly<Record<Audience, readonly Sensitivity[]>> = {
  public: ["public"],
  staff: ["public", "internal"],
  case_worker: ["public", "internal", "personal"],
  care_team: ["public", "internal", "personal", "special"],
};

/**
 * Whether an audience may see fields of a sensitivity. An audience or sensitivity that is not known may see, or be seen, not at all.
 *
 * @example
 * ```ts
 * maySee("staff", "internal") // => true
 * maySee("staff", "special") // => false
 * ```
 */
export const maySee = (audience: Audience, sensitivity: Sensitivity): boolean => Object.hasOwn(CLEARED, audience) && CLEARED[audience].includes(sensitivity);
