/**
 * What the ids mean: code lists with labels in English, Bengali and French, definitions and the codes of other standards;
 * places of Bangladesh; helplines; prompts for talks. Translations are drafts until a speaker signs them (`reviewed`).
 *
 * @packageDocumentation
 */
export type { CodeList, VocabularyCode } from "./code-list.js";
export { codeOf } from "./code-of.js";
export { codesMappedTo } from "./codes-mapped-to.js";
export { label, labelLanguage } from "./label.js";
export { type Mapping, type StandardId, STANDARDS } from "./standards.js";
export { answerVerdicts, findingKinds, recommendationStatuses } from "./finding-kinds.js";
export { stakeholderCategories } from "./stakeholder-categories.js";
export { organizationTypes } from "./organization-types.js";
export { breakoutTopics, heroesPillars, inspireStrategies, levels } from "./frameworks.js";
export { precisions, units } from "./figures.js";
export { coderKinds, meetingModes, meetingRecords, sourceKinds } from "./sources.js";
export { referralStatuses } from "./referral-statuses.js";
export { cancelReasons, declineReasons, errorReasons, failReasons, holdReasons } from "./referral-reasons.js";
export { intakeSources } from "./intake-sources.js";
export { urgencies } from "./urgencies.js";
export { outcomes } from "./outcomes.js";
export { serviceCategories } from "./service-categories.js";
export { authorizedRoles, consentGivers, overrideBases, overrideReasons, purposes, withholdable } from "./consent.js";
export { ageBands, genders } from "./person.js";
export { counsellingForms, followUps, handoverRecipients, referralEvents, witnessRoles } from "./referral-events.js";
export { onlineRiskTypes } from "./online-risk-types.js";
export { harmForms } from "./harm-forms.js";
export { vulnerabilityFactors } from "./vulnerability-factors.js";
export { audiences, erasureReasons, sensitivities } from "./privacy-lists.js";
export { type Helpline, helplineCodes, helplineOf, HELPLINES } from "./helplines.js";
export { DISCUSSION_PROMPTS, DISCUSSION_TOPIC_IDS, type DiscussionPrompt, type DiscussionTopicId, promptsOn } from "./discussion-prompts.js";
export { DISTRICTS, DIVISIONS, findPlaces, type FindPlacesOptions, type Place, type PlaceLevel, placeOf, UPAZILAS } from "./places.js";
export { callDirections, callerCategories, denials, locationTypes, materialKinds, serviceStatuses } from "./services.js";
export { activityKinds, channels, reachMeasures } from "./campaign.js";
export { componentKinds, componentLevels } from "./programme.js";
export { concerns, confidences, contestedMeasures, evidenceKinds, methodologies } from "./analysis.js";
