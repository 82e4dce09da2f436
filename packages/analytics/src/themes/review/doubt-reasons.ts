import type { Coding } from "@redheart/core";
import { jaccard } from "../../statistics/jaccard.js";

/** Kinds of doubt about a finding's codes. */
export type DoubtKind = "no_code" | "coders_disagree" | "near_threshold" | "many_codes";

/** One reason to doubt a finding's codes: a code for programs, a sentence for people, the codes in question, and its strength from 0 to 1. */
export interface DoubtReason {
  readonly kind: DoubtKind;
  readonly strength: number;
  readonly codeIds: readonly string[];
  readonly because: string;
}

/** How sure a sign of each kind at its strongest makes us that something is wrong. */
const MOST: Readonly<Record<DoubtKind, number>> = { no_code: 0.9, coders_disagree: 0.9, near_threshold: 0.6, many_codes: 0.5 };

interface Context {
  readonly threshold: number;
  readonly usualCodes: number;
  readonly otherCodeId: string;
}

type CodesOf = ReadonlyMap<string, ReadonlySet<string>>;

function noCode(codesOf: CodesOf, { otherCodeId }: Context): DoubtReason[] {
  const given = new Set([...codesOf.values()].flatMap((codes) => [...codes]));
  if ([...given].some((code) => code !== otherCodeId)) return [];
  return [{ kind: "no_code", strength: MOST.no_code, codeIds: [...given], because: given.size === 0 ? "no coder found a code" : `no coder found a code but ${otherCodeId}` }];
}

function codersDisagree(codesOf: CodesOf): DoubtReason[] {
  const sets = [...codesOf.values()];
  const distances = sets.flatMap((set, at) => sets.slice(at + 1).map((other) => (set.size + other.size === 0 ? 0 : 1 - jaccard(set.size, other.size, [...set].filter((code) => other.has(code)).length))));
  const mean = distances.length === 0 ? 0 : distances.reduce((sum, distance) => sum + distance, 0) / distances.length;
  if (mean === 0) return [];
  const codeIds = [...new Set(sets.flatMap((set) => [...set]))].filter((code) => !sets.every((set) => set.has(code))).toSorted();
  return [{ kind: "coders_disagree", strength: MOST.coders_disagree * mean, codeIds, because: `coders do not agree on ${codeIds.join(", ")}` }];
}

function nearThreshold(codings: readonly Coding[], { threshold, otherCodeId }: Context): DoubtReason[] {
  const nearness = (score: number): number => (score === threshold ? 1 : 1 - Math.abs(score - threshold) / (score > threshold ? 1 - threshold : threshold));
  const [nearest] = codings
    .flatMap(({ codeId, score }) => (score === undefined || codeId === otherCodeId ? [] : [{ codeId, score, near: nearness(score) }]))
    .toSorted((a, b) => b.near - a.near || (a.codeId < b.codeId ? -1 : 1));
  if (nearest === undefined || nearest.near === 0) return [];
  return [{ kind: "near_threshold", strength: MOST.near_threshold * nearest.near, codeIds: [nearest.codeId], because: `${nearest.codeId} scored ${Number(nearest.score.toFixed(2))}, near the threshold of ${threshold}` }];
}

function manyCodes(codesOf: CodesOf, { usualCodes }: Context): DoubtReason[] {
  const [most = new Set<string>()] = [...codesOf.values()].toSorted((a, b) => b.size - a.size);
  if (most.size <= usualCodes) return [];
  return [{ kind: "many_codes", strength: MOST.many_codes * (1 - usualCodes / most.size), codeIds: [...most].toSorted(), because: `one coder gave ${most.size} codes, more than the usual ${usualCodes}` }];
}

/** Every reason to doubt what coders made of a finding, the strongest first. */
export const doubtReasons = (codings: readonly Coding[], codesOf: CodesOf, context: Context): DoubtReason[] =>
  [...noCode(codesOf, context), ...codersDisagree(codesOf), ...nearThreshold(codings, context), ...manyCodes(codesOf, context)].toSorted((a, b) => b.strength - a.strength);
