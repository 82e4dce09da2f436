import { jaccard } from "../statistics/jaccard.js";
import { requireWhole } from "../statistics/requirements.js";
import { type CodingKey, type CountingUnit, type FindingKey, themeOf, type ThemeLevel, unitOf } from "./rows.js";

/** How often two codes stand together. */
export interface CoOccurrenceRow<U extends CountingUnit = CountingUnit> {
  /** The first of the two by id. */
  readonly codeA: string;
  readonly codeB: string;
  readonly unit: U;
  /** Units with A, with B, with both. */
  readonly countA: number;
  readonly countB: number;
  readonly together: number;
  /** together / (countA + countB − together); ATLAS.ti's c-coefficient. */
  readonly jaccard: number;
  /** Share of the units with B that have A too. */
  readonly aGivenB: number;
  /** Share of the units with A that have B too. */
  readonly bGivenA: number;
  /** One code is more than five times as common as the other: Jaccard is then small however close they are; read the conditional shares. */
  readonly lopsided: boolean;
}

/** Settings of {@link coOccurrence}. */
export interface CoOccurrenceOptions<U extends CountingUnit> {
  /** Where codes must meet: in one finding or in one meeting. */
  readonly unit: U;
  /** Codes or their families. @defaultValue "code" */
  readonly of?: ThemeLevel;
  /** Pairs that stand together less often are left out. @defaultValue 1 */
  readonly minimum?: number;
}

const LOPSIDED = 5;

/**
 * How often codes stand together, pair by pair, the closest first.
 *
 * Unit: findings or meetings, counted as sets, so no coefficient exceeds 1; a repeated coding counts once.
 * Formula: Jaccard, and the share of either given the other.
 *
 * @param codings Codings that count; with `unit: "meeting"` those without a meeting are left out.
 * @throws {CoreError} `invalid_option`.
 * @source Jaccard 1912, doi:10.1111/j.1469-8137.1912.tb05611.x
 * @example
 * ```ts
 * const codings = [["f1", "a"], ["f1", "b"], ["f2", "a"]].map(([findingId = "", codeId = ""]) => ({ findingId, codeId }));
 * coOccurrence(codings, { unit: "finding" })[0]?.jaccard // => 0.5
 * ```
 */
export function coOccurrence<U extends CountingUnit>(codings: Iterable<CodingKey & FindingKey>, { unit, of = "code", minimum = 1 }: CoOccurrenceOptions<U>): CoOccurrenceRow<U>[] {
  requireWhole("coOccurrence", "minimum", minimum);
  const found: string[] = [];
  const codeAt = new Map<string, number>();
  const unitAt = new Map<string, number>();
  const given: readonly (CodingKey & FindingKey)[] = Array.isArray(codings) ? codings : [...codings];
  const ofCode = new Int32Array(given.length);
  const ofUnit = new Int32Array(given.length);
  let size = 0;
  for (const coding of given) {
    const theme = themeOf(coding, of);
    const name = unitOf(coding, unit);
    if (theme === undefined || name === undefined) continue;
    let code = codeAt.get(theme);
    if (code === undefined) codeAt.set(theme, (code = found.push(theme) - 1));
    let place = unitAt.get(name);
    if (place === undefined) unitAt.set(name, (place = unitAt.size));
    ofCode[size] = code;
    ofUnit[size++] = place;
  }
  const codes = found.toSorted();
  const rank = new Int32Array(codes.length);
  codes.forEach((theme, at) => (rank[codeAt.get(theme) as number] = at));
  const { counts, together } = countTogether(ofCode.subarray(0, size), rank, ofUnit.subarray(0, size), unitAt.size);
  const rows: CoOccurrenceRow<U>[] = [];
  for (let a = 0; a < codes.length; a++) {
    for (let b = a + 1; b < codes.length; b++) {
      const both = together[a * codes.length + b] as number;
      if (both < minimum) continue;
      const [countA, countB] = [counts[a] as number, counts[b] as number];
      rows.push({
        codeA: codes[a] as string, codeB: codes[b] as string, unit, countA, countB, together: both, jaccard: jaccard(countA, countB, both), aGivenB: both / countB, bGivenA: both / countA,
        lopsided: Math.max(countA, countB) > LOPSIDED * Math.min(countA, countB),
      });
    }
  }
  return rows.toSorted((x, y) => y.jaccard - x.jaccard || y.together - x.together);
}

/** Counts codes and pairs of codes over units: codings sorted by unit without comparing, each code of a unit once. */
function countTogether(code: Int32Array, rank: Int32Array, unit: Int32Array, unitCount: number): { counts: Int32Array; together: Int32Array } {
  const codeCount = rank.length;
  const starts = new Int32Array(unitCount + 1);
  for (const at of unit) starts[at + 1]!++;
  for (let at = 0; at < unitCount; at++) starts[at + 1]! += starts[at] as number;
  const next = starts.slice(0, unitCount);
  const sorted = new Int32Array(code.length);
  for (let at = 0; at < code.length; at++) sorted[next[unit[at] as number]!++] = rank[code[at] as number] as number;
  const counts = new Int32Array(codeCount);
  const together = new Int32Array(codeCount * codeCount);
  const lastUnit = new Int32Array(codeCount).fill(-1);
  const own = new Int32Array(codeCount);
  for (let at = 0; at < unitCount; at++) {
    let size = 0;
    for (let place = starts[at] as number; place < (starts[at + 1] as number); place++) {
      const c = sorted[place] as number;
      if (lastUnit[c] === at) continue;
      lastUnit[c] = at;
      own[size++] = c;
      counts[c]!++;
    }
    for (let i = 1; i < size; i++) {
      const a = own[i] as number;
      for (let j = 0; j < i; j++) {
        const b = own[j] as number;
        together[a < b ? a * codeCount + b : b * codeCount + a]!++;
      }
    }
  }
  return { counts, together };
}
