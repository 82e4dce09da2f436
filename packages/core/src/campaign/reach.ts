import * as z from "zod";
import { strictObject } from "../shared/strict-object.js";

const count = (description: string) => z.int().nonnegative().max(1e12).optional().register(z.globalRegistry, { description });

/** What a source says about the echo of an activity. A measure that is absent is unknown, not zero. */
export const Reach = /*#__PURE__*/ strictObject(() => ({
  reactions: count("Persons who reacted"),
  comments: count("Persons who commented"),
  shares: count("Persons who shared"),
  reached: count("Persons whom it reached"),
  engaged: count("Persons who engaged with it"),
})).register(z.globalRegistry, { id: "Reach", title: "Reach", description: "Echo of an activity; absent means unknown, not zero", examples: [{ reactions: 10 }], sensitivity: "public" });
/** What a source says about the echo of an activity. */
export interface Reach extends z.infer<typeof Reach> {}

/** Measures of {@link Reach}. */
export const REACH_MEASURES = ["reactions", "comments", "shares", "reached", "engaged"] as const satisfies readonly (keyof Reach)[];
/** Measure of {@link Reach}. */
export type ReachMeasure = (typeof REACH_MEASURES)[number];

/**
 * Sum of one measure over activities that tell it, beside how many do: the unknown ones are left out, never counted as zero.
 *
 * Unit: persons as each activity counts them; a person who reacted twice counts twice.
 *
 * @param measure Which echo.
 * @param reaches Echo of each activity.
 * @returns `sum` over the `known` of `total` activities; `sum` is undefined where none is known.
 * @example
 * ```ts
 * totalReach("shares", [{ shares: 2 }, { reactions: 7 }, { shares: 1 }]) // => { sum: 3, known: 2, total: 3 }
 * totalReach("shares", [{ reactions: 7 }]) // => { known: 0, total: 1 }
 * ```
 */
export function totalReach(measure: ReachMeasure, reaches: readonly Reach[]): { readonly sum?: number; readonly known: number; readonly total: number } {
  const known = reaches.flatMap((reach) => reach[measure] ?? []);
  return { ...(known.length > 0 && { sum: known.reduce((sum, value) => sum + value, 0) }), known: known.length, total: reaches.length };
}
