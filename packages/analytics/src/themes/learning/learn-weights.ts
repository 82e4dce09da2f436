import type { Codebook } from "@redheart/core";
import { CoreError, type IssuePath } from "@redheart/core/errors";
import { checkCodebook } from "../coding/check-codebook.js";
import { calibrate, type HeldOut } from "./calibrate.js";
import { codeRulesOf, decideCodes } from "./decide-codes.js";
import { type Carried, featureNumberer, type KnownFeature, type Numbered, rowsOf } from "./feature-rows.js";
import { fitMargins, fullSupport, narrowed, type Row, type Support } from "./fit-margins.js";
import type { LearnedWeights } from "./learned-weights.js";
import { textFeatures } from "./text-features.js";
import { textLanguage } from "./text-language.js";
import { textMargins } from "./text-margins.js";
import { MOST_NUMBERS } from "./weight-letters.js";
import { type FeatureWeights, packTable, unpackTables, type WeightTables } from "./weight-table.js";

/** A text with the codes that a person gave it. */
export interface CodedExample {
  readonly text: string;
  /** Its language. @defaultValue found from its letters and words */
  readonly language?: string;
  /** Codes of the codebook; at least one. */
  readonly codeIds: readonly string[];
  /** How much it counts, from 0.000001 to 1000000. @defaultValue 1 */
  readonly weight?: number;
  /** Whether it helps to set probabilities and the threshold: what was made up does not show how many codes real findings carry. @defaultValue true */
  readonly calibrates?: boolean;
}

/** Options of {@link learnWeights}. */
export interface LearnOptions {
  /** How many fifths of the calibrating examples are held out in turn to set probabilities and threshold; 1 to 5. @defaultValue 5 */
  readonly folds?: number;
  /** Fewest examples that a feature must stand in to be learned; larger gives smaller data. @defaultValue 1 */
  readonly fewest?: number;
  /** Contribution to a margin below which a weight is dropped before the others are learned anew; larger gives smaller data. @defaultValue 0.075 */
  readonly smallest?: number;
  /** Other bounds than `smallest` for features of a language's wording, by language: where examples are few, weights stay small. @defaultValue none */
  readonly smallestIn?: Readonly<Record<string, number>>;
}

/** Passes over the examples, when features are chosen and when their weights are learned. */
const EPOCHS = { choosing: 6, learning: 10 };
const FIFTHS = 5;

interface LearnFrom extends Required<Pick<LearnOptions, "smallest" | "smallestIn">> {
  /** Examples that are not learned from. */
  readonly aside: ReadonlySet<number>;
}

/** Learns weights twice: of all features, then of those alone that made a difference. */
function learnFrom(numbered: Numbered, all: Support, carried: readonly Carried[], { aside, smallest, smallestIn }: LearnFrom): { support: Support; weights: Float64Array } {
  const isLearned = (_example: unknown, at: number): boolean => !aside.has(at);
  const learned = { known: numbered.known, found: numbered.found.filter(isLearned) };
  const learnedCarried = carried.filter(isLearned);
  const rowsFor = (support: Support): Row[] => rowsOf(learned, support, learnedCarried);
  const first = fitMargins(rowsFor(all), all, EPOCHS.choosing);
  const support = narrowed(all, (feature, at) => {
    const { table, rarity, value } = numbered.known[feature] as KnownFeature;
    return feature === 0 || Math.abs((first[at] as number) * rarity * value) >= (smallestIn[table] ?? smallest);
  });
  return { support, weights: fitMargins(rowsFor(support), support, EPOCHS.learning) };
}

const rounded = (value: number): number => Math.round(value * 1e4) / 1e4;

