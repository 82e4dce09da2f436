import type { LearnedWeights } from "./learned-weights.js";
import { areLetters, codeLetters, letterRarity, lettersCode, letterWeight, rarityLetter, weightLetter } from "./weight-letters.js";

/** What is known of one feature: how rare it is, and its weights, `weights[i]` for `codes[i]`. */
export interface FeatureWeights {
  readonly rarity: number;
  readonly codes: readonly number[];
  readonly weights: readonly number[];
}

/** Features with their weights, by language and by name. */
export type WeightTables = ReadonlyMap<string, ReadonlyMap<string, FeatureWeights>>;

/** Parts a name from what is known of the feature: no name has it, and no line reads like a setting, whatever the word. */
const MARK = "\t";

/** Packs features into the lines of a table, in order of their names. */
export const packTable = (features: ReadonlyMap<string, FeatureWeights>, { count, greatest }: { readonly count: number; readonly greatest: number }): string =>
  [...features]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, { rarity, codes, weights }]) => `${name}${MARK}${rarityLetter(rarity)}${codes.map((code, at) => codeLetters(code, count) + weightLetter(weights[at] as number, greatest)).join("")}`)
    .join("\n");

/** Letters for a code, one or two. */
const widthOf = (count: number): number => (count <= 64 ? 1 : 2);

/** A feature of a line with its weights; nothing where the line is none that {@link packTable} writes for so many codes. */
function unpackLine(line: string, { count, greatest }: { readonly count: number; readonly greatest: number }): [string, FeatureWeights] | undefined {
  const mark = line.indexOf(MARK);
  const width = widthOf(count);
  if (mark < 1 || (line.length - mark - 2) % (width + 1) !== 0 || !areLetters(line.slice(mark + 1))) return undefined;
  const codes: number[] = [];
  const weights: number[] = [];
  for (let at = mark + 2; at < line.length; at += width + 1) {
    codes.push(lettersCode(line.slice(at, at + width)));
    weights.push(letterWeight(line[at + width] as string, greatest));
  }
  if (codes.some((code) => code >= count)) return undefined;
  return [line.slice(0, mark), { rarity: letterRarity(line[mark + 1] as string), codes, weights }];
}

/** Features of every table by language; nothing where a line is broken: it would give wrong scores without a word. */
export function unpackTables({ tables, codeIds, greatest }: Pick<LearnedWeights, "tables" | "codeIds" | "greatest">): WeightTables | undefined {
  const unpacked = new Map<string, Map<string, FeatureWeights>>();
  for (const [language, table] of Object.entries(tables)) {
    const features = new Map<string, FeatureWeights>();
    for (const line of table.split("\n")) {
      const feature = unpackLine(line, { count: codeIds.length, greatest });
      if (feature === undefined) return undefined;
      features.set(...feature);
    }
    unpacked.set(language, features);
  }
  return unpacked;
}
