import type { Coding, Dataset, Finding } from "@redheart/core";

/** One finding with all that it can be grouped by. */
export interface FindingRow {
  readonly findingId: string;
  readonly kind: Finding["kind"];
  readonly text: string;
  readonly language: string;
  readonly meetingId: string | null;
  readonly seriesId: string;
  readonly groupId: string | null;
  readonly year: number | null;
  readonly breakoutTopic: string | null;
  readonly heroesPillar: string | null;
  readonly level: string | null;
  readonly stakeholderIds: readonly string[];
  readonly stakeholderCategories: readonly string[];
  readonly addressees: readonly string[];
}

/** One code applied to one finding by one coder, with all that the finding can be grouped by. */
export interface CodingRow extends FindingRow {
  readonly codeId: string;
  readonly familyId: string;
  readonly coderId: string;
  readonly score: number | null;
}

/**
 * Findings as plain rows, in the dataset's order. Unit: findings. A finding of a series has no meeting and no year.
 *
 * @example
 * ```ts
 * findingRows(consultations).length === consultations.findings.length // => true
 * ```
 */
export function findingRows({ findings, meetings, stakeholders }: Dataset): FindingRow[] {
  const meetingOf = new Map(meetings.map((meeting) => [meeting.id, meeting] as const));
  const categoryOf = new Map(stakeholders.map(({ id, category }) => [id, category] as const));
  return findings.map((finding) => {
    const meeting = finding.meetingId === undefined ? undefined : meetingOf.get(finding.meetingId);
    return {
      findingId: finding.id,
      kind: finding.kind,
      text: finding.text,
      language: finding.language,
      meetingId: finding.meetingId ?? null,
      seriesId: finding.seriesId ?? meeting?.seriesId ?? "",
      groupId: finding.groupId ?? null,
      year: meeting?.date === undefined ? null : Number(meeting.date.slice(0, 4)),
      breakoutTopic: finding.breakoutTopic ?? null,
      heroesPillar: finding.heroesPillar ?? null,
      level: finding.level ?? null,
      stakeholderIds: finding.stakeholderIds,
      stakeholderCategories: [...new Set(finding.stakeholderIds.map((id) => categoryOf.get(id) ?? "mixed"))],
      addressees: finding.kind === "recommendation" ? (finding.addressee ?? []) : [],
    };
  });
}

/** Options of {@link codingRows}. */
export interface CodingRowsOptions {
  /** Whose codings; all coders' when absent. @defaultValue every coder */
  readonly coderId?: string;
  /** Codings to use in place of the dataset's own, such as those of a machine coder just run. @defaultValue the dataset's */
  readonly codings?: readonly Coding[];
}

/**
 * Codings as plain rows. Unit: codings; a finding with two codes stands in two rows. Codings of unknown findings are left out.
 *
 * @example
 * ```ts
 * codingRows(consultations, { coderId: "reader-1" }).length === consultations.codings.length // => true
 * ```
 */
export function codingRows(dataset: Dataset, { coderId, codings = dataset.codings }: CodingRowsOptions = {}): CodingRow[] {
  const rowOf = new Map(findingRows(dataset).map((row) => [row.findingId, row] as const));
  const familyOf = new Map(dataset.codebooks.flatMap((book) => book.codes.map(({ id, familyId }) => [`${book.id} ${id}`, familyId] as const)));
  return codings.flatMap((coding) => {
    const row = rowOf.get(coding.findingId);
    if (row === undefined || (coderId !== undefined && coding.coderId !== coderId)) return [];
    return [{ ...row, codeId: coding.codeId, familyId: familyOf.get(`${coding.codebookId} ${coding.codeId}`) ?? "", coderId: coding.coderId, score: coding.score ?? null }];
  });
}
