import type { AnswerLink } from "./answer-links.js";
import { type Dimension, groupsOf } from "./dimension.js";
import { EVERYTHING } from "./group-places.js";
import { type CodingKey, type KindedFinding, themeOf, type ThemeLevel } from "./rows.js";

/** A challenge with the recommendations that links say answer it, from whatever group, and whom they ask to act. */
export interface ChallengeAnswers {
  readonly challengeId: string;
  /** The strongest link first; none where nothing answers it. */
  readonly recommendationIds: readonly string[];
  readonly addressees: readonly string[];
}

/** What was asked and what was answered on one theme, in one group. */
export interface GapRow {
  /** Id of the code or family. */
  readonly theme: string;
  /** The meeting, stakeholder category, pillar or level, or `all`. */
  readonly group: string;
  /** Findings of kind challenge and of kind recommendation; unit: findings. */
  readonly challengeCount: number;
  readonly recommendationCount: number;
  readonly challengeIds: readonly string[];
  readonly recommendationIds: readonly string[];
  /** Who is asked to act, and in how many of the recommendations, the commonest first. */
  readonly addressees: readonly { readonly addressee: string; readonly count: number }[];
  /** `unanswered`: challenges and no recommendation; `unprompted`: recommendations and no challenge. */
  readonly status: "both" | "unanswered" | "unprompted";
  /** Each challenge with its answers, rejected links aside; absent where no links were given. */
  readonly answers?: readonly ChallengeAnswers[];
  /** Challenges that no link answers, rejected links aside; absent where no links were given. */
  readonly unlinkedChallengeIds?: readonly string[];
}

/** Settings of {@link gaps}. */
export interface GapsOptions<Row> {
  /** Codes or their families. @defaultValue "code" */
  readonly of?: ThemeLevel;
  /** Groups: a column of the findings (`meetingId`, `stakeholderIds`, `stakeholderCategories`, `heroesPillar`, `level`), or a function. @defaultValue one group, `all` */
  readonly by?: Dimension<Row>;
  /** Links of `answerLinks`, to name the answers of each challenge, and the challenges without one. @defaultValue none */
  readonly links?: Iterable<AnswerLink>;
}

interface Cell {
  readonly theme: string;
  readonly group: string;
  readonly challengeIds: Set<string>;
  readonly recommendationIds: Set<string>;
  readonly addressees: Map<string, number>;
}

const ORDER = { unanswered: 0, unprompted: 1, both: 2 } as const;

/**
 * For each theme the challenges raised, the recommendations made and to whom; themes without an answer first.
 *
 * Unit: findings; a finding with two themes stands in both. A theme counts as answered in a group when a recommendation of the group carries it;
 * whether a single challenge is answered is what `links` say.
 *
 * @param findings Findings with kind; others than challenges and recommendations are left out.
 * @param codings Codings that count.
 * @returns One row a theme and group with a challenge or a recommendation: unanswered, then unprompted, then both, each by size.
 * @example
 * ```ts
 * const findings = [{ findingId: "f1", kind: "challenge" }, { findingId: "f2", kind: "recommendation", addressees: ["courts"] }];
 * gaps(findings, [{ findingId: "f1", codeId: "shelter" }, { findingId: "f2", codeId: "court-delay" }]).map(({ theme, status }) => [theme, status]) // => [["shelter", "unanswered"], ["court-delay", "unprompted"]]
 * ```
 */
export function gaps<Row extends KindedFinding>(findings: Iterable<Row>, codings: Iterable<CodingKey>, { of = "code", by, links }: GapsOptions<Row> = {}): GapRow[] {
  const rows = new Map(Array.from(findings, (row) => [row.findingId, row]));
  const linked = links && recommendationsByChallenge(links);
  const cells = new Map<string, Cell>();
  for (const coding of codings) {
    const row = rows.get(coding.findingId);
    const theme = themeOf(coding, of);
    if (row === undefined || theme === undefined || (row.kind !== "challenge" && row.kind !== "recommendation")) continue;
    for (const group of by === undefined ? [EVERYTHING] : groupsOf(row, by)) addTo(cells, theme, group, row);
  }
  const answersOf = linked && ((challengeId: string): ChallengeAnswers => {
    const recommendationIds = linked.get(challengeId) ?? [];
    return { challengeId, recommendationIds, addressees: [...new Set(recommendationIds.flatMap((id) => rows.get(id)?.addressees ?? []))] };
  });
  return [...cells.values()].map((cell) => rowOf(cell, answersOf)).toSorted((a, b) => ORDER[a.status] - ORDER[b.status] || sizeOf(b) - sizeOf(a) || (`${a.theme} ${a.group}` < `${b.theme} ${b.group}` ? -1 : 1));
}

const sizeOf = ({ challengeCount, recommendationCount }: GapRow): number => challengeCount + recommendationCount;

function addTo(cells: Map<string, Cell>, theme: string, group: string, { findingId, kind, addressees }: KindedFinding): void {
  const key = `${theme}\n${group}`;
  const cell = cells.get(key) ?? { theme, group, challengeIds: new Set(), recommendationIds: new Set(), addressees: new Map() };
  cells.set(key, cell);
  if (kind === "challenge") cell.challengeIds.add(findingId);
  else if (!cell.recommendationIds.has(findingId)) {
    cell.recommendationIds.add(findingId);
    for (const addressee of new Set(addressees)) cell.addressees.set(addressee, (cell.addressees.get(addressee) ?? 0) + 1);
  }
}

function recommendationsByChallenge(links: Iterable<AnswerLink>): Map<string, string[]> {
  const linked = new Map<string, string[]>();
  for (const { challengeId, recommendationId, status } of links) if (status !== "rejected") linked.set(challengeId, [...(linked.get(challengeId) ?? []), recommendationId]);
  return linked;
}

function rowOf({ theme, group, challengeIds, recommendationIds, addressees }: Cell, answersOf: ((challengeId: string) => ChallengeAnswers) | undefined): GapRow {
  const answers = answersOf && Array.from(challengeIds, answersOf);
  return {
    theme,
    group,
    challengeCount: challengeIds.size,
    recommendationCount: recommendationIds.size,
    challengeIds: [...challengeIds],
    recommendationIds: [...recommendationIds],
    addressees: Array.from(addressees, ([addressee, count]) => ({ addressee, count })).toSorted((a, b) => b.count - a.count || (a.addressee < b.addressee ? -1 : 1)),
    status: recommendationIds.size === 0 ? "unanswered" : challengeIds.size === 0 ? "unprompted" : "both",
    ...(answers && { answers, unlinkedChallengeIds: answers.filter((one) => one.recommendationIds.length === 0).map(({ challengeId }) => challengeId) }),
  };
}
