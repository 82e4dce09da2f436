import { open, rename, rm } from "node:fs/promises";
import { CoreError, type CoreIssue } from "@redheart/core/errors";
import type { ThemeCoder } from "../themes/coding/theme-coder.js";
import { ByteWriter } from "./byte-writer.js";
import type { CodingPool } from "./coding-workers.js";
import { type CodedLines, LineCoder, TOO_LONG } from "./line-coder.js";
import { type LineBatch, lineBatches } from "./line-batches.js";

/** How far {@link codeFile} has come. */
export interface FileProgress {
  /** Bytes of the input that are coded, and its size. */
  readonly bytes: number;
  readonly size: number;
  readonly findings: number;
}

/** Options of {@link codeFile}. */
export interface CodeFileOptions {
  /** Called after each batch of lines. */
  readonly onProgress?: (progress: FileProgress) => void;
  /** Bytes that are read, coded and written at once; whole, at least 1. @defaultValue 1 MiB */
  readonly batchBytes?: number;
}

/** What {@link codeFile} did. */
export interface FileCoding {
  /** Findings coded. */
  readonly findings: number;
  /** Lines written. */
  readonly codings: number;
  /** Lines left out. */
  readonly rejected: number;
  /** What is wrong with lines that were left out, at most the first thousand; their paths begin with the number of the line, from 1. */
  readonly issues: readonly CoreIssue[];
}

const MOST_ISSUES = 1_000;
/** What becomes of a line that was not even read. */
const unread: CodedLines = { output: new Uint8Array(0), lines: 1, findings: 0, codings: 0, rejected: 1, issues: [{ ...TOO_LONG, path: [0] }] };

/**
 * Codes a file of findings, a JSON object on each line (NDJSON), to a file of codings, one on each line.
 *
 * The lines are those that `JSON.stringify` makes of what `codeFindings` gives, in the same order. Memory stays the same however long the file is.
 * Of a finding only `id`, `text` and `language` are read. A line that is no finding is left out, counted and told of by its number, never by what it says;
 * empty lines are passed over. The output takes its name only when it is whole.
 *
 * @param input Path of the findings.
 * @param output Path of the codings; what is there is replaced.
 * @param coder A coder, or threads of {@link codingWorkers} where several cores shall share the work.
 * @throws {CoreError} `invalid_option`; what the file system throws.
 * @example
 * ```ts
 * const folder = mkdtempSync(join(tmpdir(), "code-file-"));
 * const input = join(folder, "findings.ndjson");
 * writeFileSync(input, '{"id":"a-1","text":"No shelter takes girls at night","language":"en"}\n{"id":"a-2"}\n');
 * const { findings, rejected, issues } = await codeFile(input, join(folder, "codings.ndjson"), childProtectionCoder());
 * [findings, rejected] // => [1, 1]
 * issues[0].path // => [2, "text"]
 * ```
 */
export async function codeFile(input: string, output: string, coder: ThemeCoder | CodingPool, { onProgress, batchBytes = 1 << 20 }: CodeFileOptions = {}): Promise<FileCoding> {
  if (!(Number.isInteger(batchBytes) && batchBytes >= 1)) throw new CoreError("invalid_option", "codeFile: batchBytes must be a whole number of at least 1; got another", ["batchBytes"]);
  const source = await open(input);
  const part = `${output}.part`;
  try {
    const { size } = await source.stat();
    const target = await open(part, "w");
    const issues: CoreIssue[] = [];
    const done = { bytes: 0, findings: 0, codings: 0, rejected: 0, lines: 0 };
    try {
      for await (const { coded, read } of codeBatches(lineBatches(source, batchBytes), coder)) {
        await writeWhole(target, coded.output);
        for (const { path: [line, ...rest], ...issue } of coded.issues) if (issues.length < MOST_ISSUES) issues.push({ ...issue, path: [done.lines + Number(line) + 1, ...rest] });
        done.lines += coded.lines;
        done.findings += coded.findings;
        done.codings += coded.codings;
        done.rejected += coded.rejected;
        onProgress?.({ bytes: read, size, findings: done.findings });
      }
    } finally {
      await target.close();
    }
    await rename(part, output);
    return { findings: done.findings, codings: done.codings, rejected: done.rejected, issues };
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  } finally {
    await source.close();
  }
}

async function writeWhole(file: Awaited<ReturnType<typeof open>>, bytes: Uint8Array): Promise<void> {
  for (let from = 0; from < bytes.length; ) from += (await file.write(bytes, from, bytes.length - from)).bytesWritten;
}

/** Batches coded, in their order: here, or by threads that each have at most two batches to do. */
async function* codeBatches(batches: AsyncIterable<LineBatch>, coder: ThemeCoder | CodingPool): AsyncGenerator<{ readonly coded: CodedLines; readonly read: number }, void, undefined> {
  if (!("codeLines" in coder)) {
    const lines = new LineCoder(coder);
    const out = new ByteWriter();
    for await (const { bytes, read, tooLong } of batches) yield { coded: tooLong ? unread : lines.code(bytes, out), read };
    return;
  }
  const running: { readonly coded: Promise<CodedLines>; readonly read: number }[] = [];
  for await (const { bytes, read, tooLong } of batches) {
    const coded = tooLong ? Promise.resolve(unread) : coder.codeLines(bytes);
    // Whether a batch fails is told when its turn comes.
    coded.catch(() => undefined);
    running.push({ coded, read });
    const oldest = running.length >= 2 * coder.count ? running.shift() : undefined;
    if (oldest !== undefined) yield { coded: await oldest.coded, read: oldest.read };
  }
  for (const { coded, read } of running) yield { coded: await coded, read };
}
