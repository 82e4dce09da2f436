import type { CodeId, Codebook, Evidence } from "@redheart/core";
import { checkCodebook } from "../coding/check-codebook.js";
import { codePointsOf } from "../coding/code-points.js";
import type { CodedTheme, ThemeCoder } from "../coding/theme-coder.js";
import { probabilityOf } from "./calibrate.js";
import { checkWeights } from "./check-weights.js";
import { codeRulesOf, decideCodes } from "./decide-codes.js";
import { learnedEvidence } from "./learned-evidence.js";
import type { LearnedWeights } from "./learned-weights.js";
import { textFeatures } from "./text-features.js";
import { textLanguage } from "./text-language.js";
import { textMargins } from "./text-margins.js";

const byPlace = (a: Evidence, b: Evidence): number => a.start - b.start || a.end - b.end;

/**
 * A coder that weighs a codebook's indicators together with what was learned from coded examples.
 *
 * Margin of a code: four fifths that of the whole text, one fifth that of the clause that speaks most for it.
 * Score: probability of the code at its margin, set on examples that were held out. Each text gets its most probable code, and up to two more that
 * reach the threshold of the weights; the code for other findings stands alone, and is given where nothing in a text is known.
 * Evidence: the code's indicators found, and the learned features that spoke most for it, each with what it added to the margin of the whole text.
 *
 * @param codebook The codebook that the weights were learned for.
 * @param weights What `learnWeights` gave.
 * @throws {CoreError} `invalid_codebook`; `invalid_option` when the weights belong to another codebook or version, are cut off or hold what is no number.
 * @example
 * ```ts
 * const texts = ["Beds for girls", "A bed at night", "No bed was free", "Sleep in a bed", "Bed and roof"];
 * const weights = learnWeights(texts.map((text) => ({ text, language: "en", codeIds: ["shelter"] })), childProtectionCodebook);
 * learnedCoder(childProtectionCodebook, weights).coder.id // => "child-protection-learned"
 * ```
 */
export function learnedCoder(codebook: Codebook, weights: LearnedWeights): ThemeCoder {
  const checked = checkCodebook(codebook);
  const whole = checkWeights(weights, checked);
  const { codeIds, slope, intercept, threshold } = whole;
  const marginsOf = textMargins(textFeatures(checked), whole);
  const rules = codeRulesOf(checked);
  const otherAlone: readonly CodedTheme[] = rules.other < 0 ? [] : [{ codeId: codeIds[rules.other] as CodeId, score: 0, evidence: [] }];

  const code: ThemeCoder["code"] = (text, { language } = {}) => {
    const found = marginsOf(text, textLanguage(text, language));
    if (found === undefined) return [...otherAlone];
    const pointOf = codePointsOf(text);
    const indicated = new Map<string, readonly Evidence[]>(found.indicated.map(({ codeId, evidence }) => [codeId, evidence]));
    return decideCodes(found.margins, { slope, intercept, threshold }, rules).map((number): CodedTheme => {
      const codeId = codeIds[number] as CodeId;
      return {
        codeId,
        score: probabilityOf(found.margins[number] as number, { slope, intercept }),
        evidence: [...(indicated.get(codeId) ?? []), ...learnedEvidence(found.contributionsTo(number), pointOf)].toSorted(byPlace),
      };
    });
  };

  return {
    coder: { id: `${checked.id}-learned` as ThemeCoder["coder"]["id"], kind: "machine", version: checked.version, description: "Weighs indicators together with what was learned from coded examples" },
    codebookId: checked.id,
    codebookVersion: checked.version,
    code,
  };
}
