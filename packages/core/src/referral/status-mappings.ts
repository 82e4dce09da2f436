import type { ReferralStatus } from "./referral-status.js";

/** What a state is called elsewhere, and what is lost on the way there and back. */
export interface StatusMapping {
  /** Status of a Primero transition (v2 open configuration); undefined where Primero has none. */
  readonly primero?: "in_progress" | "accepted" | "rejected" | "done" | "revoked";
  /** FHIR R4 and R5 `Task.status`. */
  readonly fhirTask: "draft" | "requested" | "accepted" | "in-progress" | "on-hold" | "rejected" | "completed" | "failed" | "cancelled" | "entered-in-error";
  /** Whether reading the Primero status back gives another state of ours, or none. */
  readonly lossy: boolean;
}

/**
 * Our states in Primero and FHIR. FHIR Task keeps all ten; Primero has five: a referral in progress comes back from it as
 * accepted, and drafts, waits, failures and mistakes have no word there.
 *
 * @source Primero `app/models/transition.rb` (snapshot 4b95bf9); FHIR R4 and R5 value set task-status.
 * @example
 * ```ts
 * STATUS_MAPPINGS.in_progress // => { primero: "accepted", fhirTask: "in-progress", lossy: true }
 * ```
 */
export const STATUS_MAPPINGS: Readonly<Record<ReferralStatus, StatusMapping>> = {
  draft: { fhirTask: "draft", lossy: true },
  requested: { primero: "in_progress", fhirTask: "requested", lossy: false },
  accepted: { primero: "accepted", fhirTask: "accepted", lossy: false },
  in_progress: { primero: "accepted", fhirTask: "in-progress", lossy: true },
  on_hold: { fhirTask: "on-hold", lossy: true },
  declined: { primero: "rejected", fhirTask: "rejected", lossy: false },
  completed: { primero: "done", fhirTask: "completed", lossy: false },
  failed: { fhirTask: "failed", lossy: true },
  cancelled: { primero: "revoked", fhirTask: "cancelled", lossy: false },
  entered_in_error: { fhirTask: "entered-in-error", lossy: true },
};
