import { code, codeList } from "./code-list.js";

/** Kinds of finding. */
export const findingKinds = /*#__PURE__*/ codeList("finding-kinds", ["Kinds of finding", "প্রাপ্তির ধরন", "Types de constat"], "What a finding is: an obstacle, a proposal, something that works, or a statement", [
  code("challenge", "Challenge", "চ্যালেঞ্জ", "Obstacle", "An obstacle that a meeting raised"),
  code("recommendation", "Recommendation", "সুপারিশ", "Recommandation", "An action that a meeting proposed, and to whom"),
  code("good-practice", "Good practice", "ভালো চর্চা", "Bonne pratique", "Something that works and was named as such"),
  code("observation", "Observation", "পর্যবেক্ষণ", "Observation", "A statement about the situation, neither obstacle nor proposal"),
]);

/** How far a recommendation has come, as its source says. */
export const recommendationStatuses = /*#__PURE__*/ codeList("recommendation-statuses", ["Progress of a recommendation", "সুপারিশের অগ্রগতি", "Avancement d’une recommandation"], "How far a recommendation has come, as its source says", [
  code("proposed", "Proposed", "প্রস্তাবিত", "Proposée", "Asked for; nothing more is known"),
  code("in-progress", "In progress", "চলমান", "En cours", "Its source says that it is under way"),
  code("done", "Done", "সম্পন্ন", "Réalisée", "Its source says that it was carried out"),
]);

/** What a coder says of a recommendation beside a challenge. */
export const answerVerdicts = /*#__PURE__*/ codeList("answer-verdicts", ["Whether it answers", "উত্তর দেয় কি না", "Réponse ou non"], "What a coder says of a recommendation beside a challenge", [
  code("answers", "Answers", "উত্তর দেয়", "Répond", "Carrying it out would lessen the obstacle"),
  code("does_not_answer", "Does not answer", "উত্তর দেয় না", "Ne répond pas", "Carrying it out would leave the obstacle as it is"),
]);
