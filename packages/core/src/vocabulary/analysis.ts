import { code, codeList } from "./code-list.js";

/** What spoke for a code. */
export const evidenceKinds = /*#__PURE__*/ codeList("evidence-kinds", ["Kinds of evidence", "প্রমাণের ধরন", "Types d’indice"], "What in a text spoke for a code", [
  code("indicator", "Indicator", "নির্দেশক", "Indicateur", "A pattern of the codebook"),
  code("learned", "Learned", "শেখা বৈশিষ্ট্য", "Trait appris", "A feature learned from coded examples"),
]);

/** How much concern a part of an assessment gives. */
export const concerns = /*#__PURE__*/ codeList("concerns", ["Concerns", "উদ্বেগের মাত্রা", "Réserves"], "How much concern a part of the assessment of a conclusion gives, in CERQual’s words", [
  code("none_or_very_minor", "None or very minor", "নেই বা অতি সামান্য", "Aucune ou très faible", "Nothing that lessens trust"),
  code("minor", "Minor", "সামান্য", "Faible", "Little that lessens trust"),
  code("moderate", "Moderate", "মাঝারি", "Moyenne", "Something that lessens trust"),
  code("serious", "Serious", "গুরুতর", "Forte", "Much that lessens trust"),
]);

/** How far a conclusion can be trusted. */
export const confidences = /*#__PURE__*/ codeList("confidences", ["Confidence", "আস্থা", "Degré de confiance"], "How far a conclusion can be trusted, in CERQual’s words", [
  code("high", "High", "উচ্চ", "Élevé", "It very likely says how things are"),
  code("moderate", "Moderate", "মাঝারি", "Moyen", "It likely says how things are"),
  code("low", "Low", "নিম্ন", "Faible", "It may say how things are"),
  code("very_low", "Very low", "অতি নিম্ন", "Très faible", "Whether it says how things are is unclear"),
]);

/** Ways of thematic analysis. */
export const methodologies = /*#__PURE__*/ codeList("methodologies", ["Ways of thematic analysis", "বিষয়ভিত্তিক বিশ্লেষণের ধারা", "Formes d’analyse thématique"], "Ways of thematic analysis, after Braun and Clarke", [
  code("coding_reliability", "Coding reliability", "কোডিং নির্ভরযোগ্যতা", "Fiabilité du codage", "Themes are there to be found; coders should agree"),
  code("codebook", "Codebook", "কোডবুক", "Grille de codes", "Themes are agreed early and written down; judgement remains"),
  code("reflexive", "Reflexive", "আত্মপ্রতিফলনমূলক", "Réflexive", "Themes are made by the researcher’s interpretation"),
]);

/** Measures that not every way of analysis accepts. */
export const contestedMeasures = /*#__PURE__*/ codeList("contested-measures", ["Contested measures", "বিতর্কিত পরিমাপ", "Mesures discutées"], "Measures that not every way of thematic analysis accepts", [
  code("saturation", "Saturation", "পরিপৃক্তি", "Saturation", "Whether new meetings still bring new themes"),
  code("agreement", "Agreement", "মতৈক্য", "Accord", "How far coders code alike"),
]);
