import { availableParallelism } from "node:os";
import { CoreError } from "@redheart/core/errors";
import type { CodableFinding, CodingWorkers } from "../themes/code-findings.js";
import { codingsOf } from "../themes/columns/coding-columns.js";
import { type CoderSource, sentSource } from "./coder-source.js";
import type { CodedLines } from "./line-coder.js";
import type { SpanWork } from "./span-coder.js";
import { WorkerThread } from "./worker-thread.js";

/** Options of {@link codingWorkers}. */
export interface CodingWorkersOptions {
  /** How many threads; whole, at least 1. @defaultValue one for each core that the process may use */
  readonly count?: number;
}

/** Worker threads that code; for the `workers` of `codeFindings`, and for {@link codeFile}. */
export interface CodingPool extends CodingWorkers {
  /**
   * Codes the findings of a span of a file to lines of codings.
   *
   * @internal
   */
  codeSpan(span: SpanWork): Promise<CodedLines>;
  /** Ends the threads. Idle threads do not keep a process alive, but they hold memory. */
  close(): Promise<void>;
}

/**
 * Starts threads that each make the same coder. They pay where coding takes longer than sending: long texts, the accurate coder, and files.
 *
 * @param source What each thread makes its coder of.
 * @returns Once every thread is ready. Close it when the work is done, or failed: `finally`.
 * @throws {CoreError} What making the coder throws, `invalid_codebook` for one; `invalid_option`.
 * @example
 * ```ts
 * const codeWithWorkers = async (input, output) => {
 *   const workers = await codingWorkers({ codebook: childProtectionCodebook }, { count: 2 });
 *   try {
 *     return await codeFile(input, output, workers);
 *   } finally {
 *     await workers.close();
 *   }
 * };
 * await codingWorkers("child-protection", { count: 0 }) // => throws "invalid_option"
 * ```
 */
export async function codingWorkers(source: CoderSource, { count = availableParallelism() }: CodingWorkersOptions = {}): Promise<CodingPool> {
  if (!(Number.isInteger(count) && count >= 1)) throw new CoreError("invalid_option", "codingWorkers: count must be a whole number of at least 1; got another", ["count"]);
  const starts = await Promise.allSettled(Array.from({ length: count }, () => WorkerThread.start(sentSource(source))));
  const started = starts.flatMap((start) => (start.status === "fulfilled" ? [start.value] : []));
  const threads = started.map(({ thread }) => thread);
  const close = async (): Promise<void> => {
    await Promise.all(threads.map((thread) => thread.close()));
  };
  const failure = starts.find((start) => start.status === "rejected");
  const [first] = started;
  if (failure !== undefined || first === undefined) {
    await close();
    throw failure?.reason;
  }
  const idlest = (): WorkerThread => threads.reduce((a, b) => (b.load < a.load ? b : a));
  return {
    count,
    code: async (findings: readonly CodableFinding[]) => {
      const answer = await idlest().ask({ texts: findings.map(({ text }) => text), languages: findings.map(({ language }) => language) });
      return codingsOf((answer as Extract<typeof answer, { readonly columns: unknown }>).columns, findings, first.identity);
    },
    codeSpan: async (span) => {
      const answer = await idlest().ask({ span });
      return (answer as Extract<typeof answer, { readonly coded: unknown }>).coded;
    },
    close,
  };
}
