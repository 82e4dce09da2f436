import type { Codebook } from "@redheart/core";
import { CoreError } from "@redheart/core/errors";
import { checkCodebook } from "../coding/check-codebook.js";
import { calibrate, type HeldOut } from "./calibrate.js";
import { codeRulesOf, decideCodes } from "./decide-codes.js";
import { placedFeatures, scaledValues } from "./feature-vector.js";
import { fitLogistic, marginsOf, type Row } from "./fit-logistic.js";
import type { LearnedWeights } from "./learned-weights.js";
import { rarityOf } from "./rarity.js";
import { textFeatures } from "./text-features.js";
import { textLanguage } from "./text-language.js";
import { type FeatureWeights, packTable } from "./weight-table.js";

/** A text with the codes that a person gave it. */
export interface CodedExample {
  readonly text: string;
  /** Its language. @defaultValue found from its letters and words */
  readonly language?: string;
  /** Codes of the codebook; at least one. */
  readonly codeIds: readonly string[];
  /** How much it counts, above 0. @defaultValue 1 */
  readonly weight?: number;
  /** Whether it helps to set probabilities and the threshold: what was made up does not show how many codes real findings carry. @defaultValue true */
  readonly calibrates?: boolean;
}

/** Options of {@link learnWeights}. */
export interface LearnOptions {
  /** How many fifths of the calibrating examples are held out in turn to set probabilities and threshold; 1 to 5. @defaultValue 5 */
  readonly folds?: number;
  /** Contribution to a margin below which a weight is dropped; larger gives smaller data. @defaultValue 0.2 */
  readonly smallest?: number;
}

const EPOCHS = 8;
const FIFTHS = 5;

interface Numbered {
  readonly names: readonly { readonly table: string; readonly name: string; readonly rarity: number; readonly value: number }[];
  readonly rows: readonly Row[];
}

/** Features of all examples by number; number 0 is the bias. */
function numberFeatures(examples: readonly CodedExample[], codebook: Codebook): Numbered {
  const featuresOf = textFeatures(codebook);
  const codeNumbers = new Map<string, number>(codebook.codes.map(({ id }, number) => [id, number]));
  const placed = examples.map(({ text, language: said }) => {
    const language = textLanguage(text, said);
    return placedFeatures(featuresOf(text, language), language);
  });
  const numbers = new Map<string, number>();
  const names: { table: string; name: string; holding: number; value: number }[] = [{ table: "", name: "", holding: 1, value: 1 }];
  const numbered = placed.map((features) =>
    features.map(({ table, feature: { name, value } }) => {
      const key = `${table} ${name}`;
      const number = numbers.get(key) ?? names.push({ table, name, holding: 0, value }) - 1;
      numbers.set(key, number);
      (names[number] as { holding: number }).holding++;
      return { number, value };
    }),
  );
  const known = names.map(({ table, name, holding, value }) => ({ table, name, value, rarity: rarityOf(name, examples.length, holding) }));
  const rows = numbered.map((features, at): Row => {
    const { codeIds, weight = 1 } = examples[at] as CodedExample;
    const values = scaledValues(features.map(({ number, value }) => ({ value, rarity: (known[number] as { rarity: number }).rarity })));
    return { features: Int32Array.from([0, ...features.map(({ number }) => number)]), values: Float64Array.from([1, ...values]), codes: codeIds.map((id) => codeNumbers.get(id) as number), weight };
  });
  return { names: known, rows };
}

function checkExamples(examples: readonly CodedExample[], codebook: Codebook): void {
  const known = new Set<string>(codebook.codes.map(({ id }) => id));
  const least = FIFTHS;
  if (examples.filter(({ calibrates }) => calibrates !== false).length < least) throw new CoreError("empty_sample", `learnWeights: examples must hold at least ${least} that calibrate; got fewer`, ["examples"]);
  for (const [at, { codeIds, weight = 1 }] of examples.entries()) {
    if (codeIds.length === 0 || codeIds.some((id) => !known.has(id))) throw new CoreError("unknown_reference", "learnWeights: codeIds must name at least one code, all of the codebook; got other", ["examples", at, "codeIds"]);
    if (!(weight > 0)) throw new CoreError("invalid_option", "learnWeights: weight must be above 0; got another", ["examples", at, "weight"]);
  }
}

