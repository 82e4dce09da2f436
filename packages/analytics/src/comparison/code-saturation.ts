import { type Methodology, methodologyObjection } from "@redheart/core";
import { CoreError } from "@redheart/core/errors";
import { median } from "simple-statistics";
import { percentileInterval } from "../statistics/percentile-interval.js";
import { requireWhole } from "../statistics/requirements.js";
import { shuffleInPlace } from "../statistics/shuffle.js";
import { type CodingKey, type FindingKey, themeOf, type ThemeLevel } from "./rows.js";
import { type Saturation, saturation, type SaturationOptions } from "./saturation.js";

/** Settings of {@link codeSaturation}. */
export interface CodeSaturationOptions extends SaturationOptions {
  /** Way of analysis; "reflexive" switches it off. @defaultValue "codebook" */
  readonly methodology?: Methodology;
  /** Codes or their families. @defaultValue "code" */
  readonly of?: ThemeLevel;
  /** Shuffle the order of the meetings for a band. @defaultValue no band */
  readonly permutations?: {
    /** Orders drawn. @defaultValue 1000 */
    readonly draws?: number;
    /** Share of orders that the band holds. @defaultValue 0.95 */
    readonly level?: number;
    /** Uniform on [0, 1). Required, so every result can be repeated. */
    readonly random: () => number;
  };
}

/** Codes known after each meeting, over shuffled orders. */
export interface SaturationBand {
  readonly draws: number;
  readonly level: number;
  /** For each number of meetings, the middle of the orders. */
  readonly points: readonly { readonly meetings: number; readonly low: number; readonly median: number; readonly high: number }[];
  /** Share of orders in which some run was saturated. */
  readonly reachedShare: number;
}

/** Code saturation of meetings, or why there is none. */
export type CodeSaturation =
  | { readonly status: "off"; readonly reason: string }
  | { readonly status: "undefined"; readonly code: "empty_sample" | "no_variation"; readonly reason: string }
  | ({
      readonly status: "measured";
      readonly measure: "code saturation";
      /** Meetings in the order given, with new codes and codes known so far. */
      readonly course: readonly { readonly meetingId: string; readonly newCodes: number; readonly known: number }[];
      /** Meetings of the list without a code. Where nothing was recorded of them, leave them out: they look as if nothing new was said. */
      readonly silentMeetingIds: readonly string[];
      readonly band?: SaturationBand;
    } & Saturation);

/** For meetings in an order, codes that no earlier one had. */
const newCodesIn = (order: Int32Array, codesOf: readonly Int32Array[], codeCount: number): number[] => {
  const seen = new Uint8Array(codeCount);
  return Array.from(order, (meeting) => {
    let fresh = 0;
    for (const code of codesOf[meeting] as Int32Array) {
      if (seen[code] === 0) fresh++;
      seen[code] = 1;
    }
    return fresh;
  });
};

const bandOf = (codesOf: readonly Int32Array[], codeCount: number, options: SaturationOptions, { draws = 1000, level = 0.95, random }: NonNullable<CodeSaturationOptions["permutations"]>): SaturationBand => {
  requireWhole("codeSaturation", "draws", draws);
  const order = Int32Array.from(codesOf, (_, at) => at);
  const known = codesOf.map(() => new Float64Array(draws));
  let reached = 0;
  for (let draw = 0; draw < draws; draw++) {
    shuffleInPlace(order, random);
    const fresh = newCodesIn(order, codesOf, codeCount);
    let sum = 0;
    fresh.forEach((count, at) => ((known[at] as Float64Array)[draw] = sum += count));
    const baseCodes = fresh.slice(0, options.base ?? 4).reduce((all, count) => all + count, 0);
    if (baseCodes > 0 && saturation(fresh, options).notation !== undefined) reached++;
  }
  const points = known.map((values, at) => {
    const { low, high } = percentileInterval(values, { level });
    return { meetings: at + 1, low, median: median(Array.from(values)), high };
  });
  return { draws, level, points, reachedShare: reached / draws };
};

/**
 * Would another meeting bring anything new: code saturation over meetings in their own order, and over shuffled orders.
 *
 * Unit: meetings; a code is new in the first meeting that raises it. Says "code saturation" only: codes named, not meaning understood.
 * Under reflexive thematic analysis it is off, with the reason. Too few meetings, or a base without codes, give `undefined` with the reason.
 *
 * @param codings Codings that count; those without a meeting of the list are left out.
 * @param meetingIds Meetings in their own order; those held without a code count, those of which nothing was recorded are to be left out.
 * @throws {CoreError} `duplicate_id`, `invalid_option`.
 * @source Guest, Namey and Chen 2020, doi:10.1371/journal.pone.0232076
 * @example
 * ```ts
 * codeSaturation([], ["m1"], { methodology: "reflexive" }).status // => "off"
 * ```
 */
export function codeSaturation(codings: Iterable<CodingKey & FindingKey>, meetingIds: readonly string[], { methodology = "codebook", of = "code", permutations, ...options }: CodeSaturationOptions = {}): CodeSaturation {
  const reason = methodologyObjection(methodology, "saturation");
  if (reason !== undefined) return { status: "off", reason };
  const places = new Map(meetingIds.map((id, at) => [id, at]));
  if (places.size !== meetingIds.length) throw new CoreError("duplicate_id", "codeSaturation: meetingIds must differ; got one twice", ["meetingIds"]);
  const codes = new Map<string, number>();
  const sets = meetingIds.map(() => new Set<number>());
  for (const coding of codings) {
    const theme = themeOf(coding, of);
    const at = places.get(coding.meetingId ?? "");
    if (theme === undefined || at === undefined) continue;
    if (!codes.has(theme)) codes.set(theme, codes.size);
    sets[at]?.add(codes.get(theme) as number);
  }
  const codesOf = sets.map((set) => Int32Array.from(set));
  const fresh = newCodesIn(Int32Array.from(codesOf, (_, at) => at), codesOf, codes.size);
  let known = 0;
  try {
    return {
      status: "measured",
      measure: "code saturation",
      ...saturation(fresh, options),
      course: meetingIds.map((meetingId, at) => ({ meetingId, newCodes: fresh[at] as number, known: (known += fresh[at] as number) })),
      silentMeetingIds: meetingIds.filter((_, at) => sets[at]?.size === 0),
      ...(permutations && { band: bandOf(codesOf, codes.size, options, permutations) }),
    };
  } catch (error) {
    if (error instanceof CoreError && (error.code === "empty_sample" || error.code === "no_variation")) return { status: "undefined", code: error.code, reason: error.message };
    throw error;
  }
}
