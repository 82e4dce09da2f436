import type { Coding, Finding } from "@redheart/core";
import type { ThemeCoder } from "./coding/theme-coder.js";

/** What of a finding a coder reads. */
export type CodableFinding = Pick<Finding, "id" | "text" | "language">;

/** Coders elsewhere that take batches of findings, such as `codingWorkers` of `@redheart/analytics/node` makes. */
export interface CodingWorkers {
  /** How many batches can be coded at once. */
  readonly count: number;
  /** Codings of a batch, in its order. */
  code(findings: readonly CodableFinding[]): Promise<Coding[]>;
}

/** Options of {@link codeFindings}. */
export interface CodeFindingsOptions {
  /** Called after each batch with the number of findings coded so far. */
  readonly onProgress?: (coded: number) => void;
  /** Coders on other cores; streams only. @defaultValue none: this thread codes */
  readonly workers?: CodingWorkers;
  /** Findings that are coded between two calls of `onProgress`. @defaultValue 1000 */
  readonly batchSize?: number;
}

/** Codings of one finding by one coder. */
export const codingsOfFinding = ({ id, text, language }: CodableFinding, coder: ThemeCoder): Coding[] =>
  coder.code(text, { language }).map(({ codeId, score, evidence }) => ({
    findingId: id,
    codebookId: coder.codebookId as Coding["codebookId"],
    codebookVersion: coder.codebookVersion,
    codeId,
    coderId: coder.coder.id,
    score,
    evidence,
  }));

/**
 * Codes findings: an array at once; any other iterable, asynchronous too, as a stream that holds one batch per worker in memory.
 *
 * @param findings Findings, or what of them a coder reads.
 * @param coder A coder of {@link compileCodebook} or `childProtectionCoder`.
 * @returns Codings in the order of the findings, each finding's most certain first.
 * @example
 * ```ts
 * codeFindings([{ id: "a-1", text: "No shelter takes girls at night", language: "en" }] as never[], childProtectionCoder())[0]?.codeId // => "shelter"
 * ```
 */
export function codeFindings(findings: readonly CodableFinding[], coder: ThemeCoder, options?: CodeFindingsOptions): Coding[];
export function codeFindings(findings: AsyncIterable<CodableFinding> | Iterable<CodableFinding>, coder: ThemeCoder, options?: CodeFindingsOptions): AsyncGenerator<Coding, void, undefined>;
export function codeFindings(
  findings: readonly CodableFinding[] | AsyncIterable<CodableFinding> | Iterable<CodableFinding>,
  coder: ThemeCoder,
  options: CodeFindingsOptions = {},
): Coding[] | AsyncGenerator<Coding, void, undefined> {
  return Array.isArray(findings) ? codeArray(findings as readonly CodableFinding[], coder, options) : codeStream(findings, coder, options);
}

function codeArray(findings: readonly CodableFinding[], coder: ThemeCoder, { onProgress, batchSize = 1_000 }: CodeFindingsOptions): Coding[] {
  return findings.flatMap((finding, at) => {
    const codings = codingsOfFinding(finding, coder);
    if (onProgress !== undefined && ((at + 1) % batchSize === 0 || at + 1 === findings.length)) onProgress(at + 1);
    return codings;
  });
}

async function* codeStream(findings: AsyncIterable<CodableFinding> | Iterable<CodableFinding>, coder: ThemeCoder, { onProgress, workers, batchSize = 1_000 }: CodeFindingsOptions): AsyncGenerator<Coding, void, undefined> {
  const here: CodingWorkers = { count: 1, code: async (batch) => batch.flatMap((finding) => codingsOfFinding(finding, coder)) };
  const { count, code } = workers ?? here;
  const running: { readonly size: number; readonly codings: Promise<Coding[]> }[] = [];
  let coded = 0;
  const finishOne = async (): Promise<Coding[]> => {
    const oldest = running.shift();
    if (oldest === undefined) return [];
    const codings = await oldest.codings;
    coded += oldest.size;
    onProgress?.(coded);
    return codings;
  };
  const start = (batch: readonly CodableFinding[]): void => void running.push({ size: batch.length, codings: code(batch) });
  let batch: CodableFinding[] = [];
  for await (const finding of findings) {
    if (batch.push(finding) < batchSize) continue;
    start(batch);
    batch = [];
    if (running.length > 2 * count) yield* await finishOne();
  }
  if (batch.length > 0) start(batch);
  while (running.length > 0) yield* await finishOne();
}
