import { code, codeList } from "./code-list.js";

/** How carefully a field must be handled. */
export const sensitivities = /*#__PURE__*/ codeList("sensitivities", ["Sensitivity", "সংবেদনশীলতা", "Sensibilité"], "How carefully a field must be handled", [
  code("public", "Public", "উন্মুক্ত", "Public", "May be printed"),
  code("internal", "Internal", "অভ্যন্তরীণ", "Interne", "Working notes of the organization"),
  code("personal", "Personal", "ব্যক্তিগত", "Personnel", "About one person, under a random id"),
  code("special", "Special", "বিশেষ শ্রেণির", "Catégorie particulière", "Health, abuse, exploitation, the content of a case"),
]);

/** Who is going to read. */
export const audiences = /*#__PURE__*/ codeList("audiences", ["Audiences", "পাঠক", "Publics"], "Who is going to read; each sees one sensitivity more than the one before", [
  code("public", "Public", "সর্বসাধারণ", "Grand public", "Anyone"),
  code("staff", "Staff", "কর্মী", "Personnel", "People of the organization"),
  code("case_worker", "Case workers", "কেস কর্মী", "Chargés de dossier", "Those who work on the case"),
  code("care_team", "Care team", "সেবাদানকারী দল", "Équipe de soins", "Those who give the care that the person asked for"),
]);

/** Why a record was erased. */
export const erasureReasons = /*#__PURE__*/ codeList("erasure-reasons", ["Reasons of erasure", "মুছে ফেলার কারণ", "Motifs d’effacement"], "Why a record was erased", [
  code("retention_ended", "Retention ended", "সংরক্ষণের মেয়াদ শেষ", "Durée de conservation échue", "The time to keep it was over"),
  code("consent_withdrawn", "Consent withdrawn", "সম্মতি প্রত্যাহার", "Consentement retiré", "The person took the consent back"),
  code("erasure_requested", "Erasure requested", "মুছে ফেলার অনুরোধ", "Effacement demandé", "The person asked for it"),
  code("entered_in_error", "Entered in error", "ভুলক্রমে লিপিবদ্ধ", "Saisie par erreur", "It should never have been recorded"),
]);
