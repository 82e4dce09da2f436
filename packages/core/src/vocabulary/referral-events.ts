import { code, codeList } from "./code-list.js";

/** What can happen to a referral: steps to a state, and records. */
export const referralEvents = /*#__PURE__*/ codeList("referral-events", ["Referral events", "রেফারেলের ঘটনা", "Événements d’une orientation"], "What can happen to a referral: a step to another state, or a record of what was done", [
  code("requested", "Requested", "অনুরোধ করা হয়েছে", "Demandée", "A service was asked"),
  code("accepted", "Accepted", "গ্রহণ করা হয়েছে", "Acceptée", "The service said yes"),
  code("in_progress", "Work began", "কাজ শুরু হয়েছে", "Prise en charge commencée", "The service began, or went on after a wait"),
  code("on_hold", "Put on hold", "স্থগিত করা হয়েছে", "Mise en attente", "The service waits"),
  code("declined", "Declined", "প্রত্যাখ্যান করা হয়েছে", "Refusée", "The service said no"),
  code("completed", "Completed", "সম্পন্ন হয়েছে", "Achevée", "The work ended with an outcome"),
  code("failed", "Failed", "ব্যর্থ হয়েছে", "Échouée", "The work could not be done"),
  code("cancelled", "Cancelled", "বাতিল হয়েছে", "Annulée", "The referral was called off"),
  code("entered_in_error", "Marked as an error", "ভুল হিসেবে চিহ্নিত", "Marquée comme erreur", "The record should not have been"),
  code("consent_given", "Consent given", "সম্মতি দেওয়া হয়েছে", "Consentement donné", "The person, or who may speak for a child, consented"),
  code("consent_withdrawn", "Consent withdrawn", "সম্মতি প্রত্যাহার", "Consentement retiré", "A consent was taken back"),
  code("override_recorded", "Override recorded", "ব্যতিক্রম লিপিবদ্ধ", "Dérogation consignée", "A decision to act without consent was written down"),
  code("general_diary_registered", "General diary registered", "সাধারণ ডায়েরি নিবন্ধিত", "Inscription au registre général de police", "A police station entered the matter; the number is not kept"),
  code("counselling_given", "Counselling given", "পরামর্শ সেবা প্রদান", "Accompagnement assuré", "A session of counselling took place"),
  code("health_service_given", "Health service given", "স্বাস্থ্যসেবা প্রদান", "Soins donnés", "A health service was given"),
  code("shelter_stay_started", "Shelter stay began", "আশ্রয়ে থাকা শুরু", "Début d’hébergement", "The person came to a shelter"),
  code("shelter_stay_ended", "Shelter stay ended", "আশ্রয়ে থাকা শেষ", "Fin d’hébergement", "The person left the shelter"),
  code("life_skill_training_given", "Life-skill training given", "জীবনদক্ষতা প্রশিক্ষণ প্রদান", "Formation aux compétences de vie", "A training took place"),
  code("handed_over", "Handed over", "হস্তান্তর", "Remise", "The person was handed over, before a witness"),
  code("follow_up_made", "Follow-up", "ফলো-আপ", "Suivi", "Somebody looked after the person again"),
]);

/** Where counselling happens. */
export const counsellingForms = /*#__PURE__*/ codeList("counselling-forms", ["Forms of counselling", "পরামর্শ সেবার ধরন", "Formes d’accompagnement"], "Who takes part in counselling", [
  code("individual", "Individual", "একক", "Individuel", "The person alone"),
  code("family", "Family", "পারিবারিক", "Familial", "The person with the family"),
  code("group", "Group", "দলীয়", "En groupe", "Several people together"),
  code("community", "Community", "সামাজিক", "Communautaire", "People of one place"),
]);

/** To whom a person is handed over. */
export const handoverRecipients = /*#__PURE__*/ codeList("handover-recipients", ["Handed over to", "যার কাছে হস্তান্তর", "Remise à"], "To whom a person is handed over", [
  code("parents", "Parents", "পিতা-মাতা", "Parents", "Mother, father or both"),
  code("relatives", "Relatives", "আত্মীয়", "Proches", "Other people of the family"),
  code("guardian", "Guardian", "অভিভাবক", "Tuteur", "Who answers for the child by law"),
  code("spouse", "Spouse", "স্বামী বা স্ত্রী", "Conjoint", "Husband or wife"),
  code("self", "Nobody else", "নিজ দায়িত্বে", "Elle-même ou lui-même", "An adult who leaves alone"),
  code("institution", "Institution", "প্রতিষ্ঠান", "Institution", "A home, hospital or other institution"),
]);

/** Who is present at a handover. */
export const witnessRoles = /*#__PURE__*/ codeList("witness-roles", ["Witness", "সাক্ষীর পদ", "Témoin"], "Who is present at a handover, by role", [
  code("police_officer", "Police officer", "পুলিশ কর্মকর্তা", "Agent de police", "Of the police"),
  code("social_welfare_officer", "Social welfare officer", "সমাজসেবা কর্মকর্তা", "Agent des services sociaux", "Of the public social service"),
  code("court_official", "Court official", "আদালতের কর্মকর্তা", "Agent du tribunal", "Of a court"),
  code("local_representative", "Local representative", "স্থানীয় প্রতিনিধি", "Élu local", "Of the local council"),
  code("border_guard_officer", "Border guard officer", "সীমান্তরক্ষী কর্মকর্তা", "Garde-frontière", "Of the border guard"),
  code("ngo_worker", "NGO worker", "বেসরকারি সংস্থার কর্মী", "Agent d’ONG", "Of a non-governmental organization"),
]);

/** What a follow-up looks after. */
export const followUps = /*#__PURE__*/ codeList("follow-ups", ["Follow-up", "ফলো-আপের ধরন", "Suivi"], "What a follow-up looks after", [
  code("after_reunification", "After reunification", "পরিবারে ফেরার পর", "Après le retour en famille", "How it goes in the family", { exact: [["primero-4b95bf9", "followup_type", "after_reunification"]] }),
  code("in_care", "In care", "তত্ত্বাবধানে থাকাকালে", "En accueil", "How it goes in a shelter or other care", { exact: [["primero-4b95bf9", "followup_type", "in_care"]] }),
  code("for_service", "For a service", "সেবা সম্পর্কে", "Pour un service", "Whether the service was given", { exact: [["primero-4b95bf9", "followup_type", "for_service"]] }),
  code("for_assessment", "For an assessment", "মূল্যায়নের জন্য", "Pour une évaluation", "What is needed now", { exact: [["primero-4b95bf9", "followup_type", "for_assesment"]] }),
]);
