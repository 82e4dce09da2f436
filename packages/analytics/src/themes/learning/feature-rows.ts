import { type PlacedFeature, placedFeatures, scaledValues } from "./feature-vector.js";
import type { Row, Support } from "./fit-margins.js";
import { rarityOf } from "./rarity.js";
import type { FeaturesOf } from "./text-features.js";
import { textLanguage } from "./text-language.js";

/** A feature that some example has. */
export interface KnownFeature {
  readonly table: string;
  readonly name: string;
  readonly value: number;
  readonly rarity: number;
  /** How many examples have it. */
  readonly holding: number;
}

/** The features of all examples, numbered. */
export interface Numbered {
  /** Features by number; number 0 is the bias. */
  readonly known: readonly KnownFeature[];
  /** By example: numbers of its features, with their values. */
  readonly found: readonly { readonly numbers: Int32Array; readonly values: Float64Array }[];
}

/** Codes of an example, and how much it counts. */
export type Carried = Pick<Row, "codes" | "weight">;

/** A text, and its language where it is said. */
interface Example {
  readonly text: string;
  readonly language?: string;
}

/** Makes a function that numbers the features of all examples; a text is read once, however often and with whichever codes it comes. */
export function featureNumberer(featuresOf: FeaturesOf): (examples: readonly Example[]) => Numbered {
  const tables = new Map<string, Map<string, number>>();
  const met = [{ table: "", name: "", value: 1 }];
  const foundBefore = new Map<string, Numbered["found"][number]>();
  const numberOf = ({ table, feature: { name, value } }: PlacedFeature): number => {
    const numbers = tables.get(table) ?? new Map<string, number>();
    tables.set(table, numbers);
    const number = numbers.get(name) ?? met.push({ table, name, value }) - 1;
    numbers.set(name, number);
    return number;
  };
  const foundIn = ({ text, language: said }: Example): Numbered["found"][number] => {
    const language = textLanguage(text, said);
    const key = `${language} ${text}`;
    const known = foundBefore.get(key);
    if (known !== undefined) return known;
    const placed = placedFeatures(featuresOf(text, language), language);
    const found = { numbers: Int32Array.from(placed, numberOf), values: Float64Array.from(placed, ({ feature }) => feature.value) };
    foundBefore.set(key, found);
    return found;
  };
  return (examples) => {
    const found = examples.map(foundIn);
    const holding = new Int32Array(met.length);
    holding[0] = examples.length;
    for (const { numbers } of found) for (const number of numbers) holding[number]!++;
    return { known: met.map((feature, number) => ({ ...feature, holding: holding[number] as number, rarity: rarityOf(feature.name, examples.length, holding[number] as number) })), found };
  };
}

/** The examples as rows of those features that a support has. */
export function rowsOf({ known, found }: Numbered, { starts }: Support, carried: readonly Carried[]): Row[] {
  const has = (number: number): boolean => (starts[number + 1] as number) > (starts[number] as number);
  return found.map(({ numbers, values }, at) => {
    const features = numbers.filter(has);
    const kept = values.filter((_value, place) => has(numbers[place] as number));
    const scaled = scaledValues(Array.from(features, (number, place) => ({ value: kept[place] as number, rarity: (known[number] as KnownFeature).rarity })));
    return { ...(carried[at] as Carried), features: Int32Array.of(0, ...features), values: Float64Array.of(1, ...scaled) };
  });
}
