import { code, codeList } from "./code-list.js";

const band = <const Id extends string>(id: Id, bn: string, fr: string, meaning: string) => code(id, `${id} years`, bn, fr, meaning, { exact: [["ctdc-synthetic", "ageBroad", id.replace("-", "--")]] });

/** Age in bands. */
export const ageBands = /*#__PURE__*/ codeList("age-bands", ["Age bands", "বয়সসীমা", "Tranches d’âge"], "Age in bands; the first two are children", [
  band("0-8", "০–৮ বছর", "0 à 8 ans", "Child, up to 8"),
  band("9-17", "৯–১৭ বছর", "9 à 17 ans", "Child, 9 to 17"),
  band("18-20", "১৮–২০ বছর", "18 à 20 ans", "Adult, 18 to 20"),
  band("21-23", "২১–২৩ বছর", "21 à 23 ans", "Adult, 21 to 23"),
  band("24-26", "২৪–২৬ বছর", "24 à 26 ans", "Adult, 24 to 26"),
  band("27-29", "২৭–২৯ বছর", "27 à 29 ans", "Adult, 27 to 29"),
  band("30-38", "৩০–৩৮ বছর", "30 à 38 ans", "Adult, 30 to 38"),
  band("39-47", "৩৯–৪৭ বছর", "39 à 47 ans", "Adult, 39 to 47"),
  code("48+", "48 years and over", "৪৮ বছর ও তদূর্ধ্ব", "48 ans et plus", "Adult, 48 or older", { exact: [["ctdc-synthetic", "ageBroad", "48+"]] }),
  code("unknown", "Not known", "অজানা", "Inconnu", "Nobody asked, or the person did not say"),
]);

/** Gender as the person describes it. */
export const genders = /*#__PURE__*/ codeList("genders", ["Gender", "লিঙ্গ", "Genre"], "Gender as the person describes it", [
  code("female", "Female", "নারী", "Féminin", "Girl or woman", { exact: [["fhir-r4", "AdministrativeGender", "female"], ["fhir-r5", "AdministrativeGender", "female"]], close: [["htcds-2.0", "prs_Gender", "Feminine"], ["ctdc-synthetic", "gender", "Woman"]] }),
  code("male", "Male", "পুরুষ", "Masculin", "Boy or man", { exact: [["fhir-r4", "AdministrativeGender", "male"], ["fhir-r5", "AdministrativeGender", "male"]], close: [["htcds-2.0", "prs_Gender", "Masculine"], ["ctdc-synthetic", "gender", "Man"]] }),
  code("gender_diverse", "Hijra or gender-diverse", "হিজড়া বা লিঙ্গবৈচিত্র্যময়", "Hijra ou de genre divers", "Hijra, or of another gender, in the person’s own words", { close: [["fhir-r4", "AdministrativeGender", "other"], ["fhir-r5", "AdministrativeGender", "other"], ["htcds-2.0", "prs_Gender", "NonConforming"], ["ctdc-synthetic", "gender", "Trans/Transgender/NonConforming"]] }),
  code("unknown", "Not known", "অজানা", "Inconnu", "Nobody asked, or the person did not say", { exact: [["fhir-r4", "AdministrativeGender", "unknown"], ["fhir-r5", "AdministrativeGender", "unknown"]], close: [["htcds-2.0", "prs_Gender", "NonSpecifiedUnknown"]] }),
]);
