import type { LearnedWeights } from "./learned-weights.js";
import { areLetters, codeLetters, letterRarity, lettersCode, letterWeight, rarityLetter, weightLetter } from "./weight-letters.js";

/** What is known of one feature: how rare it is, and its weights, `weights[i]` for `codes[i]`. */
export interface FeatureWeights {
  readonly rarity: number;
  readonly codes: readonly number[];
  readonly weights: readonly number[];
}

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

/** Whether a line is one that {@link packTable} writes for so many codes. */
export function isPacked(line: string, count: number): boolean {
  const step = widthOf(count) + 1;
  const from = line.indexOf(MARK) + 2;
  if (from < 3 || (line.length - from) % step !== 0 || !areLetters(line.slice(from - 1))) return false;
  for (let at = from; at < line.length; at += step) if (lettersCode(line.slice(at, at + step - 1)) >= count) return false;
  return true;
}

/** Features of every table by language. */
export function unpackTables({ tables, codeIds, greatest }: Pick<LearnedWeights, "tables" | "codeIds" | "greatest">): Map<string, Map<string, FeatureWeights>> {
  const width = widthOf(codeIds.length);
  return new Map(
    Object.entries(tables).map(([language, table]) => [
      language,
      new Map(
        table.split("\n").map((line) => {
          const mark = line.indexOf(MARK);
          const codes: number[] = [];
          const weights: number[] = [];
          for (let at = mark + 2; at < line.length; at += width + 1) {
            codes.push(lettersCode(line.slice(at, at + width)));
            weights.push(letterWeight(line[at + width] as string, greatest));
          }
          return [line.slice(0, mark), { rarity: letterRarity(line[mark + 1] as string), codes, weights }];
        }),
      ),
    ]),
  );
}
