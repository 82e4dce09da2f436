import { code, codeList } from "./code-list.js";

const other = code("other", "Other reason", "অন্য কারণ", "Autre motif", "A reason that the list does not have");
const safety = code("safety_risk", "Safety risk", "নিরাপত্তার ঝুঁকি", "Risque pour la sécurité", "Going on would endanger the person or the staff");
const duplicate = code("duplicate", "Duplicate", "দ্বৈত নথি", "Doublon", "The same request is recorded twice");
const notReached = code("person_not_reached", "Person not reached", "ব্যক্তির সঙ্গে যোগাযোগ হয়নি", "Personne non jointe", "The person could not be found or spoken to");

/** Why a provider declines. */
export const declineReasons = /*#__PURE__*/ codeList("decline-reasons", ["Reasons to decline", "প্রত্যাখ্যানের কারণ", "Motifs de refus"], "Why a provider will not take a referral", [
  code("service_unavailable", "Service not available", "সেবাটি নেই", "Service indisponible", "The provider does not give this service now"),
  code("capacity_full", "No capacity", "ধারণক্ষমতা পূর্ণ", "Capacité atteinte", "The provider gives it but has no place"),
  code("not_eligible", "Not eligible", "যোগ্য নন", "Non admissible", "The person is outside the group that the service is for"),
  code("out_of_area", "Out of area", "এলাকার বাইরে", "Hors secteur", "The person is outside the place that the service covers"),
  code("already_served_elsewhere", "Already served elsewhere", "অন্যত্র সেবা পাচ্ছেন", "Déjà pris en charge ailleurs", "Another provider gives this service already"),
  safety,
  other,
]);

/** Why a referral waits. */
export const holdReasons = /*#__PURE__*/ codeList("hold-reasons", ["Reasons to wait", "স্থগিতের কারণ", "Motifs d’attente"], "Why the work on a referral waits", [
  code("waiting_for_person", "Waiting for the person", "ব্যক্তির অপেক্ষায়", "En attente de la personne", "The person is to decide, come or come back"),
  code("waiting_for_documents", "Waiting for documents", "কাগজপত্রের অপেক্ষায়", "En attente de documents", "Papers are missing"),
  code("waiting_for_court", "Waiting for the court", "আদালতের অপেক্ষায়", "En attente du tribunal", "A court is to decide first"),
  code("service_interrupted", "Service interrupted", "সেবা সাময়িক বন্ধ", "Service interrompu", "The provider had to stop for a while"),
  safety,
  other,
]);

/** Why a referral is called off. */
export const cancelReasons = /*#__PURE__*/ codeList("cancel-reasons", ["Reasons to cancel", "বাতিলের কারণ", "Motifs d’annulation"], "Why a referral is called off before its end", [
  code("consent_withdrawn", "Consent withdrawn", "সম্মতি প্রত্যাহার", "Consentement retiré", "The person took the consent back"),
  code("referral_declined_by_survivor", "Declined by the survivor", "ভুক্তভোগী নিজে রাজি নন", "Refusée par la personne concernée", "The person does not want the service", { close: [["primero-4b95bf9", "service_referred", "referral_declined_by_survivor"]] }),
  code("no_longer_needed", "No longer needed", "আর প্রয়োজন নেই", "Plus nécessaire", "The need has passed"),
  duplicate,
  code("person_moved", "Person moved", "ব্যক্তি স্থানান্তরিত", "Personne partie ailleurs", "The person lives elsewhere now"),
  notReached,
  code("referred_elsewhere", "Referred elsewhere", "অন্যত্র রেফার করা হয়েছে", "Orientée ailleurs", "Another provider was asked instead"),
  other,
]);

/** Why a service could not be given after all. */
export const failReasons = /*#__PURE__*/ codeList("fail-reasons", ["Reasons to fail", "ব্যর্থতার কারণ", "Motifs d’échec"], "Why a service could not be given after all", [
  notReached,
  code("person_left", "Person left", "ব্যক্তি চলে গেছেন", "Personne partie", "The person went away before the end"),
  code("service_not_delivered", "Service not delivered", "সেবা দেওয়া হয়নি", "Service non fourni", "The provider did not do what it had accepted"),
  safety,
  code("death", "Death", "মৃত্যু", "Décès", "The person died", { close: [["primero-4b95bf9", "closure_reason", "death_of_child"]] }),
  other,
]);

/** Why a record turned out to be a mistake. */
export const errorReasons = /*#__PURE__*/ codeList("error-reasons", ["Kinds of mistake", "ভুলের ধরন", "Types d’erreur"], "Why a record should never have been", [
  code("wrong_person", "Wrong person", "ভুল ব্যক্তি", "Mauvaise personne", "It was recorded for somebody else"),
  duplicate,
  code("test_record", "Test record", "পরীক্ষামূলক নথি", "Fiche d’essai", "It was made to try the system"),
  other,
]);
