import type { CodedExample } from "@redheart/analytics";
import { consultations } from "@redheart/consultations";

/** A finding of the consultations with the reader's codes, and the meeting or series that it came from. */
export interface ReaderExample extends CodedExample {
  readonly id: string;
  readonly kind: string;
  /** Meeting where it was raised, or series where none is named: left out together. */
  readonly group: string;
}

/** Weight of a finding of the consultations beside an invented one: their wording is of one country and one series. */
const WEIGHT = 0.5;

/** Findings of the consultations as the reader coded them. */
export function readerExamples(): ReaderExample[] {
  const codes = new Map<string, string[]>();
  for (const { findingId, codeId, coderId } of consultations.codings) if (coderId === "reader-1") codes.set(findingId, [...(codes.get(findingId) ?? []), codeId]);
  return consultations.findings.map(({ id, text, language, kind, meetingId, seriesId }) => ({ id, text, language, kind, group: meetingId ?? seriesId ?? "", codeIds: codes.get(id) ?? [], weight: WEIGHT }));
}
