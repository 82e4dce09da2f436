import { code, codeList } from "./code-list.js";

/** States of a referral. Going to Primero and back is lossy: in progress comes back as accepted, and four states have no counterpart. */
export const referralStatuses = /*#__PURE__*/ codeList("referral-statuses", ["Referral states", "রেফারেলের অবস্থা", "États d’une orientation"], "Where a referral stands, derived from its events", [
  code("draft", "Draft", "খসড়া", "Brouillon", "Being written; nobody was asked yet", { exact: [["fhir-r4", "Task.status", "draft"], ["fhir-r5", "Task.status", "draft"]] }),
  code("requested", "Requested", "অনুরোধকৃত", "Demandée", "A service was asked, with consent or a recorded override", { exact: [["fhir-r4", "Task.status", "requested"], ["fhir-r5", "Task.status", "requested"]], close: [["primero-4b95bf9", "transition_status", "in_progress"]] }),
  code("accepted", "Accepted", "গৃহীত", "Acceptée", "The service will do it", { exact: [["fhir-r4", "Task.status", "accepted"], ["fhir-r5", "Task.status", "accepted"]], close: [["primero-4b95bf9", "transition_status", "accepted"]] }),
  code("in_progress", "In progress", "চলমান", "En cours", "The service is at work", { exact: [["fhir-r4", "Task.status", "in-progress"], ["fhir-r5", "Task.status", "in-progress"]], close: [["primero-4b95bf9", "transition_status", "accepted"]] }),
  code("on_hold", "On hold", "স্থগিত", "En attente", "The service waits, for a reason that is recorded", { exact: [["fhir-r4", "Task.status", "on-hold"], ["fhir-r5", "Task.status", "on-hold"]] }),
  code("declined", "Declined by the service", "সেবাদানকারী কর্তৃক প্রত্যাখ্যাত", "Refusée par le service", "The service will not do it; a survivor’s refusal is an outcome instead", { exact: [["fhir-r4", "Task.status", "rejected"], ["fhir-r5", "Task.status", "rejected"]], close: [["primero-4b95bf9", "transition_status", "rejected"]] }),
  code("completed", "Completed", "সম্পন্ন", "Achevée", "It ended, with an outcome", { exact: [["fhir-r4", "Task.status", "completed"], ["fhir-r5", "Task.status", "completed"]], close: [["primero-4b95bf9", "transition_status", "done"]] }),
  code("failed", "Failed", "ব্যর্থ", "Échouée", "The service could not do it after all", { exact: [["fhir-r4", "Task.status", "failed"], ["fhir-r5", "Task.status", "failed"]] }),
  code("cancelled", "Cancelled", "বাতিল", "Annulée", "Called off before its end", { exact: [["fhir-r4", "Task.status", "cancelled"], ["fhir-r5", "Task.status", "cancelled"]], close: [["primero-4b95bf9", "transition_status", "revoked"]] }),
  code("entered_in_error", "Entered in error", "ভুলক্রমে লিপিবদ্ধ", "Saisie par erreur", "Should never have been recorded", { exact: [["fhir-r4", "Task.status", "entered-in-error"], ["fhir-r5", "Task.status", "entered-in-error"]] }),
]);