/**
 * Learns from coded examples which words, phrases and concepts speak for a code, beside the codebook's indicators.
 *
 * Features: strength of each code's indicators, synonym lists of the codebook and pairs of them, stems, neighboring stems, beginnings of words.
 * Weights: logistic regression with an L2 penalty, one code against the rest; probabilities and the threshold from held-out fifths.
 * Equal examples in equal order give equal weights.
 *
 * @param examples Coded texts, a few for each code at least; codes without an example are hardly ever applied.
 * @param codebook The codebook that they were coded with.
 * @throws {CoreError} `empty_sample`, `unknown_reference`, `invalid_option`; `invalid_codebook`.
 * @example
 * ```ts
 * const examples = ["Nobody knows where to sleep", "They need a bed", "Where can she sleep tonight", "No bed was free", "A bed for each"].map((text) => ({ text, language: "en", codeIds: ["shelter"] }));
 * learnWeights(examples, childProtectionCodebook, { folds: 1 }).codebookId // => "child-protection"
 * ```
 */
export function learnWeights(examples: readonly CodedExample[], codebook: Codebook, { folds = FIFTHS, smallest = 0.2 }: LearnOptions = {}): LearnedWeights {
  const checked = checkCodebook(codebook);
  checkExamples(examples, checked);
  if (!Number.isInteger(folds) || folds < 1 || folds > FIFTHS) throw new CoreError("invalid_option", "learnWeights: folds must be an integer from 1 to 5; got another", ["folds"]);
  const { names, rows } = numberFeatures(examples, checked);
  const codeCount = checked.codes.length;
  const sizes = { featureCount: names.length, codeCount, epochs: EPOCHS };
  const findings = examples.flatMap(({ calibrates }, at) => (calibrates === false ? [] : [at]));
  const heldOut = Array.from({ length: folds }, (_, fold) => {
    const aside = new Set(findings.filter((_finding, rank) => rank % FIFTHS === fold));
    const weights = fitLogistic(rows.filter((_row, at) => !aside.has(at)), sizes);
    return Array.from(aside, (at): HeldOut => ({ margins: marginsOf(weights, rows[at] as Row, new Float64Array(codeCount)), codes: (rows[at] as Row).codes }));
  }).flat();
  const rules = codeRulesOf(checked);
  const calibration = calibrate(heldOut, (margins, scale) => decideCodes(margins, scale, rules));
  const weights = fitLogistic(rows, sizes);
  const greatest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const tables = new Map<string, Map<string, FeatureWeights>>();
  for (const [number, { table, name, rarity, value }] of names.entries()) {
    if (number === 0) continue;
    const own = Array.from(weights.subarray(number * codeCount, (number + 1) * codeCount));
    const codes = own.flatMap((weight, code) => (Math.abs(weight * rarity * value) >= smallest ? [code] : []));
    if (codes.length > 0) tables.set(table, (tables.get(table) ?? new Map<string, FeatureWeights>()).set(name, { rarity, codes, weights: codes.map((code) => own[code] as number) }));
  }
  return {
    codebookId: checked.id,
    codebookVersion: checked.version,
    codeIds: checked.codes.map(({ id }) => id),
    bias: Array.from(weights.subarray(0, codeCount), (weight) => Math.round(weight * 1e4) / 1e4),
    greatest: Math.round(greatest * 1e4) / 1e4,
    slope: Math.round(calibration.slope * 1e4) / 1e4,
    intercept: Math.round(calibration.intercept * 1e4) / 1e4,
    threshold: calibration.threshold,
    tables: Object.fromEntries(Array.from(tables).toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([table, features]) => [table, packTable(features, { count: codeCount, greatest })])),
  };
}
