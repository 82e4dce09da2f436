import { requireWhole } from "../statistics/requirements.js";
import { type Prevalence, type PrevalenceOptions, prevalenceOfCounts } from "./prevalence.js";
import { type CodingKey, type KindedFinding, themeOf, type ThemeLevel } from "./rows.js";

/** A theme whose challenges return meeting after meeting. */
export interface RecurrentChallenge extends Prevalence<"meeting"> {
  /** Id of the code or family. */
  readonly theme: string;
  /** Meetings that raised it as a challenge, in order. */
  readonly meetingIds: readonly string[];
  /** Most meetings in a row that raised it. */
  readonly longestRun: number;
  readonly challengeIds: readonly string[];
  /** Recommendations that carry the theme, in any of the meetings. */
  readonly recommendationIds: readonly string[];
}

/** Settings of {@link recurrentChallenges}. */
export interface RecurrentChallengesOptions extends PrevalenceOptions {
  /** Codes or their families. @defaultValue "code" */
  readonly of?: ThemeLevel;
  /** Least number of meetings. @defaultValue 2 */
  readonly minimum?: number;
}

const longestRun = (places: readonly number[]): number => {
  let longest = 0;
  let run = 0;
  places.forEach((place, at) => {
    run = at > 0 && place === (places[at - 1] as number) + 1 ? run + 1 : 1;
    longest = Math.max(longest, run);
  });
  return longest;
};

/**
 * Themes raised as a challenge in several meetings, the most returning first.
 *
 * Unit: meetings of the list; a share of all of them, with its interval. Findings of other meetings, or of none, are left out.
 *
 * @param findings Findings with kind.
 * @param codings Codings that count.
 * @param meetingIds Meetings that could have raised it, in their own order; at least one.
 * @throws {CoreError} `invalid_option`.
 * @source Wilson 1927, doi:10.1080/01621459.1927.10502953
 * @example
 * ```ts
 * const findings = ["m1", "m2"].map((meetingId) => ({ findingId: `${meetingId}-1`, kind: "challenge", meetingId }));
 * recurrentChallenges(findings, findings.map(({ findingId }) => ({ findingId, codeId: "delay" })), ["m1", "m2", "m3"])[0]?.longestRun // => 2
 * ```
 */
export function recurrentChallenges(findings: Iterable<KindedFinding>, codings: Iterable<CodingKey>, meetingIds: readonly string[], { of = "code", minimum = 2, interval = 0.95 }: RecurrentChallengesOptions = {}): RecurrentChallenge[] {
  requireWhole("recurrentChallenges", "minimum", minimum);
  const order = new Map([...new Set(meetingIds)].map((id, at) => [id, at]));
  const rows = new Map(Array.from(findings, (row) => [row.findingId, row]));
  const themes = new Map<string, { places: Set<number>; challengeIds: Set<string>; recommendationIds: Set<string> }>();
  for (const coding of codings) {
    const row = rows.get(coding.findingId);
    const place = order.get(row?.meetingId ?? "");
    const theme = themeOf(coding, of);
    if (row === undefined || place === undefined || theme === undefined) continue;
    const known = themes.get(theme) ?? { places: new Set(), challengeIds: new Set(), recommendationIds: new Set() };
    themes.set(theme, known);
    if (row.kind === "recommendation") known.recommendationIds.add(row.findingId);
    if (row.kind !== "challenge") continue;
    known.places.add(place);
    known.challengeIds.add(row.findingId);
  }
  const names = [...order.keys()];
  return Array.from(themes, ([theme, { places, challengeIds, recommendationIds }]) => {
    const sorted = [...places].toSorted((a, b) => a - b);
    return { theme, sorted, challengeIds: [...challengeIds], recommendationIds: [...recommendationIds] };
  })
    .filter(({ sorted }) => sorted.length >= minimum)
    .map(({ sorted, ...row }) => ({ ...row, ...prevalenceOfCounts("meeting", sorted.length, names.length, { interval }), meetingIds: sorted.map((place) => names[place] as string), longestRun: longestRun(sorted) }))
    .toSorted((a, b) => b.count - a.count || b.longestRun - a.longestRun || (a.theme < b.theme ? -1 : 1));
}
