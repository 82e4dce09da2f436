import type { LearnedWeights, PackedTable } from "./learned-weights.js";
import { areLetters, codeLetters, letterRarity, lettersCode, letterWeight, rarityLetter, weightLetter } from "./weight-letters.js";

/** What is known of one feature: how rare it is, and its weights, `weights[i]` for `codes[i]`. */
export interface FeatureWeights {
  readonly rarity: number;
  readonly codes: readonly number[];
  readonly weights: readonly number[];
}

/** Features of a table by number, with their weights: those of feature `n` are `weights[i]` for `codes[i]`, `i` from `offsets[n]` to before `offsets[n + 1]`. */
export interface WeightTable {
  readonly numbers: ReadonlyMap<string, number>;
  readonly rarities: Float64Array;
  readonly offsets: Int32Array;
  readonly codes: Int32Array;
  readonly weights: Float64Array;
}

/** Tables by language. */
export type WeightTables = ReadonlyMap<string, WeightTable>;

/** Most letters of the name before that a name repeats by their number. */
const MOST_SHARED = 63;
/** Letters for a number below `count`: one or two. */
const widthOf = (count: number): number => (count <= 64 ? 1 : 2);

/** Each name behind a letter for how much of its beginning is that of the name before. */
function frontCoded(names: readonly string[]): string[] {
  let before = "";
  return names.map((name) => {
    let shared = 0;
    while (shared < MOST_SHARED && shared < before.length && name[shared] === before[shared]) shared++;
    before = name;
    return codeLetters(shared, MOST_SHARED + 1) + name.slice(shared);
  });
}

/** Packs features into a table, in order of their names. */
export function packTable(features: ReadonlyMap<string, FeatureWeights>, { count, greatest }: { readonly count: number; readonly greatest: number }): PackedTable {
  const sorted = [...features].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const column = (lettersOf: (one: FeatureWeights) => string): string => sorted.map(([, one]) => lettersOf(one)).join("");
  return {
    names: frontCoded(sorted.map(([name]) => name)).join("\n"),
    rarities: column(({ rarity }) => rarityLetter(rarity)),
    counts: column(({ codes }) => codeLetters(codes.length, count + 1)),
    codes: column(({ codes }) => codes.map((code) => codeLetters(code, count)).join("")),
    weights: column(({ weights }) => weights.map((weight) => weightLetter(weight, greatest)).join("")),
  };
}

/** Numbers below `count` that a column of letters stands for; nothing where it holds others. */
function numbersOf(letters: string, count: number): Int32Array | undefined {
  const width = widthOf(count);
  if (letters.length % width !== 0 || !areLetters(letters)) return undefined;
  const numbers = Int32Array.from({ length: letters.length / width }, (_, at) => lettersCode(letters.slice(at * width, (at + 1) * width)));
  return numbers.every((number) => number < count) ? numbers : undefined;
}

/** Names by their order; nothing where a name is broken, or does not follow the one before. */
function namesOf(packed: string): Map<string, number> | undefined {
  const numbers = new Map<string, number>();
  let before = "";
  for (const line of packed.split("\n")) {
    const shared = lettersCode(line.slice(0, 1));
    const name = before.slice(0, shared) + line.slice(1);
    if (line === "" || shared < 0 || shared > before.length || name <= before) return undefined;
    numbers.set(name, numbers.size);
    before = name;
  }
  return numbers;
}

function unpackTable(packed: PackedTable, { count, greatest }: { readonly count: number; readonly greatest: number }): WeightTable | undefined {
  const numbers = namesOf(packed.names);
  const counts = numbersOf(packed.counts, count + 1);
  const codes = numbersOf(packed.codes, count);
  if (numbers === undefined || counts === undefined || codes === undefined || counts.length !== numbers.size || packed.rarities.length !== numbers.size) return undefined;
  if (packed.weights.length !== codes.length || !areLetters(packed.rarities) || !areLetters(packed.weights)) return undefined;
  const offsets = new Int32Array(counts.length + 1);
  for (const [at, own] of counts.entries()) offsets[at + 1] = (offsets[at] as number) + own;
  if (offsets[counts.length] !== codes.length) return undefined;
  const read = (letters: string, valueOf: (letter: string) => number): Float64Array => Float64Array.from({ length: letters.length }, (_, at) => valueOf(letters[at] as string));
  return { numbers, rarities: read(packed.rarities, letterRarity), offsets, codes, weights: read(packed.weights, (letter) => letterWeight(letter, greatest)) };
}

/** Every table by language; nothing where one is cut off or holds what {@link packTable} does not write: it would give wrong scores without a word. */
export function unpackTables({ tables, codeIds, greatest }: Pick<LearnedWeights, "tables" | "codeIds" | "greatest">): WeightTables | undefined {
  const unpacked = new Map<string, WeightTable>();
  for (const [language, packed] of Object.entries(tables)) {
    const table = unpackTable(packed, { count: codeIds.length, greatest });
    if (table === undefined) return undefined;
    unpacked.set(language, table);
  }
  return unpacked;
}
