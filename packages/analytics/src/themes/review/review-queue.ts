import type { Coder, Coding } from "@redheart/core";
import { CoreError } from "@redheart/core/errors";
import { type DoubtReason, doubtReasons } from "./doubt-reasons.js";
import { readingsOf } from "./readings.js";

/** One finding for a person to look at: how doubtful its codes are, why, strongest reason first, and all its codings. */
export interface ReviewItem {
  readonly findingId: string;
  /** 1 − the product of what each reason leaves certain; 0 to 1. */
  readonly doubt: number;
  readonly reasons: readonly DoubtReason[];
  readonly codings: readonly Coding[];
}

/** Options of {@link reviewQueue}. */
export interface ReviewQueueOptions {
  /** Describes the coders; without it nobody counts as a person. @defaultValue none */
  readonly coders?: Iterable<Coder>;
  /** Findings to order, also those that no coder gave a code. @defaultValue those of the codings */
  readonly findingIds?: Iterable<string>;
  /** Findings that a coder read, also where no code was given. @defaultValue the findings that the coder gave a code */
  readonly readBy?: ReadonlyMap<string, Iterable<string>>;
  /** The machine coder's threshold; codings that score less are not applied but count as near. Above 0, at most 1. @defaultValue 0.5 */
  readonly threshold?: number;
  /** Codes of one coder on one finding that are not yet many; at least 1. @defaultValue 2 */
  readonly usualCodes?: number;
  /** The code for findings that no other fits. @defaultValue "other" */
  readonly otherCodeId?: string;
  /** Whether findings that a person decided come too; where people differ they are not decided. @defaultValue false */
  readonly includeDecided?: boolean;
}

const byCodeUnit = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/**
 * Findings in the order in which a person's look is worth most: the most doubtful first, equals by id.
 *
 * Doubtful is a finding without a code, one whose coders differ (1 − mean Jaccard index of their codes), one with a machine score near the threshold,
 * one with many codes. Reasons add up as independent doubts do: 1 − ∏(1 − strength).
 *
 * @param codings Codings of any coders with one codebook: what is coded with another would count as coders who differ.
 * @throws {CoreError} `invalid_option`.
 * @example
 * ```ts
 * const coding = (findingId, codeId, score) => ({ findingId, codebookId: "services", codebookVersion: "1", codeId, coderId: "words", score, evidence: [] });
 * const queue = reviewQueue([coding("a-1", "shelter", 0.97), coding("a-2", "police", 0.55)]);
 * queue.map(({ findingId }) => findingId) // => ["a-2", "a-1"]
 * queue[0].reasons[0].because // => "police scored 0.55, near the threshold of 0.5"
 * ```
 */
export function reviewQueue(codings: Iterable<Coding>, { coders = [], findingIds, readBy = new Map(), threshold = 0.5, usualCodes = 2, otherCodeId = "other", includeDecided = false }: ReviewQueueOptions = {}): ReviewItem[] {
  if (!(threshold > 0 && threshold <= 1)) throw new CoreError("invalid_option", "reviewQueue: threshold must be above 0 and at most 1; got another", ["threshold"]);
  if (!(Number.isInteger(usualCodes) && usualCodes >= 1)) throw new CoreError("invalid_option", "reviewQueue: usualCodes must be a whole number of at least 1; got another", ["usualCodes"]);
  const people = new Set<string>(Array.from(coders).flatMap(({ id, kind }) => (kind === "person" ? [id] : [])));
  const readings = readingsOf(codings, { findingIds, readBy, threshold });
  return readings
    .filter(({ codesOf }) => includeDecided || !isDecided(codesOf, people))
    .map(({ findingId, codings: own, codesOf }): ReviewItem => {
      const reasons = doubtReasons(own, codesOf, { threshold, usualCodes, otherCodeId });
      return { findingId, doubt: 1 - reasons.reduce((rest, { strength }) => rest * (1 - strength), 1), reasons, codings: own };
    })
    .toSorted((a, b) => b.doubt - a.doubt || byCodeUnit(a.findingId, b.findingId));
}

/** Decided is what one person coded, or several alike. */
function isDecided(codesOf: ReadonlyMap<string, ReadonlySet<string>>, people: ReadonlySet<string>): boolean {
  const decisions = [...codesOf].filter(([coderId]) => people.has(coderId)).map(([, codes]) => [...codes].toSorted().join(" "));
  return decisions.length > 0 && new Set(decisions).size === 1;
}
