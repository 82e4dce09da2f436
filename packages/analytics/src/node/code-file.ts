import { open, stat } from "node:fs/promises";
import { CoreError, type CoreIssue } from "@redheart/core/errors";
import type { ThemeCoder } from "../themes/coding/theme-coder.js";
import { codeSpans } from "./code-spans.js";
import type { CodingPool } from "./coding-workers.js";
import { MOST_REJECTS } from "./line-coder.js";
import { rejectedLine } from "./rejected-line.js";
import { targetPlaces } from "./target-places.js";
import { WholeFile } from "./whole-file.js";

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
  /** Path of a file for the lines that are left out: a {@link RejectedLine} as JSON on each line, none if nothing is left out. @defaultValue no such file */
  readonly rejectedFile?: string;
  /** Paths of other files that the coding rests on, such as a codebook: none of them is written over. @defaultValue none */
  readonly otherSources?: readonly string[];
  /** Bytes that are read, coded and written at once; whole, at least 1. @defaultValue 512 KiB */
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

/**
 * Codes a file of findings, a JSON object on each line (NDJSON), to a file of codings, one on each line.
 *
 * The lines are those that `JSON.stringify` makes of what `codeFindings` gives, in the same order. Memory stays the same however long the file is.
 * Of a finding only `id`, `text` and `language` are read. A line that is no finding is left out, counted and told of by its number, never by what it says;
 * empty lines are passed over. With `rejectedFile` nothing is lost: every line left out is written there with what is wrong, to be put right and coded in turn;
 * what it says may be read there by whom the input may be read. Files take their names only when they are whole;
 * until then they stand beside as `<name>.part`, or `.part1` and so on where that is taken, as by what a run that was cut off has left.
 *
 * @param input Path of the findings.
 * @param output Path of the codings; what is there is replaced, unless it is one of the files that are read, under whatever name, or no file.
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
export async function codeFile(input: string, output: string, coder: ThemeCoder | CodingPool, { onProgress, batchBytes = 1 << 19, rejectedFile, otherSources = [] }: CodeFileOptions = {}): Promise<FileCoding> {
  if (!(Number.isInteger(batchBytes) && batchBytes >= 1)) throw new CoreError("invalid_option", "codeFile: batchBytes must be a whole number of at least 1; got another", ["batchBytes"]);
  const source = await open(input);
  const files: WholeFile[] = [];
  try {
    const about = await source.stat({ bigint: true });
    if (!about.isFile()) throw new CoreError("invalid_option", "codeFile: input must be a file; got something else", ["input"]);
    const size = Number(about.size);
    const others = await Promise.all(otherSources.map((path) => stat(path, { bigint: true })));
    const places = await targetPlaces(rejectedFile === undefined ? [output] : [output, rejectedFile], [about, ...others]);
    const [outputPlace, rejectedPlace] = places as readonly [string, string?];
    const start = async (place: string, mode?: number): Promise<WholeFile> => {
      const file = await WholeFile.start(place, places, mode);
      files.push(file);
      return file;
    };
    const target = await start(outputPlace);
    // What it says may be seen by whom the findings may be seen.
    const rejects = rejectedPlace === undefined ? undefined : await start(rejectedPlace, Number(about.mode) & 0o777);
    const issues: CoreIssue[] = [];
    const done = { lines: 0, findings: 0, codings: 0, rejected: 0 };
    for await (const { coded, to } of codeSpans(coder, { file: source.fd, size, batchBytes, everyReject: rejects !== undefined })) {
      await target.add(coded.output);
      await rejects?.add(Buffer.from(coded.rejects.map((reject) => rejectedLine(reject, done.lines)).join("")));
      for (const { line, issue } of coded.rejects.slice(0, Math.max(0, MOST_REJECTS - issues.length))) issues.push({ ...issue, path: [done.lines + line + 1, ...issue.path] });
      done.lines += coded.lines;
      done.findings += coded.findings;
      done.codings += coded.codings;
      done.rejected += coded.rejected;
      onProgress?.({ bytes: to, size, findings: done.findings });
    }
    for (const file of files) await file.keep();
    return { findings: done.findings, codings: done.codings, rejected: done.rejected, issues };
  } catch (error) {
    for (const file of files) await file.drop();
    throw error;
  } finally {
    await source.close();
  }
}
