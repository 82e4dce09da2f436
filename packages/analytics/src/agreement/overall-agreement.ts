import type { Agreement, AgreementOptions, Coefficient, Disagreement } from "./agreement.js";
import { alphaDisagreement } from "./alpha-disagreement.js";
import { isPaired, isRated } from "./chance-corrected.js";
import { type CodedUnits, type CoderCoding, codedUnits, setOf, setTable } from "./coded-units.js";
import { crossedDisagreement } from "./cohen-kappa.js";
import { pooledShareDisagreement } from "./fleiss-kappa.js";
import { gwetDisagreement } from "./gwet-ac1.js";
import { measureAgreement } from "./measure-agreement.js";
import { type Measured, measured } from "./measured.js";
import { plainDisagreement } from "./percent-agreement.js";
import { type RatingPatterns, ratingPatterns } from "./rating-patterns.js";
import type { SetAgreementOptions } from "./set-agreement.js";

/** Agreement over all codes together; every coefficient pooled over the codes, its units the findings. */
export interface OverallAgreement {
  readonly percent: Measured;
  /** Only where two coders are compared. */
  readonly cohenKappa?: Measured;
  readonly fleissKappa: Measured;
  readonly krippendorffAlpha: Measured;
  readonly gwetAc1: Measured;
}

interface Pooling {
  readonly coefficient: Coefficient;
  /** Disagreement on one code: applied or not. */
  readonly onCode: (patterns: RatingPatterns) => Disagreement;
  readonly uses: (pattern: Int32Array) => boolean;
}

const PERCENT: Pooling = { coefficient: "percent", onCode: plainDisagreement, uses: isPaired };
const COHEN: Pooling = { coefficient: "cohen-kappa", onCode: crossedDisagreement, uses: isPaired };
const FLEISS: Pooling = { coefficient: "fleiss-kappa", onCode: pooledShareDisagreement, uses: isRated };
const ALPHA: Pooling = { coefficient: "krippendorff-alpha", onCode: (patterns) => alphaDisagreement(patterns, { kind: "nominal" }), uses: isPaired };
const AC1: Pooling = { coefficient: "gwet-ac1", onCode: gwetDisagreement, uses: isRated };

const APPLIED_OR_NOT = [false, true];

/** Mean of the codes' disagreements. Patterns are whole sets of codes, so that findings are resampled with all their codes. */
function pooledDisagreement({ categories, patterns }: RatingPatterns, codeIds: readonly string[], onCode: Pooling["onCode"]): Disagreement {
  const sets = categories.map(setOf);
  const parts = codeIds.map((codeId) => {
    const ratings = patterns.map((pattern) => Array.from(pattern, (category) => (category < 0 ? undefined : sets[category]?.has(codeId))));
    const own = ratingPatterns("overallAgreement", { unitIds: [], coderIds: [], ratings }, APPLIED_OR_NOT);
    return { patternOf: own.patternOf, weights: new Int32Array(own.patterns.length), disagreement: onCode(own) };
  });
  return (weights) => {
    let [observed, expected] = [0, 0];
    for (const part of parts) {
      part.weights.fill(0);
      for (let p = 0; p < patterns.length; p++) part.weights[part.patternOf[p] as number]! += weights[p] as number;
      const one = part.disagreement(part.weights);
      observed += one.observed;
      expected += one.expected;
    }
    return parts.length === 0 ? { observed, expected } : { observed: observed / parts.length, expected: expected / parts.length };
  };
}

const pool = (units: CodedUnits, { coefficient, onCode, uses }: Pooling, { bootstrap }: AgreementOptions): Agreement => {
  const table = setTable(units);
  const patterns = ratingPatterns("overallAgreement", table);
  return measureAgreement("overallAgreement", coefficient, table, { ...patterns, categories: APPLIED_OR_NOT }, { disagreement: pooledDisagreement(patterns, units.codeIds, onCode), uses, bootstrap });
};

/** Overall agreement, on codings already laid side by side. */
export const overallOf = (units: CodedUnits, options: AgreementOptions): OverallAgreement => ({
  percent: measured(() => pool(units, PERCENT, options)),
  ...(units.coderIds.length === 2 && { cohenKappa: measured(() => pool(units, COHEN, options)) }),
  fleissKappa: measured(() => pool(units, FLEISS, options)),
  krippendorffAlpha: measured(() => pool(units, ALPHA, options)),
  gwetAc1: measured(() => pool(units, AC1, options)),
});

/**
 * How far coders agree over all codes together: percent, Cohen's κ of two, Fleiss' κ, Krippendorff's α and AC1.
 *
 * Unit: findings; each code of a finding is applied or not, and a bootstrap draws findings with all their codes.
 * Formula: 1 − Σ Dₒ / Σ Dₑ over the codes, the pooled κ of de Vries and others: a code that hardly varies weighs little, where a mean of coefficients would let it decide.
 *
 * @param codings Codings of all coders; repeats count once.
 * @returns Each coefficient, or the reason why the data give none.
 * @throws {CoreError} `empty_sample` for fewer than two coders; `duplicate_id`.
 * @source de Vries, Elliott, Kanouse and Teleki 2008, Field Methods 20(3), 272–282
 * @example
 * ```ts
 * const codings = [["f1", "a", "x"], ["f1", "a", "y"], ["f2", "b", "x"], ["f2", "a", "y"]].map(([findingId = "", codeId = "", coderId = ""]) => ({ findingId, codeId, coderId }));
 * const { percent } = overallAgreement(codings);
 * percent.status === "measured" && percent.estimate // => 0.5
 * ```
 */
export const overallAgreement = (codings: Iterable<CoderCoding>, options: SetAgreementOptions = {}): OverallAgreement => overallOf(codedUnits("overallAgreement", codings, options), options);
