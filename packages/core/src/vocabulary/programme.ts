import { code, codeList } from "./code-list.js";

/** What a part of a programme does. */
export const componentKinds = /*#__PURE__*/ codeList("component-kinds", ["Parts of a programme", "কর্মসূচির অংশ", "Volets d’un programme"], "What a part of a programme does", [
  code("awareness", "Awareness", "সচেতনতা", "Sensibilisation", "Letting people know"),
  code("identification", "Identification", "চিহ্নিতকরণ", "Identification", "Finding those whom the programme is for"),
  code("group_formation", "Group formation", "দল গঠন", "Formation de groupes", "Bringing people together in groups"),
  code("counselling", "Counselling", "পরামর্শ সেবা", "Accompagnement", "Talks that help to bear and to decide"),
  code("health", "Health", "স্বাস্থ্য", "Santé", "Health care and advice"),
  code("training", "Training", "প্রশিক্ষণ", "Formation", "Learning of skills"),
  code("economic_support", "Economic support", "অর্থনৈতিক সহায়তা", "Soutien économique", "Money, tools or animals to earn a living"),
  code("local_government", "Work with local government", "স্থানীয় সরকারের সঙ্গে কাজ", "Travail avec les collectivités locales", "Meetings with councils of unions and upazilas"),
  code("alliance", "Alliance", "জোট", "Alliance", "Organizations joined for one aim"),
  code("advocacy", "Advocacy", "অধিপরামর্শ", "Plaidoyer", "Speaking up before those who decide"),
  code("media", "Work with media", "গণমাধ্যমের সঙ্গে কাজ", "Travail avec les médias", "Briefing journalists"),
  code("policy", "Policy", "নীতি", "Politiques publiques", "Working on laws and policies"),
  code("observance", "Observance of days", "দিবস পালন", "Célébration de journées", "Marking international and national days"),
  code("campaign", "Campaign", "প্রচারাভিযান", "Campagne", "A campaign for the public"),
  code("research", "Research", "গবেষণা", "Recherche", "Finding out by study"),
  code("coordination", "Coordination", "সমন্বয়", "Coordination", "Keeping partners together"),
  code("data_protection", "Data protection", "উপাত্ত সুরক্ষা", "Protection des données", "Guarding what is known of people"),
]);

/** Where a part of a programme works. */
export const componentLevels = /*#__PURE__*/ codeList("component-levels", ["Reach of a part", "কর্মের স্তর", "Échelon d’un volet"], "Where a part of a programme works", [
  code("grassroots", "Grassroots", "তৃণমূল", "Terrain", "In villages and unions"),
  code("national", "National", "জাতীয়", "National", "In the whole country"),
  code("international", "International", "আন্তর্জাতিক", "International", "Across borders"),
]);
