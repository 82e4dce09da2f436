import { code, codeList } from "./code-list.js";

/** Pillars of the HEROES project. */
export const heroesPillars = /*#__PURE__*/ codeList("heroes-pillars", ["HEROES pillars", "হিরোস স্তম্ভ", "Piliers de HEROES"], "The three lines of work of the HEROES project against child sexual exploitation and trafficking", [
  code("prevention", "Prevention", "প্রতিরোধ", "Prévention", "Keeping abuse and exploitation from happening"),
  code("investigation", "Investigation", "তদন্ত", "Enquête", "Finding out what happened and bringing it before a court"),
  code("victim-assistance", "Victim assistance", "ভুক্তভোগী সহায়তা", "Aide aux victimes", "Care, protection and support for those who were harmed"),
]);

/** Topics that breakout groups were given. */
export const breakoutTopics = /*#__PURE__*/ codeList("breakout-topics", ["Breakout topics", "দলীয় আলোচনার বিষয়", "Thèmes des groupes de travail"], "Topics that the breakout groups of the meetings were given", [
  code("prevention", "Prevention", "প্রতিরোধ", "Prévention", "What keeps children from being abused, exploited or trafficked"),
  code("access-to-protection", "Access to protection", "সুরক্ষা পাওয়ার সুযোগ", "Accès à la protection", "What helps or hinders those harmed in reaching police, courts and services"),
  code("reintegration", "Reintegration", "পুনরেকত্রীকরণ", "Réintégration", "What helps or hinders the return to family, school, work and community"),
]);

/** Socio-ecological levels. */
export const levels = /*#__PURE__*/ codeList("levels", ["Socio-ecological levels", "সামাজিক-পরিবেশগত স্তর", "Niveaux socio-écologiques"], "Where an obstacle sits or an action would act", [
  code("individual", "Individual", "ব্যক্তি", "Individu", "The child or adult: knowledge, skills, health"),
  code("family", "Family", "পরিবার", "Famille", "Parents, relatives and the home"),
  code("community", "Community", "সমাজ-গোষ্ঠী", "Communauté", "Neighbours, schools, workplaces and local services"),
  code("society", "Society", "বৃহত্তর সমাজ", "Société", "Laws, institutions, economy and norms of the country"),
]);

/** The seven INSPIRE strategies for ending violence against children. The acronym has two letters I: ids tell them apart. */
export const inspireStrategies = /*#__PURE__*/ codeList("inspire-strategies", ["INSPIRE strategies", "ইনস্পায়ার কৌশল", "Stratégies INSPIRE"], "Strategies that evidence shows to reduce violence against children", [
  code("laws", "Laws", "আইন", "Lois", "Making and enforcing laws that forbid violence and limit what feeds it", { exact: [["inspire-2016", "strategy", "Implementation and enforcement of laws"]] }),
  code("norms", "Norms and values", "রীতি ও মূল্যবোধ", "Normes et valeurs", "Changing beliefs and customs that excuse violence", { exact: [["inspire-2016", "strategy", "Norms and values"]] }),
  code("safe-environments", "Safe environments", "নিরাপদ পরিবেশ", "Environnements sûrs", "Making streets, transport, schools and other places safe", { exact: [["inspire-2016", "strategy", "Safe environments"]] }),
  code("parent-support", "Parent and caregiver support", "অভিভাবক ও পরিচর্যাকারীকে সহায়তা", "Soutien aux parents et aux personnes s’occupant d’enfants", "Helping those who bring up children to do so without violence", { exact: [["inspire-2016", "strategy", "Parent and caregiver support"]] }),
  code("income", "Income and economic strengthening", "আয় ও অর্থনৈতিক সক্ষমতা", "Revenu et renforcement économique", "Making families secure enough that children are not sent into danger", { exact: [["inspire-2016", "strategy", "Income and economic strengthening"]] }),
  code("response", "Response and support services", "সাড়া ও সহায়তা সেবা", "Services de prise en charge et d’appui", "Health, justice and social services for those harmed", { exact: [["inspire-2016", "strategy", "Response and support services"]] }),
  code("education", "Education and life skills", "শিক্ষা ও জীবনদক্ষতা", "Éducation et compétences de vie", "Schooling, and skills to know and avert danger", { exact: [["inspire-2016", "strategy", "Education and life skills"]] }),
]);
