import { CoreError } from "@redheart/core/errors";
import { benjaminiHochberg } from "../statistics/benjamini-hochberg.js";
import { logOddsRatio } from "../statistics/log-odds.js";
import { normalP } from "../statistics/normal-distribution.js";

/** How often each term (a word, a code) occurs. */
export type TermCounts = ReadonlyMap<string, number>;

/** Settings of keyness. */
export interface KeynessOptions {
  /** Pseudo-counts spread over the terms as in the background; larger draws rare terms closer to 0. @defaultValue 10 */
  readonly priorSize?: number;
  /** How common terms are beforehand; must hold every term. @defaultValue both groups pooled */
  readonly background?: TermCounts;
  /** Below this many occurrences in both groups together, a term says nothing. @defaultValue 5 */
  readonly minimumCount?: number;
}

/** How much more one group uses a term than another. */
export interface KeynessRow {
  readonly term: string;
  /** Whether the other side is another group or everything else. */
  readonly against: "group" | "rest";
  readonly count: number;
  readonly total: number;
  readonly otherCount: number;
  readonly otherTotal: number;
  /** Log-odds ratio with informative Dirichlet prior; above 0 speaks for the first group. */
  readonly logOdds: number;
  readonly z: number;
  /** Two-sided p of z. */
  readonly p: number;
  /** p adjusted over all terms of the table, Benjamini and Hochberg. */
  readonly adjustedP: number;
  /** Share of the term in the group over its share in both sides together; 1 is no difference. */
  readonly lift: number;
  /** True where the term is too rare to say anything; its numbers are kept for the record. */
  readonly tooFew: boolean;
}

const sumOf = (counts: TermCounts): number => {
  let sum = 0;
  for (const count of counts.values()) sum += count;
  return sum;
};

function keyness(caller: string, against: "group" | "rest", first: TermCounts, second: TermCounts, { priorSize = 10, background, minimumCount = 5 }: KeynessOptions): KeynessRow[] {
  if (!(priorSize > 0 && priorSize < Infinity)) throw new CoreError("invalid_option", `${caller}: priorSize must be above 0; got another value`, ["priorSize"]);
  const [total, otherTotal] = [sumOf(first), sumOf(second)];
  if (total === 0 || otherTotal === 0) throw new CoreError("empty_sample", `${caller}: both sides must hold a term; got an empty one`, [total === 0 ? "first" : "second"]);
  const terms = [...new Set([...first.keys(), ...second.keys()])].filter((term) => (first.get(term) ?? 0) + (second.get(term) ?? 0) > 0);
  if (terms.length < 2) throw new CoreError("no_variation", `${caller}: terms must be at least two; got one`, ["first"]);
  const pooled = (term: string): number => (first.get(term) ?? 0) + (second.get(term) ?? 0);
  const backgroundTotal = background ? sumOf(background) : total + otherTotal;
  if (background && terms.some((term) => !((background.get(term) ?? 0) > 0))) throw new CoreError("invalid_option", `${caller}: background must hold every term; got one missing`, ["background"]);
  const rows = terms.map((term) => {
    const [count, otherCount] = [first.get(term) ?? 0, second.get(term) ?? 0];
    const expected = background?.get(term) ?? pooled(term);
    const { logOdds, z } = logOddsRatio({ countA: count, totalA: total, countB: otherCount, totalB: otherTotal, prior: (priorSize * expected) / backgroundTotal, priorTotal: priorSize });
    const lift = count / total / (pooled(term) / (total + otherTotal));
    return { term, against, count, total, otherCount, otherTotal, logOdds, z, p: normalP(z), lift, tooFew: pooled(term) < minimumCount };
  });
  const adjusted = benjaminiHochberg(rows.map(({ p }) => p));
  return rows.map((row, at) => ({ ...row, adjustedP: adjusted[at] as number })).toSorted((a, b) => b.z - a.z || (a.term < b.term ? -1 : 1));
}

/**
 * Terms that one group uses more than another group does, the most telling first.
 *
 * Unit: occurrences. Formula: Monroe's log-odds ratio with a Dirichlet prior made of the pooled counts.
 * Assumption: occurrences are independent; those of one meeting are not, so read z as an order, not a proof.
 *
 * @param first Counts of the group.
 * @param second Counts of the other group; shares no finding with the first.
 * @throws {CoreError} `empty_sample`, `no_variation` for a single term, `invalid_option`, `out_of_range`.
 * @source Monroe, Colaresi and Quinn 2008, doi:10.1093/pan/mpn018
 * @example
 * ```ts
 * const lawyers = new Map([["delay", 9], ["cost", 1]]);
 * const parents = new Map([["delay", 1], ["cost", 9]]);
 * keynessBetween(lawyers, parents).map(({ term }) => term) // => ["delay", "cost"]
 * ```
 */
export const keynessBetween = (first: TermCounts, second: TermCounts, options: KeynessOptions = {}): KeynessRow[] => keyness("keynessBetween", "group", first, second, options);

/**
 * Terms that one group uses more than everyone else does, the most telling first.
 *
 * Formula: as `keynessBetween`, the other side being the whole less the group; packages that compare with the whole itself give other numbers.
 *
 * @param group Counts of the group.
 * @param whole Counts of everything, the group among it.
 * @throws {CoreError} `out_of_range` when the group counts more of a term than the whole; `empty_sample`, `no_variation`, `invalid_option`.
 * @source Monroe, Colaresi and Quinn 2008, doi:10.1093/pan/mpn018
 * @example
 * ```ts
 * keynessAgainstRest(new Map([["delay", 9], ["cost", 1]]), new Map([["delay", 10], ["cost", 10]]))[0]?.term // => "delay"
 * ```
 */
export function keynessAgainstRest(group: TermCounts, whole: TermCounts, options: KeynessOptions = {}): KeynessRow[] {
  for (const [term, count] of group) {
    if (count > (whole.get(term) ?? 0)) throw new CoreError("out_of_range", "keynessAgainstRest: group must count no term more often than the whole; got one that does", ["group"]);
  }
  return keyness("keynessAgainstRest", "rest", group, new Map(Array.from(whole, ([term, count]) => [term, count - (group.get(term) ?? 0)])), options);
}