/** Weights as data. */
function packed({ known }: Numbered, { support: { starts, codes, codeCount }, weights }: { readonly support: Support; readonly weights: Float64Array }): Pick<LearnedWeights, "bias" | "greatest" | "tables"> {
  const greatest = rounded(weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0));
  const bias = new Float64Array(codeCount);
  const tables = new Map<string, Map<string, FeatureWeights>>();
  for (const [number, { table, name, rarity }] of known.entries()) {
    const [from, to] = [starts[number] as number, starts[number + 1] as number];
    const own = { rarity, codes: Array.from(codes.subarray(from, to)), weights: Array.from(weights.subarray(from, to)) };
    if (number === 0) for (const [at, code] of own.codes.entries()) bias[code] = own.weights[at] as number;
    else if (to > from) tables.set(table, (tables.get(table) ?? new Map<string, FeatureWeights>()).set(name, own));
  }
  const sorted = Array.from(tables).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return { bias: Array.from(bias, rounded), greatest, tables: Object.fromEntries(sorted.map(([table, features]) => [table, packTable(features, { count: codeCount, greatest })])) };
}

function isExample(example: unknown): boolean {
  if (typeof example !== "object" || example === null) return false;
  const { text, language, codeIds } = example as Readonly<Record<keyof CodedExample, unknown>>;
  return typeof text === "string" && (language === undefined || typeof language === "string") && Array.isArray(codeIds);
}

function checkOptions({ folds, fewest, smallest, smallestIn }: Required<LearnOptions>): void {
  const refuse = (path: IssuePath, must: string): never => {
    throw new CoreError("invalid_option", `learnWeights: ${path.at(-1)} must be ${must}; got another`, path);
  };
  if (!Number.isInteger(folds) || folds < 1 || folds > FIFTHS) refuse(["folds"], "an integer from 1 to 5");
  if (!Number.isInteger(fewest) || fewest < 1) refuse(["fewest"], "an integer of at least 1");
  if (!isBound(smallest)) refuse(["smallest"], "a number of at least 0");
  if (!Object.values(smallestIn).every(isBound)) refuse(["smallestIn"], "numbers of at least 0");
}

const isBound = (bound: number): boolean => Number.isFinite(bound) && bound >= 0;

function checkExamples(examples: readonly CodedExample[], known: ReadonlyMap<string, number>): void {
  const least = FIFTHS;
  const odd = (examples as readonly unknown[]).findIndex((example) => !isExample(example));
  if (odd >= 0) throw new CoreError("invalid_type", "learnWeights: an example must be an object with a text and a list of codeIds; got another kind of value", ["examples", odd]);
  if (examples.filter(({ calibrates }) => calibrates !== false).length < least) throw new CoreError("empty_sample", `learnWeights: examples must hold at least ${least} that calibrate; got fewer`, ["examples"]);
  for (const [at, { codeIds, weight = 1 }] of examples.entries()) {
    if (codeIds.length === 0 || codeIds.some((id) => !known.has(id))) throw new CoreError("unknown_reference", "learnWeights: codeIds must name at least one code, all of the codebook; got other", ["examples", at, "codeIds"]);
    if (!(weight >= 1e-6 && weight <= 1e6)) throw new CoreError("invalid_option", "learnWeights: weight must be from 0.000001 to 1000000; got another", ["examples", at, "weight"]);
  }
}

/**
 * Learns from coded examples which words, phrases and concepts speak for a code, beside the codebook's indicators.
 *
 * Features: strength of each code's indicators, synonym lists of the codebook and pairs of them, stems, neighboring stems, beginnings of words.
 * Weights: linear support vector machines, one code against the rest, learned once to choose features and again of those alone;
 * probabilities and the threshold from held-out fifths.
 * Equal examples in equal order give equal weights.
 *
 * @param examples Coded texts, a few for each code at least; codes without an example are hardly ever applied.
 * @param codebook The codebook that they were coded with.
 * @throws {CoreError} `empty_sample`, `invalid_type`, `unknown_reference`, `invalid_option`; `invalid_codebook`.
 * @example
 * ```ts
 * const examples = ["Nobody knows where to sleep", "They need a bed", "Where can she sleep tonight", "No bed was free", "A bed for each"].map((text) => ({ text, language: "en", codeIds: ["shelter"] }));
 * learnWeights(examples, childProtectionCodebook, { folds: 1 }).codebookId // => "child-protection"
 * ```
 */
