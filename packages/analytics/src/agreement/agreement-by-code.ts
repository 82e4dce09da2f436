import { type CodedUnits, type CoderCoding, codedUnits, presenceOf } from "./coded-units.js";
import { cohenKappa } from "./cohen-kappa.js";
import { fleissKappa } from "./fleiss-kappa.js";
import { gwetAc1 } from "./gwet-ac1.js";
import { krippendorffAlpha } from "./krippendorff-alpha.js";
import { type Measured, measured } from "./measured.js";
import { percentAgreement } from "./percent-agreement.js";
import { type SetAgreementOptions, setMeasures } from "./set-agreement.js";

/** Agreement on whether one code applies. */
export interface CodeAgreement {
  readonly codeId: string;
  /** Findings that each coder gave the code, among those the coder read. */
  readonly applied: readonly { readonly coderId: string; readonly count: number }[];
  readonly percent: Measured;
  /** Only where two coders are compared. */
  readonly cohenKappa?: Measured;
  readonly fleissKappa: Measured;
  readonly krippendorffAlpha: Measured;
  readonly gwetAc1: Measured;
  readonly holsti: Measured;
}

const onlyCode = (units: CodedUnits, codeId: string): CodedUnits => ({ ...units, sets: units.sets.map((row) => row.map((set) => set && new Set(set.has(codeId) ? [codeId] : []))) });

/** Agreement on one code, on codings already laid side by side. */
export function codeAgreement(units: CodedUnits, codeId: string, options: SetAgreementOptions): CodeAgreement {
  const table = presenceOf(units, codeId);
  return {
    codeId,
    applied: units.coderIds.map((coderId, at) => ({ coderId, count: table.ratings.reduce((sum, row) => (row[at] === true ? sum + 1 : sum), 0) })),
    percent: measured(() => percentAgreement(table, options)),
    ...(units.coderIds.length === 2 && { cohenKappa: measured(() => cohenKappa(table, options)) }),
    fleissKappa: measured(() => fleissKappa(table, options)),
    krippendorffAlpha: measured(() => krippendorffAlpha(table, { ...options, categories: [true, false] })),
    gwetAc1: measured(() => gwetAc1(table, { ...options, categories: [true, false] })),
    holsti: measured(() => setMeasures.holsti(onlyCode(units, codeId), options)),
  };
}

/**
 * Agreement of coders on each code: does it apply or not.
 *
 * Unit: findings that at least two of the coders read. Two categories, applied and not.
 * A coefficient that the data do not give (a code nobody used) is `undefined` with its reason, never a number.
 *
 * @param codings Codings of all coders; repeats count once.
 * @returns One row a code, sorted by code.
 * @throws {CoreError} `empty_sample` for fewer than two coders; `duplicate_id`.
 * @source McHugh 2012, doi:10.11613/BM.2012.031, for why one coefficient is not enough
 * @example
 * ```ts
 * const codings = [["f1", "a", "x"], ["f1", "a", "y"], ["f2", "b", "x"], ["f2", "a", "y"]].map(([findingId = "", codeId = "", coderId = ""]) => ({ findingId, codeId, coderId }));
 * agreementByCode(codings).map(({ codeId }) => codeId) // => ["a", "b"]
 * ```
 */
export function agreementByCode(codings: Iterable<CoderCoding>, options: SetAgreementOptions = {}): CodeAgreement[] {
  const units = codedUnits("agreementByCode", codings, options);
  return units.codeIds.map((codeId) => codeAgreement(units, codeId, options));
}
