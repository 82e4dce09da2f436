import type { CodedTheme } from "../coding/theme-coder.js";
import { clausesOf } from "./clauses.js";
import { placedFeatures, scaledValues } from "./feature-vector.js";
import { type Feature, isForm } from "./features-of.js";
import type { Contribution } from "./learned-evidence.js";
import { strongestMargins } from "./strongest-margins.js";
import type { FeaturesOf } from "./text-features.js";
import type { WeightTable, WeightTables } from "./weight-table.js";

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

/** A feature of a text that stands in a table. */
interface WeighedFeature {
  readonly feature: Feature;
  readonly table: WeightTable;
  readonly number: number;
}

interface Weighed extends TextMargins {
  readonly features: readonly WeighedFeature[];
}

/** Makes a function that gives the margins of a text; nothing where none of its features is known, or only forms of words are. */
export function textMargins(featuresOf: FeaturesOf, { bias, tables }: MarginWeights): (text: string, language: string) => TextMargins | undefined {
  function weigh(text: string, language: string): Weighed | undefined {
    const found = featuresOf(text, language);
    const features = placedFeatures(found, language).flatMap(({ table: name, feature }): WeighedFeature[] => {
      const table = tables.get(name);
      const number = table?.numbers.get(feature.name);
      return table === undefined || number === undefined ? [] : [{ feature, table, number }];
    });
    if (features.length === 0) return undefined;
    const values = scaledValues(features.map(({ feature: { value }, table, number }) => ({ value, rarity: table.rarities[number] as number })));
    const margins = Float64Array.from(bias);
    for (const [at, { table, number }] of features.entries()) {
      const end = table.offsets[number + 1] as number;
      for (let i = table.offsets[number] as number; i < end; i++) margins[table.codes[i] as number]! += (table.weights[i] as number) * (values[at] as number);
    }
    const contributionsTo = (code: number): Contribution[] =>
      features.flatMap(({ feature, table: { offsets, codes, weights }, number }, at): Contribution[] => {
        const own = codes.subarray(offsets[number], offsets[number + 1]).indexOf(code);
        return own < 0 ? [] : [{ feature, weight: (weights[(offsets[number] as number) + own] as number) * (values[at] as number) }];
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