export const learnWeights = (examples: readonly CodedExample[], codebook: Codebook, options: LearnOptions = {}): LearnedWeights => weightsLearner(codebook, options)(examples);

/**
 * {@link learnWeights} for learning several times from partly the same examples, as when each meeting is left out in turn: an example that was met before is not read anew.
 *
 * @throws {CoreError} `invalid_option`; `invalid_codebook`; the learner itself `empty_sample`, `invalid_type`, `unknown_reference`, `invalid_option`.
 * @example
 * ```ts
 * const [left, ...others] = ["Sleep on a floor", "Nobody knows where to sleep", "They need a bed", "Where can she sleep", "No bed was free", "A bed each"].map((text) => ({ text, language: "en", codeIds: ["shelter"] }));
 * const learn = weightsLearner(childProtectionCodebook, { folds: 1 });
 * learn([left, ...others]); // of all; then without one, the others not read anew
 * learnedCoder(childProtectionCodebook, learn(others)).code(left.text, { language: "en" })[0].codeId // => "shelter"
 * ```
 */
export function weightsLearner(codebook: Codebook, { folds = FIFTHS, fewest = 1, smallest = 0.075, smallestIn = {} }: LearnOptions = {}): (examples: readonly CodedExample[]) => LearnedWeights {
  const checked = checkCodebook(codebook);
  if (checked.codes.length > MOST_NUMBERS) throw new CoreError("invalid_codebook", `learnWeights: codes must be at most ${MOST_NUMBERS}; got more`, ["codes"]);
  checkOptions({ folds, fewest, smallest, smallestIn });
  const codeIds = checked.codes.map(({ id }) => id);
  const codeNumbers = new Map<string, number>(codeIds.map((id, number) => [id, number]));
  const rules = codeRulesOf(checked);
  const featuresOf = textFeatures(checked);
  const numberFeatures = featureNumberer(featuresOf);
  return (examples) => {
    checkExamples(examples, codeNumbers);
    const carried = examples.map(({ codeIds: own, weight = 1 }) => ({ codes: Array.from(new Set(own), (id) => codeNumbers.get(id) as number), weight }));
    const numbered = numberFeatures(examples);
    const all = narrowed(fullSupport(numbered.known.length, codeIds.length), (feature) => (numbered.known[feature] as KnownFeature).holding >= fewest);
    const calibrating = examples.flatMap(({ calibrates }, at) => (calibrates === false ? [] : [at]));
    const heldOut = Array.from({ length: folds }, (_, fold) => {
      const aside = new Set(calibrating.filter((_example, rank) => rank % FIFTHS === fold));
      const learned = packed(numbered, learnFrom(numbered, all, carried, { aside, smallest, smallestIn }));
      // Held-out examples are coded by the weights as they are kept: packed, then read.
      const marginsOf = textMargins(featuresOf, { bias: learned.bias, tables: unpackTables({ codeIds, ...learned }) as WeightTables });
      return Array.from(aside).flatMap((at): HeldOut[] => {
        const { text, language } = examples[at] as CodedExample;
        const found = marginsOf(text, textLanguage(text, language));
        return found === undefined ? [] : [{ margins: found.margins, codes: (carried[at] as Carried).codes }];
      });
    }).flat();
    const { slope, intercept, threshold } = calibrate(heldOut, (margins, scale) => decideCodes(margins, scale, rules));
    return {
      codebookId: checked.id,
      codebookVersion: checked.version,
      codeIds,
      slope: rounded(slope),
      intercept: rounded(intercept),
      threshold,
      ...packed(numbered, learnFrom(numbered, all, carried, { aside: new Set(), smallest, smallestIn })),
    };
  };
}
