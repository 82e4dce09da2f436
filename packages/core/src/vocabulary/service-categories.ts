import { code, codeList } from "./code-list.js";

/** What a service does, and what a referral asks for. */
export const serviceCategories = /*#__PURE__*/ codeList("service-categories", ["Service types", "সেবার ধরন", "Types de service"], "What a service does, and what a referral asks for", [
  code("health", "Health care", "স্বাস্থ্যসেবা", "Soins de santé", "Treatment, examination and other medical care", { exact: [["primero-4b95bf9", "service_type", "health_medical_service"]], close: [["htcds-2.0", "spl_Type", "Health"]] }),
  code("psychosocial", "Psychosocial support", "মনোসামাজিক সহায়তা", "Soutien psychosocial", "Counselling and other care for mind and relations", { exact: [["primero-4b95bf9", "service_type", "psychosocial_service"]], close: [["htcds-2.0", "spl_Type", "SocialCare"]] }),
  code("shelter", "Shelter", "আশ্রয়", "Hébergement", "A safe place to stay", { close: [["primero-4b95bf9", "service_type", "safehouse_service"], ["iati-7aeece7", "Sector", "15180"]] }),
  code("food", "Food", "খাদ্য", "Nourriture", "Meals or food to take home", { exact: [["primero-4b95bf9", "service_type", "food_service"]] }),
  code("legal", "Legal aid", "আইনি সহায়তা", "Aide juridique", "Advice, representation and help before courts", { exact: [["primero-4b95bf9", "service_type", "legal_assistance_service"]], close: [["htcds-2.0", "spl_Type", "Legal"], ["iati-7aeece7", "Sector", "15130"], ["sdg-2015", "target", "16.3"]] }),
  code("police", "Police", "পুলিশ", "Police", "Protection, recording and inquiry by the police", { close: [["primero-4b95bf9", "service_type", "police_other_service"], ["iati-7aeece7", "Sector", "15132"]] }),
  code("child_protection", "Child protection", "শিশু সুরক্ষা", "Protection de l’enfance", "Case work for a child at risk", { exact: [["primero-4b95bf9", "service_type", "child_protection_service"]], close: [["iati-7aeece7", "Sector", "16015"], ["sdg-2015", "target", "16.2"]] }),
  code("family_mediation", "Family mediation", "পারিবারিক মধ্যস্থতা", "Médiation familiale", "Helping a family to agree", { exact: [["primero-4b95bf9", "service_type", "family_mediation_service"]] }),
  code("family_reintegration", "Family reintegration", "পরিবারে পুনরেকত্রীকরণ", "Réintégration familiale", "Return to a family, prepared and followed up", { close: [["primero-4b95bf9", "service_type", "family_seunification_service"]] }),
  code("life_skills", "Life-skill training", "জীবনদক্ষতা প্রশিক্ষণ", "Formation aux compétences de vie", "Learning to decide, speak up and stay safe", { close: [["htcds-2.0", "spl_Type", "RightsBasedTraining"]] }),
  code("livelihood", "Livelihood", "জীবিকা", "Moyens de subsistance", "Skills, work, tools or money to earn a living", { exact: [["primero-4b95bf9", "service_type", "livelihoods_service"]], close: [["htcds-2.0", "spl_Type", "Livelihood"]] }),
  code("education", "Education", "শিক্ষা", "Éducation", "Schooling and its costs", { exact: [["primero-4b95bf9", "service_type", "education_service"]], close: [["htcds-2.0", "spl_Type", "Education"]] }),
  code("registration", "Registration", "নিবন্ধন", "Enregistrement", "Papers: birth registration, identity, travel", { exact: [["primero-4b95bf9", "service_type", "registration_service"]] }),
  code("hotline", "Hotline", "হটলাইন", "Ligne d’assistance", "Help by telephone"),
  code("information", "Information", "তথ্য", "Information", "Telling people what exists and where"),
  code("other", "Other", "অন্যান্য", "Autre", "None of the others", { exact: [["primero-4b95bf9", "service_type", "other_service"]] }),
]);
