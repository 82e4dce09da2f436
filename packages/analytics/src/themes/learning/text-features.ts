import type { Codebook } from "@redheart/core";
import { activeLanguages } from "../coding/active-languages.js";
import { strengthOf } from "../coding/strength.js";
import type { CodedTheme } from "../coding/theme-coder.js";
import { compileCodebook } from "../compile-codebook.js";
import { conceptFinder } from "./concept-features.js";
import { type Feature, wordingFinder } from "./features-of.js";

/** What a text offers to learn from. */
export interface TextFeatures {
  /** Features that any language may share: strength of each code's indicators (`s:`), concepts (`k:`) and pairs of them (`kk:`). */
  readonly shared: readonly Feature[];
  /** Features of the wording of one language. */
  readonly wording: readonly Feature[];
  /** The codes that indicators alone speak for, however weakly, with their evidence. */
  readonly indicated: readonly CodedTheme[];
}

/** Finds what a text of a language offers. */
export type FeaturesOf = (text: string, language: string) => TextFeatures;

/** Strength of indicators beyond which more of them make no difference. */
const MOST_STRENGTH = 4;
/** Lowest threshold: any indicator counts. */
const ANY = 1e-6;

/** Compiles a codebook to a finder of features; narrower codes have taken their evidence from broader ones before strengths are measured. */
export function textFeatures(codebook: Codebook): FeaturesOf {
  // Its indicators are evidence too where others are found: which code stands is decided later, by all features.
  const indicators = compileCodebook({ ...codebook, otherCodeId: undefined }, { threshold: ANY });
  const concepts = conceptFinder(codebook);
  const wording = wordingFinder();
  const active = activeLanguages((codebook.synonyms ?? []).map((list) => list.language));
  return (text, language) => {
    const indicated = indicators.code(text, { language });
    const strengths = indicated.map(({ codeId, evidence }): Feature => ({ name: `s:${codeId}`, value: Math.min(strengthOf(evidence), MOST_STRENGTH) / 2, start: 0, end: 0 }));
    return { shared: [...strengths, ...concepts(text, active(language))], wording: wording(text, language), indicated };
  };
}
