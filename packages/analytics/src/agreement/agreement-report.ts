import { type Methodology, methodologyObjection } from "@redheart/core";
import { type CodeAgreement, codeAgreement } from "./agreement-by-code.js";
import { type CoderCoding, codedUnits } from "./coded-units.js";
import { type DisagreementRow, disagreementRows } from "./disagreements.js";
import { type Measured, measured } from "./measured.js";
import { type OverallAgreement, overallOf } from "./overall-agreement.js";
import { type SetAgreementOptions, setMeasures } from "./set-agreement.js";

/** Settings of {@link agreementReport}. */
export interface AgreementReportOptions extends SetAgreementOptions {
  /** Way of analysis; under "reflexive" agreement is switched off. @defaultValue "codebook" */
  readonly methodology?: Methodology;
  /** Texts for the table of disagreements. @defaultValue none */
  readonly findings?: Iterable<{ readonly findingId: string; readonly text: string }>;
}

/** Agreement as a whole, code by code, and where it fails; or why it is not measured. */
export type AgreementReport =
  | { readonly status: "off"; readonly reason: string }
  | {
      readonly status: "measured";
      readonly coderIds: readonly string[];
      /** Krippendorff's α on sets of codes with MASI distance. */
      readonly masiAlpha: Measured;
      /** Holsti over all codings. */
      readonly holsti: Measured;
      /** Share of findings that two coders gave the very same codes. */
      readonly sameSet: Measured;
      /** Percent, κ, α and AC1 pooled over the codes. */
      readonly overall: OverallAgreement;
      readonly byCode: readonly CodeAgreement[];
      readonly disagreements: readonly DisagreementRow[];
    };

/**
 * How far coders agree: as a whole, code by code, and finding by finding where they do not.
 *
 * @param codings Codings of all coders, people and machines; repeats count once.
 * @throws {CoreError} `empty_sample` for fewer than two coders; `duplicate_id`.
 * @source Braun and Clarke 2021, doi:10.1080/14780887.2020.1769238, for when not to measure it
 * @example
 * ```ts
 * agreementReport([], { methodology: "reflexive" }).status // => "off"
 * ```
 */
export function agreementReport(codings: Iterable<CoderCoding>, options: AgreementReportOptions = {}): AgreementReport {
  const reason = methodologyObjection(options.methodology ?? "codebook", "agreement");
  if (reason !== undefined) return { status: "off", reason };
  const units = codedUnits("agreementReport", codings, options);
  return {
    status: "measured",
    coderIds: units.coderIds,
    masiAlpha: measured(() => setMeasures.masiAlpha(units, options)),
    holsti: measured(() => setMeasures.holsti(units, options)),
    sameSet: measured(() => setMeasures.sameSet(units, options)),
    overall: overallOf(units, options),
    byCode: units.codeIds.map((codeId) => codeAgreement(units, codeId, options)),
    disagreements: disagreementRows(units, new Map(Array.from(options.findings ?? [], ({ findingId, text }) => [findingId, text]))),
  };
}
