import { code, codeList } from "./code-list.js";

/** Whether a service is given. */
export const serviceStatuses = /*#__PURE__*/ codeList("service-statuses", ["Service status", "সেবার অবস্থা", "État du service"], "Whether a service is given", [
  code("active", "Active", "চালু", "Actif", "It is given", { exact: [["hsds-3.0", "service.status", "active"]] }),
  code("inactive", "Inactive", "নিষ্ক্রিয়", "Inactif", "It is not given now", { exact: [["hsds-3.0", "service.status", "inactive"]] }),
  code("defunct", "Ended", "বিলুপ্ত", "Supprimé", "It exists no more", { exact: [["hsds-3.0", "service.status", "defunct"]] }),
  code("temporarily_closed", "Closed for a time", "সাময়িক বন্ধ", "Fermé temporairement", "It is to open again", { exact: [["hsds-3.0", "service.status", "temporarily closed"]] }),
]);

/** Kinds of location. */
export const locationTypes = /*#__PURE__*/ codeList("location-types", ["Kinds of location", "অবস্থানের ধরন", "Types de lieu"], "Where a service is given", [
  code("physical", "Place", "ভৌত স্থান", "Lieu physique", "A place to go to", { exact: [["hsds-3.0", "location.location_type", "physical"]] }),
  code("virtual", "Virtual", "ভার্চুয়াল", "Virtuel", "A telephone line or website", { exact: [["hsds-3.0", "location.location_type", "virtual"]] }),
  code("redacted", "Not disclosed", "গোপন রাখা হয়েছে", "Non divulgué", "A place that nobody may find, such as a shelter"),
]);

/** Direction of calls. */
export const callDirections = /*#__PURE__*/ codeList("call-directions", ["Direction of calls", "কলের দিক", "Sens des appels"], "Whether calls came in or went out", [
  code("incoming", "Incoming", "আগত", "Entrants", "Somebody called the line"),
  code("outgoing", "Outgoing", "বহির্গামী", "Sortants", "The line called somebody"),
]);

/** Who calls a hotline, as groups. */
export const callerCategories = /*#__PURE__*/ codeList("caller-categories", ["Callers", "কলদাতা", "Appelants"], "Who calls a hotline, as groups", [
  code("survivors", "Survivors", "ভুক্তভোগী", "Victimes et survivants", "People who suffered harm"),
  code("families", "Families", "পরিবার", "Familles", "Their families"),
  code("former_survivors", "People assisted before", "আগে সহায়তাপ্রাপ্ত", "Personnes aidées auparavant", "People who had help before"),
  code("students", "Students", "শিক্ষার্থী", "Élèves et étudiants", "Pupils and students"),
  code("police", "Police", "পুলিশ", "Police", "Police officers"),
  code("border_guard", "Border guard", "সীমান্তরক্ষী", "Gardes-frontières", "Officers of the border guard"),
  code("counter_trafficking_committees", "Counter-trafficking committees", "মানবপাচার প্রতিরোধ কমিটি", "Comités contre la traite", "Local committees against trafficking"),
  code("health_services", "Health services", "স্বাস্থ্যসেবা", "Services de santé", "Hospitals, clinics and their staff"),
  code("social_protection_beneficiaries", "Beneficiaries of social protection", "সামাজিক সুরক্ষার উপকারভোগী", "Bénéficiaires de la protection sociale", "People who receive social protection"),
  code("community", "Community", "স্থানীয় জনগণ", "Communauté", "People of the neighbourhood"),
  code("ngos", "NGOs", "বেসরকারি সংস্থা", "ONG", "Non-governmental organizations"),
  code("women_affairs_office", "Women affairs office", "মহিলা বিষয়ক কার্যালয়", "Bureau des affaires féminines", "The district office of women affairs"),
  code("social_services_office", "Social services office", "সমাজসেবা কার্যালয়", "Bureau des services sociaux", "The district office of social services"),
  code("unknown", "Not known", "অজানা", "Inconnu", "The source does not say"),
]);

/** Kinds of information material. */
export const materialKinds = /*#__PURE__*/ codeList("material-kinds", ["Information material", "তথ্য উপকরণ", "Supports d’information"], "Kinds of information, education and communication material", [
  code("hotline_card", "Hotline card", "হটলাইন কার্ড", "Carte avec numéro d’appel", "A card with the number to call"),
  code("brochure", "Brochure", "ব্রোশিওর", "Brochure", "A folded sheet or thin booklet"),
  code("leaflet", "Leaflet", "লিফলেট", "Dépliant", "A single sheet"),
  code("poster", "Poster", "পোস্টার", "Affiche", "A sheet for a wall"),
  code("other", "Other", "অন্যান্য", "Autre", "None of the others"),
]);

/** Why something about a person may not be shared. */
export const denials = /*#__PURE__*/ codeList("denials", ["Why sharing is denied", "তথ্য না দেওয়ার কারণ", "Motifs de non-partage"], "Why something about a person may not be shared", [
  code("entered_in_error", "Entered in error", "ভুলক্রমে লিপিবদ্ধ", "Saisie par erreur", "The record should not exist"),
  code("no_consent", "No consent", "সম্মতি নেই", "Pas de consentement", "Nobody has consented"),
  code("withdrawn", "Consent withdrawn", "সম্মতি প্রত্যাহৃত", "Consentement retiré", "The consent was taken back"),
  code("expired", "Consent expired", "সম্মতির মেয়াদ শেষ", "Consentement expiré", "The consent has run out"),
  code("not_yet_obtained", "Consent not yet given", "তখনও সম্মতি নেওয়া হয়নি", "Consentement pas encore donné", "The consent is of a later day"),
  code("purpose_not_covered", "Other purpose", "এই উদ্দেশ্যে সম্মতি নেই", "Autre finalité", "The consent is for something else"),
  code("recipient_not_covered", "Other recipient", "এই প্রাপকের জন্য সম্মতি নেই", "Autre destinataire", "The consent is towards somebody else"),
  code("guardian_missing", "Guardian’s consent missing", "অভিভাবকের সম্মতি নেই", "Consentement du tuteur manquant", "A child needs the consent of who cares for it"),
  code("assent_missing", "Child’s assent missing", "শিশুর সম্মতি নেই", "Assentiment de l’enfant manquant", "A child of nine and over must agree too"),
  code("age_unknown", "Age not known", "বয়স অজানা", "Âge inconnu", "Who may be a child cannot consent alone"),
  code("not_the_person", "Not the person’s own consent", "ব্যক্তির নিজের সম্মতি নয়", "Consentement d’un tiers", "An adult’s consent must be the adult’s own"),
]);
