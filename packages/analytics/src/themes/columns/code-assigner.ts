import type { Codebook } from "@redheart/core";
import type { NumberedIndicator } from "../coding/rules-of.js";
import { longer } from "../longer.js";
import type { MatchBuffer } from "../matching/match-buffer.js";
import { spanIndex } from "../matching/span-index.js";
import type { CodingBuffer } from "./coding-buffer.js";
import { sortMatches } from "./sort-matches.js";

/** Scores of strengths 0, 0.5, 1, …: usual weights sum to these, and a power takes longer than all else of a score. */
const HALVES = Float64Array.from({ length: 65 }, (_, halves) => 1 - 2 ** -(halves / 2));

/** What a {@link CodeAssigner} needs to know besides the codebook. */
interface AssignerOptions {
  readonly indicators: readonly NumberedIndicator[];
  /** Number of the feature that an indicator is shown as; indicators of one pattern share it. */
  readonly featureOf: Int32Array;
  readonly featureCount: number;
  /** Least score of a code that is applied. */
  readonly threshold: number;
  /** Least score of a code that is written; below the threshold to see what speaks for codes that are not applied. @defaultValue the threshold */
  readonly least?: number | undefined;
}

/** Numbers of codes by their ids' order. */
function ranksOf(codes: Codebook["codes"]): Int32Array {
  const ranks = new Int32Array(codes.length);
  for (const [rank, number] of codes.map((_, at) => at).toSorted((a, b) => ((codes[a]?.id as string) < (codes[b]?.id as string) ? -1 : 1)).entries()) ranks[number] = rank;
  return ranks;
}

/**
 * Turns the matches of a text to codes with scores, into columns: evidence of each code in order of position and each piece once,
 * shared evidence left to narrower codes, codes below the threshold left out, the code for other findings too where another stands, the most certain first.
 *
 * Score: 1 − 2^(−sum of the weights of the distinct features). All memory is reused from text to text.
 */
export class CodeAssigner {
  readonly codeOf: Int32Array;
  readonly weightOf: Float64Array;
  readonly featureOf: Int32Array;
  readonly threshold: number;
  readonly least: number;
  readonly rankOf: Int32Array;
  /** Numbers of broader codes, by code; undefined where the codebook has none. */
  readonly broader: readonly (readonly number[])[] | undefined;
  readonly other: number | undefined;
  /** Numbers of matches by code and place; group `g`, the evidence of one code, is `order[froms[g]]` to before `order[tos[g]]`. */
  order = new Int32Array(64);
  groupCount = 0;
  readonly groupCodes: Int32Array;
  readonly froms: Int32Array;
  readonly tos: Int32Array;
  readonly scores: Float64Array;
  /** Groups by score. */
  readonly ranked: Int32Array;
  /** The weight that a feature has been counted with, and for which group: no clearing between groups. */
  readonly counted: Float64Array;
  readonly countedFor: Float64Array;
  ticket = 0;

  constructor({ codes, otherCodeId }: Codebook, { indicators, featureOf, featureCount, threshold, least = threshold }: AssignerOptions) {
    const numbers = new Map<string, number>(codes.map(({ id }, number) => [id, number]));
    const broader = codes.map(({ narrowerThan = [] }) => narrowerThan.map((id) => numbers.get(id) as number));
    this.codeOf = Int32Array.from(indicators, ({ code }) => code);
    this.weightOf = Float64Array.from(indicators, ({ indicator }) => indicator.weight ?? 1);
    this.featureOf = featureOf;
    this.threshold = threshold;
    this.least = least;
    this.rankOf = ranksOf(codes);
    this.broader = broader.some(({ length }) => length > 0) ? broader : undefined;
    this.other = otherCodeId === undefined ? undefined : numbers.get(otherCodeId);
    this.groupCodes = new Int32Array(codes.length);
    this.froms = new Int32Array(codes.length);
    this.tos = new Int32Array(codes.length);
    this.scores = new Float64Array(codes.length);
    this.ranked = new Int32Array(codes.length);
    this.counted = new Float64Array(featureCount);
    this.countedFor = new Float64Array(featureCount);
  }

  /** Adds the codes of a text under a finding's number. */
  assign(matches: MatchBuffer, finding: number, into: CodingBuffer): void {
    const before = into.count;
    if (matches.count > 0) {
      while (this.order.length < matches.count) this.order = longer(this.order);
      sortMatches(this.order, this.codeOf, matches);
      this.#group(matches);
      if (this.broader !== undefined && this.groupCount > 1) this.#leaveToNarrower(this.broader, matches);
      for (let group = 0; group < this.groupCount; group++) this.scores[group] = this.#scoreOf(group, matches);
      if (this.other !== undefined && this.groupCount > 1) this.#leaveOtherAlone(this.other);
      if (this.groupCount > 1) this.#writeRanked(matches, finding, into);
      else this.#write(0, matches, finding, into);
    }
    if (into.count === before && this.other !== undefined) into.addCoding(finding, this.other, 1 - this.threshold);
  }

