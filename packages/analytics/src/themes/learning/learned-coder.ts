import type { CodeId, Codebook, Evidence } from "@redheart/core";
import { CoreError } from "@redheart/core/errors";
import { checkCodebook } from "../coding/check-codebook.js";
import { codePointsOf } from "../coding/code-points.js";
import type { CodedTheme, ThemeCoder } from "../coding/theme-coder.js";
import { probabilityOf } from "./calibrate.js";
import { codeRulesOf, decideCodes } from "./decide-codes.js";
import { placedFeatures, scaledValues } from "./feature-vector.js";
import type { Feature } from "./features-of.js";
import { type Contribution, learnedEvidence } from "./learned-evidence.js";
import type { LearnedWeights } from "./learned-weights.js";
import { textFeatures } from "./text-features.js";
import { textLanguage } from "./text-language.js";
import { type FeatureWeights, unpackTables } from "./weight-table.js";

interface KnownFeature {
  readonly feature: Feature;
  readonly known: FeatureWeights;
}

const byPlace = (a: Evidence, b: Evidence): number => a.start - b.start || a.end - b.end;

/**
 * A coder that weighs a codebook's indicators together with what was learned from coded examples.
 *
 * Score: probability of the code, set on examples that were held out. Each text gets its most probable code, and up to two more that
 * reach the threshold of the weights; the code for other findings stands alone, and is given where nothing in a text is known.
 * Evidence: the code's indicators found, and the learned features that spoke most for it, each with what it added to the code's margin.
 *
 * @param codebook The codebook that the weights were learned for.
 * @param weights What `learnWeights` gave.
 * @throws {CoreError} `invalid_codebook`; `invalid_option` when the weights belong to another codebook or version.
 * @example
 * ```ts
 * const texts = ["Beds for girls", "A bed at night", "No bed was free", "Sleep in a bed", "Bed and roof"];
 * const weights = learnWeights(texts.map((text) => ({ text, language: "en", codeIds: ["shelter"] })), childProtectionCodebook);
 * learnedCoder(childProtectionCodebook, weights).coder.id // => "child-protection-learned"
 * ```
 */
export function learnedCoder(codebook: Codebook, weights: LearnedWeights): ThemeCoder {
  const checked = checkCodebook(codebook);
  const { codeIds, bias, slope, intercept, threshold } = weights;
  if (weights.codebookId !== checked.id || weights.codebookVersion !== checked.version || codeIds.join() !== checked.codes.map(({ id }) => id).join()) {
    throw new CoreError("invalid_option", "learnedCoder: weights must have been learned for this codebook and version; got those of another", ["weights"]);
  }
  const featuresOf = textFeatures(checked);
  const tables = unpackTables(weights);
  const rules = codeRulesOf(checked);
  const otherAlone: readonly CodedTheme[] = rules.other < 0 ? [] : [{ codeId: codeIds[rules.other] as CodeId, score: 0, evidence: [] }];
  const margins = new Float64Array(codeIds.length);

  const code: ThemeCoder["code"] = (text, { language: said } = {}) => {
    const language = textLanguage(text, said);
    const found = featuresOf(text, language);
    const features = placedFeatures(found, language).flatMap(({ table, feature }): KnownFeature[] => {
      const known = tables.get(table)?.get(feature.name);
      return known === undefined ? [] : [{ feature, known }];
    });
    if (features.length === 0) return [...otherAlone];
    const values = scaledValues(features.map(({ feature: { value }, known: { rarity } }) => ({ value, rarity })));
    margins.set(bias);
    for (const [at, { known }] of features.entries()) {
      for (let i = 0; i < known.codes.length; i++) margins[known.codes[i] as number]! += (known.weights[i] as number) * (values[at] as number);
    }
    const decided = decideCodes(margins, { slope, intercept, threshold }, rules);
    const pointOf = codePointsOf(text);
    const indicated = new Map<string, readonly Evidence[]>(found.indicated.map(({ codeId, evidence }) => [codeId, evidence]));
    return decided.map((number): CodedTheme => {
      const contributions = features.flatMap(({ feature, known }, at): Contribution[] => {
        const i = known.codes.indexOf(number);
        return i < 0 ? [] : [{ feature, weight: (known.weights[i] as number) * (values[at] as number) }];
      });
      const codeId = codeIds[number] as CodeId;
      return { codeId, score: probabilityOf(margins[number] as number, { slope, intercept }), evidence: [...(indicated.get(codeId) ?? []), ...learnedEvidence(contributions, pointOf)].toSorted(byPlace) };
    });
  };

  return {
    coder: { id: `${checked.id}-learned` as ThemeCoder["coder"]["id"], kind: "machine", version: checked.version, description: "Weighs indicators together with what was learned from coded examples" },
    codebookId: checked.id,
    codebookVersion: checked.version,
    code,
  };
}
