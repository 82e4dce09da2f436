import { code, codeList } from "./code-list.js";

/** How a referral ended, for the person. */
export const outcomes = /*#__PURE__*/ codeList("outcomes", ["Outcomes", "ফলাফল", "Issues"], "How a referral ended, for the person", [
  code("service_provided", "Service provided", "সেবা দেওয়া হয়েছে", "Service fourni", "The service was given", { close: [["primero-4b95bf9", "service_referred", "service_provided_by_your_agency"]] }),
  code("service_partly_provided", "Service partly provided", "আংশিক সেবা দেওয়া হয়েছে", "Service fourni en partie", "Some of what was needed was given"),
  code("services_already_received_from_another_agency", "Already received elsewhere", "অন্য সংস্থা থেকে আগেই পেয়েছেন", "Déjà reçu ailleurs", "Another provider had given the service before", { exact: [["primero-4b95bf9", "service_referred", "services_already_received_from_another_agency"]] }),
  code("service_not_applicable", "Not applicable", "প্রযোজ্য নয়", "Sans objet", "The service did not fit the need", { exact: [["primero-4b95bf9", "service_referred", "service_not_applicable"]] }),
  code("referral_declined_by_survivor", "Declined by the survivor", "ভুক্তভোগী নিজে রাজি হননি", "Refusé par la personne concernée", "The person did not want the service; neither a failure nor the provider’s refusal", { exact: [["primero-4b95bf9", "service_referred", "referral_declined_by_survivor"]] }),
  code("service_unavailable", "Service unavailable", "সেবা পাওয়া যায়নি", "Service indisponible", "No provider could give the service", { exact: [["primero-4b95bf9", "service_referred", "service_unavailable"]] }),
]);
