import type { CodeId, Coding, Evidence } from "@redheart/core";
import type { CodedTheme, ThemeCoder } from "../coding/theme-coder.js";
import type { CodingBuffer } from "./coding-buffer.js";
import type { ColumnCoder } from "./column-coder.js";

/** Evidence in columns, a row for each piece. */
export interface EvidenceColumns {
  /** What spoke: index into `features` of the coding columns. */
  readonly features: Int32Array;
  /** First code point of the text that it covers. */
  readonly starts: Int32Array;
  /** Code point behind the last one that it covers. */
  readonly ends: Int32Array;
  /** How strongly it speaks. */
  readonly weights: Float64Array;
}

/** Codings of many findings in columns of numbers, a row for each coding. */
export interface CodingColumns {
  /** Index of the finding, ascending. */
  readonly findings: Int32Array;
  /** Index into `codeIds`. */
  readonly codes: Int32Array;
  /** How sure the coder is, 0 to 1. */
  readonly scores: Float64Array;
  /** Evidence of coding `k` is in rows `evidenceOffsets[k]` to before `evidenceOffsets[k + 1]`. */
  readonly evidenceOffsets: Int32Array;
  /** What in the texts spoke for the codes. */
  readonly evidence: EvidenceColumns;
  /** Ids of codes by number. */
  readonly codeIds: readonly CodeId[];
  /** Patterns and learned features by number. */
  readonly features: readonly Pick<Evidence, "kind" | "feature">[];
}

/** What a buffer holds now; its columns may be longer than what is in use. */
export const viewOf = (buffer: CodingBuffer, { codeIds, features }: ColumnCoder): CodingColumns => ({
  findings: buffer.findings,
  codes: buffer.codes,
  scores: buffer.scores,
  evidenceOffsets: buffer.evidenceOffsets,
  evidence: buffer,
  codeIds: codeIds as readonly CodeId[],
  features,
});

/**
 * What a buffer holds.
 *
 * @param options.copy False where nothing else uses the buffer: then the columns are its own memory, and copying makes no fresh.
 */
export function columnsOf(buffer: CodingBuffer, coder: ColumnCoder, { copy = true }: { readonly copy?: boolean } = {}): CodingColumns {
  const { count, evidenceCount } = buffer;
  const { findings, codes, scores, evidenceOffsets, evidence, ...names } = viewOf(buffer, coder);
  const taken = <Column extends Int32Array | Float64Array>(column: Column, length: number): Column => (copy ? column.slice(0, length) : column.subarray(0, length)) as Column;
  return {
    findings: taken(findings, count),
    codes: taken(codes, count),
    scores: taken(scores, count),
    evidenceOffsets: taken(evidenceOffsets, count + 1),
    evidence: {
      features: taken(evidence.features, evidenceCount),
      starts: taken(evidence.starts, evidenceCount),
      ends: taken(evidence.ends, evidenceCount),
      weights: taken(evidence.weights, evidenceCount),
    },
    ...names,
  };
}

/** One coding of the columns as an object. */
export function codedTheme({ codes, scores, evidenceOffsets, evidence, codeIds, features }: CodingColumns, at: number): CodedTheme {
  const pieces: Evidence[] = [];
  for (let row = evidenceOffsets[at] as number; row < (evidenceOffsets[at + 1] as number); row++) {
    const { kind, feature } = features[evidence.features[row] as number] as CodingColumns["features"][number];
    pieces.push({ kind, feature, start: evidence.starts[row] as number, end: evidence.ends[row] as number, weight: evidence.weights[row] as number });
  }
  return { codeId: codeIds[codes[at] as number] as CodeId, score: scores[at] as number, evidence: pieces };
}

/** The codings of the columns as records. */
export function codingsOf(columns: CodingColumns, findings: readonly { readonly id: Coding["findingId"] }[], { coder, codebookId, codebookVersion }: Pick<ThemeCoder, "coder" | "codebookId" | "codebookVersion">): Coding[] {
  return Array.from(columns.codes, (_, at): Coding => {
    const { codeId, score, evidence } = codedTheme(columns, at);
    return {
      findingId: (findings[columns.findings[at] as number] as (typeof findings)[number]).id,
      codebookId: codebookId as Coding["codebookId"],
      codebookVersion,
      codeId,
      coderId: coder.id,
      score,
      evidence,
    };
  });
}
