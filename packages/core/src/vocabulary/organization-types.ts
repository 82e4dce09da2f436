import { code, codeList } from "./code-list.js";

/** Kinds of organization. */
export const organizationTypes = /*#__PURE__*/ codeList("organization-types", ["Organization types", "সংস্থার ধরন", "Types d’organisation"], "What kind of body an organization is", [
  code("ngo", "National NGO", "জাতীয় বেসরকারি সংস্থা", "ONG nationale", "A non-governmental organization of one country", { exact: [["iati-7aeece7", "OrganisationType", "22"]], close: [["htcds-2.0", "org_Type", "NGO"]] }),
  code("international_ngo", "International NGO", "আন্তর্জাতিক বেসরকারি সংস্থা", "ONG internationale", "A non-governmental organization that works in many countries", { exact: [["iati-7aeece7", "OrganisationType", "21"]], close: [["htcds-2.0", "org_Type", "NGO"]] }),
  code("community_based_organization", "Community-based organization", "সমাজভিত্তিক সংগঠন", "Organisation communautaire", "A small organization of one place", { close: [["iati-7aeece7", "OrganisationType", "24"], ["htcds-2.0", "org_Type", "NGO"]] }),
  code("government", "Government body", "সরকারি সংস্থা", "Organisme public", "A ministry, department or authority of the state", { exact: [["iati-7aeece7", "OrganisationType", "10"]], close: [["htcds-2.0", "org_Type", "CentralGovernmentOrganisation"]] }),
  code("intergovernmental", "Intergovernmental organization", "আন্তঃসরকারি সংস্থা", "Organisation intergouvernementale", "An organization of states", { exact: [["iati-7aeece7", "OrganisationType", "40"]] }),
  code("university", "University or research body", "বিশ্ববিদ্যালয় বা গবেষণা প্রতিষ্ঠান", "Université ou organisme de recherche", "A body that teaches or does research", { close: [["iati-7aeece7", "OrganisationType", "80"], ["htcds-2.0", "org_Type", "SchoolOrCollege"]] }),
  code("company", "Company", "কোম্পানি", "Entreprise", "A business", { close: [["iati-7aeece7", "OrganisationType", "70"], ["htcds-2.0", "org_Type", "CorporateBusiness"]] }),
  code("network", "Network or alliance", "নেটওয়ার্ক বা জোট", "Réseau ou alliance", "Organizations that work together under one name"),
  code("other", "Other", "অন্যান্য", "Autre", "None of the others", { exact: [["iati-7aeece7", "OrganisationType", "90"]] }),
]);
