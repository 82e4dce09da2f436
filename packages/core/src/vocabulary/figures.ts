import { code, codeList } from "./code-list.js";

/** What figures count. */
export const units = /*#__PURE__*/ codeList("units", ["Units", "একক", "Unités"], "What a figure counts; figures of different units never add up", [
  code("person", "People", "জন", "Personnes", "People, each once"),
  code("organization", "Organizations", "সংস্থা", "Organisations", "Organizations, each once"),
  code("member", "Members", "সদস্য", "Membres", "Members of a network, people or organizations as its source counts them"),
  code("call", "Calls", "ফোনকল", "Appels", "Calls of a telephone line; one person may call often"),
  code("item", "Items", "উপকরণ", "Exemplaires", "Printed or other things handed out"),
  code("session", "Sessions", "অধিবেশন", "Séances", "Sessions of counselling, training or work in groups"),
  code("meeting", "Meetings", "সভা", "Réunions", "Meetings held"),
  code("service_episode", "Services given", "প্রদত্ত সেবা", "Prestations", "Times that a service was given; one person may have several"),
  code("reaction", "Reactions", "প্রতিক্রিয়া", "Réactions", "Reactions to a post"),
  code("follower", "Followers", "অনুসারী", "Abonnés", "Accounts that follow a page"),
  code("report", "Reports", "প্রতিবেদন", "Signalements", "Reports of suspected abuse; several may speak of one case"),
  code("case", "Cases", "মামলা বা ঘটনা", "Affaires", "Cases as the source counts them"),
  code("group", "Groups", "দল", "Groupes", "Groups of people, each once"),
  code("country", "Countries", "দেশ", "Pays", "Countries, each once"),
  code("district", "Districts", "জেলা", "Districts", "Districts, each once"),
  code("upazila", "Upazilas", "উপজেলা", "Upazilas", "Sub-districts of Bangladesh, each once"),
  code("hotline", "Hotlines", "হটলাইন", "Lignes d’assistance", "Telephone lines"),
  code("police_station", "Police stations", "থানা", "Postes de police", "Police stations, which are not upazilas"),
  code("percent", "Percent", "শতাংশ", "Pour cent", "Parts of a hundred"),
  code("day", "Days", "দিন", "Jours", "Days of duration"),
  code("month", "Months", "মাস", "Mois", "Months of duration"),
  code("year", "Years", "বছর", "Années", "Years of duration or age"),
]);

/** How exact a number is. */
export const precisions = /*#__PURE__*/ codeList("precisions", ["Precision", "নির্ভুলতা", "Précision"], "How exact the source says its number is", [
  code("exact", "Exact", "সঠিক", "Exact", "Counted, and given as such"),
  code("approximate", "About", "প্রায়", "Environ", "Given as a round or rough number"),
  code("at_least", "At least", "কমপক্ষে", "Au moins", "Given as a lower bound"),
]);
