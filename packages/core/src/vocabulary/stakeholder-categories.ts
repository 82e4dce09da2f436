import { code, codeList } from "./code-list.js";

/** Categories of stakeholder. */
export const stakeholderCategories = /*#__PURE__*/ codeList("stakeholder-categories", ["Stakeholder categories", "অংশীজনের শ্রেণি", "Catégories de parties prenantes"], "Which part of society a stakeholder speaks from", [
  code("ngo", "Non-governmental organizations", "বেসরকারি সংস্থা", "Organisations non gouvernementales", "National organizations that are neither state nor business", { close: [["htcds-2.0", "org_Type", "NGO"]] }),
  code("international_organization", "International organizations", "আন্তর্জাতিক সংস্থা", "Organisations internationales", "Organizations of states, and non-governmental ones that work in many countries"),
  code("community_based_organization", "Community-based organizations", "সমাজভিত্তিক সংগঠন", "Organisations communautaires", "Small organizations of one place, at the grassroots"),
  code("women_rights_organization", "Women’s rights organizations", "নারী অধিকার সংগঠন", "Organisations de défense des droits des femmes", "Organizations that stand up for the rights of women"),
  code("children_and_youth", "Children and youth", "শিশু ও তরুণ", "Enfants et jeunes", "Children, adolescents and young adults who speak for themselves"),
  code("students_and_academia", "Students and academia", "শিক্ষার্থী ও শিক্ষাবিদ", "Étudiants et monde universitaire", "Students, teachers and researchers of universities"),
  code("social_workers", "Social workers", "সমাজকর্মী", "Travailleurs sociaux", "People who work with children, families and communities in social services"),
  code("parents", "Parents", "অভিভাবক", "Parents", "Mothers, fathers and others who bring up children"),
  code("government", "Government", "সরকার", "Administration publique", "Ministries, departments and their officials", { close: [["htcds-2.0", "org_Type", "CentralGovernmentOrganisation"], ["iati-7aeece7", "OrganisationType", "10"]] }),
  code("local_government", "Local government", "স্থানীয় সরকার", "Collectivités locales", "Elected and appointed bodies of districts, upazilas and unions", { close: [["htcds-2.0", "org_Type", "LocalGovernmentOrganisation"], ["iati-7aeece7", "OrganisationType", "11"]] }),
  code("law_enforcement", "Law enforcement", "আইন প্রয়োগকারী সংস্থা", "Forces de l’ordre", "Police, border guards and others who enforce the law", { close: [["htcds-2.0", "org_Type", "LawEnforcement"]] }),
  code("legal_professionals", "Legal professionals", "আইন পেশাজীবী", "Professionnels du droit", "Lawyers, prosecutors, judges and their associations", { close: [["htcds-2.0", "org_Type", "LegalService"]] }),
  code("media", "Media", "গণমাধ্যম", "Médias", "Journalists, editors and their houses"),
  code("service_providers", "Service providers", "সেবাদানকারী", "Prestataires de services", "Those who give health, legal, shelter and other services, public or not"),
  code("mixed", "Mixed", "মিশ্র", "Mixte", "Several categories that took part together"),
]);
