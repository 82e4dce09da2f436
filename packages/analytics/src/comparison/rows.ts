/** What counting needs of a finding. Rows of `findingRows` fit. */
export interface FindingKey {
  readonly findingId: string;
  /** The meeting that raised it; none for findings of a whole series, which then count in no meeting. */
  readonly meetingId?: string | null | undefined;
}

/** What counting needs of a coding. Rows of `codingRows` fit. Choose whose codings count before you count. */
export interface CodingKey {
  readonly findingId: string;
  readonly codeId: string;
  readonly familyId?: string | undefined;
}

/** A finding with its kind. */
export interface KindedFinding extends FindingKey {
  readonly kind: string;
  /** Who is asked to act. */
  readonly addressees?: readonly string[] | undefined;
}

/** What counts once: a meeting however often it says a thing, or each finding. */
export type CountingUnit = "meeting" | "finding";

/** What is counted: codes, or the families they belong to. */
export type ThemeLevel = "code" | "family";

/** The code or family of a coding; none where a code has no family. */
export const themeOf = ({ codeId, familyId }: CodingKey, of: ThemeLevel): string | undefined => (of === "code" ? codeId : familyId === "" ? undefined : familyId);

/** The unit of a finding; none for a finding without a meeting. */
export const unitOf = ({ findingId, meetingId }: FindingKey, unit: CountingUnit): string | undefined => (unit === "finding" ? findingId : (meetingId ?? undefined));
