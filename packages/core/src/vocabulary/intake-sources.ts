import { code, codeList } from "./code-list.js";

/** Who brought a person to the referral system. */
export const intakeSources = /*#__PURE__*/ codeList("intake-sources", ["Who referred", "কে পাঠিয়েছেন", "Origine de l’orientation"], "Who brought the person to the referral system", [
  code("police", "Police", "পুলিশ", "Police", "A police officer or station", { close: [["htcds-2.0", "org_Type", "LawEnforcement"]] }),
  code("border_guard", "Border guard", "সীমান্তরক্ষী", "Garde-frontière", "The border guard"),
  code("hospital", "Hospital", "হাসপাতাল", "Hôpital", "A hospital or clinic", { close: [["htcds-2.0", "org_Type", "HealthServiceOrganisation"]] }),
  code("social_service", "Social service", "সমাজসেবা", "Service social", "A public social service"),
  code("court", "Court", "আদালত", "Tribunal", "A court or prosecutor"),
  code("ngo", "NGO", "বেসরকারি সংস্থা", "ONG", "A non-governmental organization", { close: [["htcds-2.0", "org_Type", "NGO"]] }),
  code("journalist", "Journalist", "সাংবাদিক", "Journaliste", "A journalist"),
  code("self", "Self", "নিজে", "Elle-même ou lui-même", "The person came alone"),
  code("family", "Family", "পরিবার", "Famille", "Somebody of the family"),
  code("government_official", "Government official", "সরকারি কর্মকর্তা", "Agent public", "An official of another part of the state"),
  code("hotline", "Hotline", "হটলাইন", "Ligne d’assistance", "A telephone line for help"),
  code("other", "Other", "অন্যান্য", "Autre", "None of the others"),
]);