  /** Groups by code, each piece of evidence once, with its greatest weight. */
  #group({ count, indicators, starts, ends }: MatchBuffer): void {
    const { order, codeOf, featureOf } = this;
    let groups = 0;
    let code = -1;
    let kept = 0;
    for (let at = 0; at < count; at++) {
      const match = order[at] as number;
      const indicator = indicators[match] as number;
      if (codeOf[indicator] !== code) {
        if (groups > 0) this.tos[groups - 1] = kept;
        code = codeOf[indicator] as number;
        this.groupCodes[groups] = code;
        this.froms[groups++] = kept;
      }
      const from = this.froms[groups - 1] as number;
      let back = kept - 1;
      for (; back >= from; back--) {
        const earlier = order[back] as number;
        if (starts[earlier] !== starts[match] || ends[earlier] !== ends[match]) back = -1;
        else if (featureOf[indicators[earlier] as number] === featureOf[indicator]) break;
      }
      if (back < from) order[kept++] = match;
      else if ((this.weightOf[indicator] as number) > (this.weightOf[indicators[order[back] as number] as number] as number)) order[back] = match;
    }
    this.tos[groups - 1] = kept;
    this.groupCount = groups;
  }

  /** What lies over evidence of a narrower code of the text does not speak for the broader one too; a code takes nothing that does not reach the threshold by all that was found for it. */
  #leaveToNarrower(broader: readonly (readonly number[])[], matches: MatchBuffer): void {
    const { order, froms, tos } = this;
    const { starts, ends } = matches;
    const present = new Map(Array.from(this.groupCodes.subarray(0, this.groupCount), (code, group) => [code, group]));
    const takers = [...present].flatMap(([code, group]) => {
      const from = (broader[code] as readonly number[]).flatMap((broad) => present.get(broad) ?? []);
      if (from.length === 0 || this.#scoreOf(group, matches) < this.threshold) return [];
      const spans = Array.from(order.subarray(froms[group], tos[group]), (match) => ({ start: starts[match] as number, end: ends[match] as number }));
      return [{ from, overlaps: spanIndex(spans) }];
    });
    for (const { from, overlaps } of takers) {
      for (const group of from) {
        let kept = froms[group] as number;
        for (let at = kept; at < (tos[group] as number); at++) {
          const match = order[at] as number;
          if (!overlaps({ start: starts[match] as number, end: ends[match] as number })) order[kept++] = match;
        }
        tos[group] = kept;
      }
    }
  }

  /** The code for other findings is never joined with another: where one is applied, its own evidence does not count. */
  #leaveOtherAlone(other: number): void {
    for (let group = 0; group < this.groupCount; group++) {
      if (this.groupCodes[group] !== other) continue;
      for (let beside = 0; beside < this.groupCount; beside++) if (beside !== group && this.#reaches(beside, this.threshold)) this.tos[group] = this.froms[group] as number;
    }
  }

  /** Whether a group has evidence, and enough of it for a score. */
  #reaches(group: number, score: number): boolean {
    return this.froms[group] !== this.tos[group] && (this.scores[group] as number) >= score;
  }

  #scoreOf(group: number, { indicators }: MatchBuffer): number {
    const ticket = ++this.ticket;
    let strength = 0;
    for (let at = this.froms[group] as number, to = this.tos[group] as number; at < to; at++) {
      const indicator = indicators[this.order[at] as number] as number;
      const feature = this.featureOf[indicator] as number;
      const weight = this.weightOf[indicator] as number;
      const before = this.countedFor[feature] === ticket ? (this.counted[feature] as number) : 0;
      if (weight <= before) continue;
      strength += weight - before;
      this.counted[feature] = weight;
      this.countedFor[feature] = ticket;
    }
    return strength * 2 < HALVES.length && Number.isInteger(strength * 2) ? (HALVES[strength * 2] as number) : 1 - 2 ** -strength;
  }

  /** Writes the groups: the most certain first, then by the codes' ids. */
  #writeRanked(matches: MatchBuffer, finding: number, into: CodingBuffer): void {
    const { groupCount, groupCodes, scores, rankOf, ranked } = this;
    for (let group = 0; group < groupCount; group++) {
      const score = scores[group] as number;
      let to = group;
      for (; to > 0; to--) {
        const before = ranked[to - 1] as number;
        const apart = score - (scores[before] as number) || (rankOf[groupCodes[before] as number] as number) - (rankOf[groupCodes[group] as number] as number);
        if (apart <= 0) break;
        ranked[to] = before;
      }
      ranked[to] = group;
    }
    for (let rank = 0; rank < groupCount; rank++) this.#write(ranked[rank] as number, matches, finding, into);
  }

  #write(group: number, matches: MatchBuffer, finding: number, into: CodingBuffer): void {
    if (!this.#reaches(group, this.least)) return;
    for (let at = this.froms[group] as number, to = this.tos[group] as number; at < to; at++) {
      const match = this.order[at] as number;
      const indicator = matches.indicators[match] as number;
      into.addEvidence(this.featureOf[indicator] as number, matches.starts[match] as number, matches.ends[match] as number, this.weightOf[indicator] as number);
    }
    into.addCoding(finding, this.groupCodes[group] as number, this.scores[group] as number);
  }
}
