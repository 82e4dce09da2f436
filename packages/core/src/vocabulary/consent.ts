import { code, codeList } from "./code-list.js";

/** What consent is asked for. */
export const purposes = /*#__PURE__*/ codeList("purposes", ["Purposes", "উদ্দেশ্য", "Finalités"], "What consent is asked for, each apart", [
  code("service", "Service", "সেবা", "Service", "To be served", { close: [["primero-4b95bf9", "consent", "consent_for_services"]] }),
  code("sharing", "Sharing", "তথ্য বিনিময়", "Partage", "That a provider may tell other providers", { close: [["primero-4b95bf9", "consent", "disclosure_other_orgs"]] }),
  code("reporting", "Reporting", "প্রতিবেদন", "Rapports", "To be counted in reports", { close: [["primero-4b95bf9", "consent", "consent_reporting"]] }),
  code("research", "Research", "গবেষণা", "Recherche", "To be part of research", { close: [["htcds-2.0", "con_Consent", "research use"]] }),
]);

/** Who gives consent. */
export const consentGivers = /*#__PURE__*/ codeList("consent-givers", ["Who consents", "কে সম্মতি দেন", "Qui consent"], "Who gives consent", [
  code("self", "The person", "ব্যক্তি নিজে", "La personne elle-même", "The person whom it concerns", { close: [["primero-4b95bf9", "interview_subject", "individual"]] }),
  code("caregiver", "Caregiver", "পরিচর্যাকারী", "Personne qui s’occupe de l’enfant", "Who cares for the child day by day", { close: [["primero-4b95bf9", "interview_subject", "caregiver"]] }),
  code("legal_guardian", "Legal guardian", "আইনগত অভিভাবক", "Tuteur légal", "Who answers for the child by law", { close: [["primero-4b95bf9", "interview_subject", "other"]] }),
]);

/** What a person may ask to keep back. */
export const withholdable = /*#__PURE__*/ codeList("withholdable", ["What is kept back", "যা গোপন থাকবে", "Ce qui n’est pas transmis"], "What a person may ask to keep back from those who receive a referral", [
  code("age_band", "Age band", "বয়সসীমা", "Tranche d’âge", "The band of age"),
  code("gender", "Gender", "লিঙ্গ", "Genre", "Gender as the person describes it"),
  code("district", "District", "জেলা", "District", "The district"),
  code("intake_source", "Who referred", "কে পাঠিয়েছেন", "Origine de l’orientation", "Who brought the person"),
  code("health", "Health", "স্বাস্থ্য", "Santé", "Health services given"),
  code("counselling", "Counselling", "পরামর্শ সেবা", "Accompagnement", "Counselling given"),
  code("shelter", "Shelter", "আশ্রয়", "Hébergement", "Stays in a shelter"),
  code("legal", "Legal matters", "আইনি বিষয়", "Questions juridiques", "Police and court"),
  code("family", "Family", "পরিবার", "Famille", "Family and return to it"),
]);

/** Grounds on which a referral may go on without consent. */
export const overrideBases = /*#__PURE__*/ codeList("override-bases", ["Grounds without consent", "সম্মতি ছাড়া অগ্রসর হওয়ার ভিত্তি", "Bases sans consentement"], "Grounds on which a referral may go on without consent", [
  code("vital_interests", "Vital interests", "জীবন রক্ষার স্বার্থ", "Intérêts vitaux", "Life or body is in danger", { close: [["primero-4b95bf9", "legitimate_basis", "vital interests"]] }),
  code("best_interests_of_the_child", "Best interests of the child", "শিশুর সর্বোত্তম স্বার্থ", "Intérêt supérieur de l’enfant", "What serves the child best, weighed and written down", { close: [["primero-4b95bf9", "legitimate_basis", "beneficiary interests"]] }),
  code("legal_obligation", "Legal obligation", "আইনি বাধ্যবাধকতা", "Obligation légale", "A law demands it", { close: [["primero-4b95bf9", "legitimate_basis", "legal obligation"]] }),
  code("court_order", "Court order", "আদালতের আদেশ", "Décision de justice", "A court has ordered it"),
]);

/** Who may record that a referral goes on without consent. */
export const authorizedRoles = /*#__PURE__*/ codeList("authorized-roles", ["Authorized roles", "ক্ষমতাপ্রাপ্ত পদ", "Fonctions habilitées"], "Who may decide to act without consent", [
  code("case_supervisor", "Case supervisor", "কেস তত্ত্বাবধায়ক", "Responsable de dossier", "Who answers for the case workers"),
  code("child_protection_officer", "Child protection officer", "শিশু সুরক্ষা কর্মকর্তা", "Agent de protection de l’enfance", "The officer for child protection"),
  code("social_welfare_officer", "Social welfare officer", "সমাজসেবা কর্মকর্তা", "Agent des services sociaux", "The officer of the public social service"),
  code("court", "Court", "আদালত", "Tribunal", "A court"),
]);

/** What made an override necessary. */
export const overrideReasons = /*#__PURE__*/ codeList("override-reasons", ["Reasons to override", "ব্যতিক্রমের কারণ", "Motifs de dérogation"], "What made it necessary to act without consent", [
  code("immediate_danger", "Immediate danger", "তাৎক্ষণিক বিপদ", "Danger immédiat", "Waiting would put the person in danger"),
  code("person_unable_to_consent", "Unable to consent", "সম্মতি দিতে অক্ষম", "Incapacité de consentir", "The person cannot decide now"),
  code("caregiver_suspected", "Caregiver suspected", "পরিচর্যাকারী সন্দেহভাজন", "Proche soupçonné", "The one who would consent may have done the harm"),
  code("guardian_unreachable", "Guardian out of reach", "অভিভাবককে পাওয়া যায়নি", "Tuteur injoignable", "Nobody who may consent could be reached"),
  code("mandatory_reporting", "Mandatory reporting", "বাধ্যতামূলক প্রতিবেদন", "Signalement obligatoire", "The law demands a report"),
  code("court_order", "Court order", "আদালতের আদেশ", "Décision de justice", "A court has ordered it"),
]);
