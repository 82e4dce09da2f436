import type { Sequence } from "../patterns/pattern.js";

/** What a rule's match is: evidence for an indicator, one part of a pattern joined by `&`, or a reason to void evidence, of which it may be one part too. */
export type RuleRole = "evidence" | "part" | "exclusion";

/** One sequence of words that the matcher looks for. */
export interface Rule {
  readonly sequence: Sequence;
  readonly role: RuleRole;
  /** Number of the indicator that it belongs to. */
  readonly indicator: number;
  /** Number of the pattern that it belongs to, be it the indicator's own or one of `unless`. */
  readonly pattern: number;
  /** Number of the part within its pattern. */
  readonly part: number;
  /** Language of the words. */
  readonly language: string;
  /** Most words in a gap. */
  readonly within: number;
  /** Whether regular inflections match too. */
  readonly inflected: boolean;
}
