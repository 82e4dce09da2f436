import type { LearnedWeights, PackedTable } from "./learned-weights.js";
import { areLetters, letterRarity, lettersFor, lettersNumber, letterWeight, numberLetters, rarityLetter, weightLetter } from "./weight-letters.js";

/** What is known of one feature: how rare it is, and its weights, `weights[i]` for `codes[i]`; one code at least, ascending. */
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

/** How much of a beginning one letter can stand for. */
const MOST_SHARED = 63;

/** Each name behind a letter for how much of its beginning is that of the name before. */
function frontCoded(names: readonly string[]): string[] {
  let before = "";
  return names.map((name) => {
    let shared = 0;
    while (shared < MOST_SHARED && shared < before.length && name[shared] === before[shared]) shared++;
    before = name;
    return numberLetters(shared, MOST_SHARED + 1) + name.slice(shared);
  });
}

/** Packs features into a table, in order of their names. */
export function packTable(features: ReadonlyMap<string, FeatureWeights>, { count, greatest }: { readonly count: number; readonly greatest: number }): PackedTable {
  const sorted = [...features].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const column = (entryOf: (one: FeatureWeights) => string): string => sorted.map(([, one]) => entryOf(one)).join("");
  return {
    names: frontCoded(sorted.map(([name]) => name)).join("\n"),
    rarities: column(({ rarity }) => rarityLetter(rarity)),
    furtherCodes: column(({ codes }) => numberLetters(codes.length - 1, count)),
    codes: column(({ codes }) => codes.map((code) => numberLetters(code, count)).join("")),
    weights: column(({ weights }) => weights.map((weight) => weightLetter(weight, greatest)).join("")),
  };
}

/** Numbers below `count` that a column of letters stands for; nothing where it holds others. */
function numbersOf(letters: string, count: number): Int32Array | undefined {
  const width = lettersFor(count);
  if (letters.length % width !== 0 || !areLetters(letters)) return undefined;
  const numbers = Int32Array.from({ length: letters.length / width }, (_, at) => lettersNumber(letters.slice(at * width, (at + 1) * width)));
  return numbers.every((number) => number < count) ? numbers : undefined;
}

/** Names by their order; nothing where a name is broken, or does not follow the one before. */
function namesOf(packed: string): Map<string, number> | undefined {
  const numbers = new Map<string, number>();
  let before = "";
  for (const line of packed.split("\n")) {
    const shared = lettersNumber(line.slice(0, 1));
    const name = before.slice(0, shared) + line.slice(1);
    if (shared < 0 || shared > before.length || name <= before) return undefined;
    numbers.set(name, numbers.size);
    before = name;
  }
  return numbers;
}

function unpackTable(packed: PackedTable, { count, greatest }: { readonly count: number; readonly greatest: number }): WeightTable | undefined {
  const numbers = namesOf(packed.names);
  const further = numbersOf(packed.furtherCodes, count);
  const codes = numbersOf(packed.codes, count);
  if (numbers === undefined || further === undefined || codes === undefined || further.length !== numbers.size || packed.rarities.length !== numbers.size) return undefined;
  if (packed.weights.length !== codes.length || !areLetters(packed.rarities) || !areLetters(packed.weights)) return undefined;
  const offsets = new Int32Array(further.length + 1);
  for (const [at, own] of further.entries()) {
    const from = offsets[at] as number;
    offsets[at + 1] = from + own + 1;
    for (let i = from + 1; i <= from + own; i++) if (!((codes[i] as number) > (codes[i - 1] as number))) return undefined;
  }
  if (offsets[further.length] !== codes.length) return undefined;
  const read = (letters: string, valueOf: (letter: string) => number): Float64Array => Float64Array.from({ length: letters.length }, (_, at) => valueOf(letters[at] as string));
  return { numbers, rarities: read(packed.rarities, letterRarity), offsets, codes, weights: read(packed.weights, (letter) => letterWeight(letter, greatest)) };
}

/** Every table by language; nothing where one is cut off, out of order or of other signs: it would give wrong scores without a word. */
export function unpackTables({ tables, codeIds, greatest }: Pick<LearnedWeights, "tables" | "codeIds" | "greatest">): WeightTables | undefined {
  const unpacked = new Map<string, WeightTable>();
  for (const [language, packed] of Object.entries(tables)) {
    const table = unpackTable(packed, { count: codeIds.length, greatest });
    if (table === undefined) return undefined;
    unpacked.set(language, table);
  }
  return unpacked;
}
