import type { Agreement, AgreementOptions, Coefficient, Disagreement } from "./agreement.js";
import { alphaDisagreement } from "./alpha-disagreement.js";
import { type CodedUnits, type CoderCoding, type CoderOptions, codedUnits, setOf, setTable } from "./coded-units.js";
import { masiDistance } from "./masi-distance.js";
import { measureAgreement } from "./measure-agreement.js";
import { percentAgreement } from "./percent-agreement.js";
import { isPaired } from "./chance-corrected.js";
import { type RatingPatterns, ratingPatterns } from "./rating-patterns.js";

/** Settings of agreement on whole sets of codes. */
export interface SetAgreementOptions extends CoderOptions, AgreementOptions {}

type Prepare = (patterns: RatingPatterns, sets: readonly ReadonlySet<string>[]) => Disagreement;

const measureSets = (caller: string, coefficient: Coefficient, units: CodedUnits, prepare: Prepare, { bootstrap }: AgreementOptions): Agreement => {
  const table = setTable(units);
  const patterns = ratingPatterns(caller, table);
  return measureAgreement(caller, coefficient, table, patterns, { disagreement: prepare(patterns, patterns.categories.map(setOf)), uses: isPaired, bootstrap });
};

const masiDisagreement: Prepare = (patterns, sets) => {
  const size = sets.length;
  const known = new Float64Array(size * size).fill(-1);
  const squared = (c: number, k: number): number => {
    const at = c * size + k;
    if ((known[at] as number) < 0) known[at] = masiDistance(sets[c] as ReadonlySet<string>, sets[k] as ReadonlySet<string>);
    return known[at] as number;
  };
  return alphaDisagreement(patterns, { kind: "matrix", squared });
};

const holstiDisagreement: Prepare = ({ patterns }, sets) => {
  const shared = new Float64Array(patterns.length);
  const made = new Float64Array(patterns.length);
  patterns.forEach((pattern, p) => {
    const given = [...pattern].filter((category) => category >= 0).map((category) => sets[category] as ReadonlySet<string>);
    given.forEach((first, at) => {
      for (const second of given.slice(at + 1)) {
        for (const code of first) if (second.has(code)) shared[p]! += 2;
        made[p]! += first.size + second.size;
      }
    });
  });
  return (weights) => {
    let both = 0;
    let all = 0;
    for (let p = 0; p < patterns.length; p++) {
      both += (weights[p] as number) * (shared[p] as number);
      all += (weights[p] as number) * (made[p] as number);
    }
    return { observed: all === 0 ? 1 : 1 - both / all, expected: all === 0 ? 0 : 1 };
  };
};

/** Each measure of whole sets, on codings already laid side by side. */
export const setMeasures = {
  masiAlpha: (units: CodedUnits, options: AgreementOptions): Agreement => measureSets("masiAlpha", "krippendorff-alpha", units, masiDisagreement, options),
  holsti: (units: CodedUnits, options: AgreementOptions): Agreement => measureSets("holstiAgreement", "holsti", units, holstiDisagreement, options),
  sameSet: (units: CodedUnits, options: AgreementOptions): Agreement => percentAgreement(setTable(units), options),
};

/**
 * Krippendorff's α of codings with several codes a finding: each coder's set of codes is one rating, MASI its distance.
 *
 * Formula: 1 − Dₒ / Dₑ with δ = MASI distance. A bootstrap costs the square of the number of distinct sets a draw.
 *
 * @param codings Codings of all coders; repeats count once.
 * @throws {CoreError} `empty_sample` for fewer than two coders or no finding that two read; `no_variation` when all sets are the same.
 * @source Passonneau 2006, LREC; Artstein and Poesio 2008, doi:10.1162/coli.07-034-R2
 * @example
 * ```ts
 * const codings = [["f1", "a", "x"], ["f1", "a", "y"], ["f2", "b", "x"], ["f2", "b", "y"]].map(([findingId = "", codeId = "", coderId = ""]) => ({ findingId, codeId, coderId }));
 * masiAlpha(codings).estimate // => 1
 * ```
 */
export const masiAlpha = (codings: Iterable<CoderCoding>, options: SetAgreementOptions = {}): Agreement => setMeasures.masiAlpha(codedUnits("masiAlpha", codings, options), options);

/**
 * Holsti's coefficient over all codings of two or more coders; every pair of coders counts, over findings that both read.
 *
 * Formula: Σ 2A / Σ (N₁ + N₂) over pairs of coders. Ignores chance.
 *
 * @throws {CoreError} `empty_sample`; `no_variation` when no coder gave any code.
 * @source Holsti 1969, p. 140
 * @example
 * ```ts
 * const codings = [["f1", "a", "x"], ["f1", "b", "x"], ["f1", "a", "y"], ["f1", "c", "y"]].map(([findingId = "", codeId = "", coderId = ""]) => ({ findingId, codeId, coderId }));
 * holstiAgreement(codings).estimate // => 0.5
 * ```
 */
export const holstiAgreement = (codings: Iterable<CoderCoding>, options: SetAgreementOptions = {}): Agreement => setMeasures.holsti(codedUnits("holstiAgreement", codings, options), options);
