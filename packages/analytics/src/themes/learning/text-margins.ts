import type { CodedTheme } from "../coding/theme-coder.js";
import { clausesOf } from "./clauses.js";
import { placedFeatures, scaledValues } from "./feature-vector.js";
import { type Feature, isForm } from "./features-of.js";
import type { Contribution } from "./learned-evidence.js";
import { strongestMargins } from "./strongest-margins.js";
import type { FeaturesOf } from "./text-features.js";
import type { FeatureWeights, WeightTables } from "./weight-table.js";

/** What learned weights make of a text. */
export interface TextMargins {
  /** By number of code. */
  readonly margins: Float64Array;
  /** The codes that indicators alone speak for, with their evidence. */
  readonly indicated: readonly CodedTheme[];
  /** What each known feature of the whole text adds to the margin of a code. */
  readonly contributionsTo: (code: number) => Contribution[];
}

/** What weights are needed for margins. */
export interface MarginWeights {
  /** By code: its margin in a text without any known feature. */
  readonly bias: readonly number[];
  readonly tables: WeightTables;
}

/** Share of the whole text in a margin; the rest is that of the clause that speaks most for the code, so that a long text hides nothing that it names. */
const WHOLE = 0.8;

interface Weighed extends TextMargins {
  /** The known features. */
  readonly features: readonly { readonly feature: Feature }[];
}

/** Makes a function that gives the margins of a text; nothing where none of its features is known, or only forms of words are. */
export function textMargins(featuresOf: FeaturesOf, { bias, tables }: MarginWeights): (text: string, language: string) => TextMargins | undefined {
  function weigh(text: string, language: string): Weighed | undefined {
    const found = featuresOf(text, language);
    const features = placedFeatures(found, language).flatMap(({ table, feature }) => {
      const known = tables.get(table)?.get(feature.name);
      return known === undefined ? [] : [{ feature, known }];
    });
    if (features.length === 0) return undefined;
    const values = scaledValues(features.map(({ feature: { value }, known: { rarity } }) => ({ value, rarity })));
    const added = (known: FeatureWeights, at: number, i: number): number => (known.weights[i] as number) * (values[at] as number);
    const margins = Float64Array.from(bias);
    for (const [at, { known }] of features.entries()) for (let i = 0; i < known.codes.length; i++) margins[known.codes[i] as number]! += added(known, at, i);
    const contributionsTo = (code: number): Contribution[] =>
      features.flatMap(({ feature, known }, at): Contribution[] => {
        const i = known.codes.indexOf(code);
        return i < 0 ? [] : [{ feature, weight: added(known, at, i) }];
      });
    return { margins, contributionsTo, indicated: found.indicated, features };
  }

  return (text, language) => {
    const whole = weigh(text, language);
    // numbers and words like "of the" say nothing of a theme
    if (whole === undefined || whole.features.every(({ feature: { name } }) => isForm(name))) return undefined;
    const clauses = clausesOf(text, language);
    const parts = clauses.length < 2 ? [] : clauses.flatMap((clause) => weigh(clause, language)?.margins ?? []);
    if (parts.length === 0) return whole;
    const strongest = strongestMargins(parts);
    return { ...whole, margins: whole.margins.map((margin, code) => WHOLE * margin + (1 - WHOLE) * (strongest[code] as number)) };
  };
}
