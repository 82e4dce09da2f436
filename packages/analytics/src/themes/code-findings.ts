import type { Coding, Finding } from "@redheart/core";
import { CoreError } from "@redheart/core/errors";
import { checkFinding, checkFindings } from "./coding/check-findings.js";
import type { ThemeCoder } from "./coding/theme-coder.js";
import { CodingBuffer } from "./columns/coding-buffer.js";
import { codingsOf, columnsOf } from "./columns/coding-columns.js";
import { columnCoderOf } from "./columns/column-coder.js";

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

/**
 * Codes findings: an array at once; any other iterable, asynchronous too, as a stream that holds one batch in memory, or two for each worker.
 *
 * A stream reads no further than it is read. An error of the source ends it, as does what is no finding; the codings of findings read before that were not handed out by then are lost. Whoever made workers closes them.
 *
 * @param findings Findings, or what of them a coder reads.
 * @param coder A coder of {@link compileCodebook} or `childProtectionCoder`.
 * @returns Codings in the order of the findings, each finding's most certain first.
 * @throws {CoreError} `invalid_option`; `invalid_type` for what is no finding, a stream's when it is reached.
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
  if (!(Number.isInteger(options.batchSize ?? 1) && (options.batchSize ?? 1) >= 1)) throw new CoreError("invalid_option", "codeFindings: batchSize must be a whole number of at least 1; got another", ["batchSize"]);
  return Array.isArray(findings) ? codeArray(findings as readonly CodableFinding[], coder, options) : codeStream(findings, coder, options);
}

const CHECKED = { caller: "codeFindings", haveIds: true };

/** Codes batches on this thread. */
function batchCoder(coder: ThemeCoder): (batch: readonly CodableFinding[]) => Coding[] {
  const columns = columnCoderOf(coder);
  const buffer = new CodingBuffer();
  return (batch) => {
    buffer.clear();
    columns.codeTexts(batch, 0, batch.length, buffer);
    return codingsOf(columnsOf(buffer, columns, { copy: false }), batch, coder);
  };
}

function codeArray(findings: readonly CodableFinding[], coder: ThemeCoder, { onProgress, batchSize = 1_000 }: CodeFindingsOptions): Coding[] {
  checkFindings(findings, CHECKED);
  const code = batchCoder(coder);
  const codings: Coding[] = [];
  for (let from = 0; from < findings.length; from += batchSize) {
    const batch = findings.slice(from, from + batchSize);
    for (const coding of code(batch)) codings.push(coding);
    onProgress?.(from + batch.length);
  }
  return codings;
}

async function* codeStream(findings: AsyncIterable<CodableFinding> | Iterable<CodableFinding>, coder: ThemeCoder, { onProgress, workers, batchSize = 1_000 }: CodeFindingsOptions): AsyncGenerator<Coding, void, undefined> {
  const code = workers === undefined ? batchCoder(coder) : workers.code;
  const most = workers === undefined ? 1 : 2 * workers.count;
  const running: { readonly size: number; readonly codings: Coding[] | Promise<Coding[]> }[] = [];
  let read = 0;
  let coded = 0;
  const start = (batch: readonly CodableFinding[]): void => {
    const codings = code(batch);
    // Whether a batch fails is told when its turn comes, and to nobody once the stream is left.
    if (codings instanceof Promise) codings.catch(() => undefined);
    running.push({ size: batch.length, codings });
  };
  const finishOne = async (): Promise<Coding[]> => {
    const oldest = running.shift();
    if (oldest === undefined) return [];
    const codings = await oldest.codings;
    coded += oldest.size;
    onProgress?.(coded);
    return codings;
  };
  let batch: CodableFinding[] = [];
  for await (const finding of findings) {
    checkFinding(finding, read++, CHECKED);
    if (batch.push(finding) < batchSize) continue;
    start(batch);
    batch = [];
    if (running.length >= most) yield* await finishOne();
  }
  if (batch.length > 0) start(batch);
  while (running.length > 0) yield* await finishOne();
}
