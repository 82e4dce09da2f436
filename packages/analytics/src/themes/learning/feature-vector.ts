import { SHARED } from "./learned-weights.js";
import type { Feature } from "./features-of.js";
import type { TextFeatures } from "./text-features.js";

/** Length to which the features of a text are cut: in a long text each counts less. */
const LONGEST = 3.7;

/** A feature of a text with the table that it belongs to. */
export interface PlacedFeature {
  readonly table: string;
  readonly feature: Feature;
}

/** The features of a text, those of its wording under its language. */
export const placedFeatures = ({ shared, wording }: TextFeatures, language: string): PlacedFeature[] => [
  ...shared.map((feature) => ({ table: SHARED, feature })),
  ...wording.map((feature) => ({ table: language, feature })),
];

/** Values of features, each times its rarity, cut to a common length. */
export function scaledValues(features: readonly { readonly value: number; readonly rarity: number }[]): Float64Array {
  const values = Float64Array.from(features, ({ value, rarity }) => value * rarity);
  const length = Math.sqrt(values.reduce((sum, value) => sum + value * value, 0));
  return length > LONGEST ? values.map((value) => (value * LONGEST) / length) : values;
}
