import type { IssuePath } from "../shared/errors.js";
import type { Conclusion } from "./conclusion.js";

/** What a conclusion may be told about its evidence. */
export type ConclusionNoteCode = "no_evidence" | "unknown_finding" | "on_both_sides" | "off_theme" | "theme_without_evidence" | "narrow_spread" | "opposition_outweighs" | "confidence_above_concern";

/** One thing that a conclusion's evidence does not bear out. */
export interface ConclusionNote {
  readonly code: ConclusionNoteCode;
  /** `fault`: the conclusion cannot stand as it is. `doubt`: a researcher may have a reason; say it. */
  readonly severity: "fault" | "doubt";
  readonly path: IssuePath;
  readonly message: string;
}

/** How far the evidence of a conclusion is spread. */
export interface EvidenceSpread {
  /** Findings that exist, each once. */
  readonly supportingCount: number;
  readonly opposingCount: number;
  /** Meetings whose findings support it, in the order in which it names them; the series where a finding names no meeting. */
  readonly supportingMeetingIds: readonly string[];
  readonly opposingMeetingIds: readonly string[];
}

/** Outcome of {@link checkConclusion}. */
export interface ConclusionCheck {
  /** True when no note is a fault. */
  readonly stands: boolean;
  readonly notes: readonly ConclusionNote[];
  readonly spread: EvidenceSpread;
}

/** What a conclusion is checked against. */
export interface ConclusionEvidence {
  readonly findings: Iterable<{ readonly id: string; readonly meetingId?: string | undefined; readonly seriesId?: string | undefined }>;
  /** Codings that count: settle disagreements between coders first. */
  readonly codings: Iterable<{ readonly findingId: string; readonly codeId: string }>;
}

/** What of a conclusion is checked; may be unfinished. */
export type ConclusionDraft = Pick<Conclusion, "confidence" | "coherence" | "adequacy"> & { readonly codeIds: readonly string[]; readonly supporting: readonly string[]; readonly opposing: readonly string[] };

const RANK = { none_or_very_minor: 0, minor: 1, moderate: 2, serious: 3 } as const;
const CEILING = { high: 1, moderate: 2, low: 3, very_low: 3 } as const;

/**
 * What a conclusion's evidence bears out and what it does not.
 *
 * Faults: no evidence, a finding that does not exist, a finding on both sides, a supporting finding that carries none of the themes,
 * a theme that no supporting finding carries. Doubts: an opposing finding that carries none of the themes, one meeting only, as many
 * findings against as for, confidence above a part's concern.
 *
 * @param conclusion Statement with its themes, evidence and assessment; may be an unfinished draft.
 * @param evidence Findings and the codings that count.
 * @example
 * ```ts
 * const fine = { concern: "minor" as const, reason: "Said in two meetings" };
 * const draft = { codeIds: ["delay"], supporting: [], opposing: [], coherence: fine, adequacy: fine, confidence: "low" as const };
 * checkConclusion(draft, { findings: [], codings: [] }).notes[0]?.code // => "no_evidence"
 * ```
 */
export function checkConclusion(conclusion: ConclusionDraft, { findings, codings }: ConclusionEvidence): ConclusionCheck {
  const places = new Map<string, string>();
  for (const { id, meetingId, seriesId } of findings) places.set(id, meetingId ?? seriesId ?? id);
  const themes = new Set(conclusion.codeIds);
  const carried = new Map<string, Set<string>>();
  for (const { findingId, codeId } of codings) if (themes.has(codeId)) carried.set(findingId, (carried.get(findingId) ?? new Set()).add(codeId));
  const placesOf = (ids: readonly string[]): string[] => [...new Set(ids.flatMap((id) => places.get(id) ?? []))];
  const countKnown = (ids: readonly string[]): number => new Set(ids.filter((id) => places.has(id))).size;
  const spread: EvidenceSpread = {
    supportingCount: countKnown(conclusion.supporting),
    opposingCount: countKnown(conclusion.opposing),
    supportingMeetingIds: placesOf(conclusion.supporting),
    opposingMeetingIds: placesOf(conclusion.opposing),
  };
  const notes = [...faults(conclusion, places, carried), ...doubts(conclusion, spread, places, carried)];
  return { stands: notes.every(({ severity }) => severity === "doubt"), notes, spread };
}

function* faults({ codeIds, supporting, opposing }: ConclusionDraft, places: ReadonlyMap<string, string>, carried: ReadonlyMap<string, ReadonlySet<string>>): Generator<ConclusionNote> {
  const fault = (code: ConclusionNoteCode, path: IssuePath, message: string): ConclusionNote => ({ code, severity: "fault", path, message: `checkConclusion: ${message}` });
  const supports = new Set(supporting);
  if (supporting.length === 0) yield fault("no_evidence", ["supporting"], "supporting must name at least one finding; got none");
  for (const [field, ids] of [["supporting", supporting], ["opposing", opposing]] as const) {
    for (const [at, id] of ids.entries()) {
      if (!places.has(id)) yield fault("unknown_finding", [field, at], `${field} must name findings that exist; got another id`);
      else if (field === "supporting" && !carried.has(id)) yield fault("off_theme", [field, at], "supporting must name findings that carry a theme of the conclusion; got one that carries none");
      if (field === "opposing" && supports.has(id)) yield fault("on_both_sides", [field, at], "opposing must not name a supporting finding; got one");
    }
  }
  const borne = new Set(supporting.flatMap((id) => [...(carried.get(id) ?? [])]));
  for (const [at, codeId] of codeIds.entries()) {
    if (supporting.length > 0 && !borne.has(codeId)) yield fault("theme_without_evidence", ["codeIds", at], "codeIds must be carried by a supporting finding; got one that none carries");
  }
}

function* doubts(
  { confidence, coherence, adequacy, opposing }: ConclusionDraft,
  { supportingCount, opposingCount, supportingMeetingIds }: EvidenceSpread,
  places: ReadonlyMap<string, string>,
  carried: ReadonlyMap<string, ReadonlySet<string>>,
): Generator<ConclusionNote> {
  const doubt = (code: ConclusionNoteCode, path: IssuePath, message: string): ConclusionNote => ({ code, severity: "doubt", path, message: `checkConclusion: ${message}` });
  for (const [at, id] of opposing.entries()) {
    if (places.has(id) && !carried.has(id)) yield doubt("off_theme", ["opposing", at], "opposing must name findings that carry a theme of the conclusion; got one that carries none");
  }
  const sure = confidence === "high" || confidence === "moderate";
  if (sure && supportingMeetingIds.length === 1) yield doubt("narrow_spread", ["supporting"], "supporting must come from more than one meeting at this confidence; got one");
  if (sure && opposingCount > 0 && opposingCount >= supportingCount) yield doubt("opposition_outweighs", ["opposing"], "opposing must be fewer than supporting at this confidence; got as many or more");
  for (const [field, { concern }] of [["coherence", coherence], ["adequacy", adequacy]] as const) {
    if (RANK[concern] > CEILING[confidence]) yield doubt("confidence_above_concern", [field, "concern"], `confidence must not exceed what ${field} allows; got a greater concern`);
  }
}
