// A worker thread that codes: makes its coder, says who it is, and answers requests in order.
import { parentPort, workerData } from "node:worker_threads";
import { CoreError } from "@redheart/core/errors";
import { CodingBuffer } from "../themes/columns/coding-buffer.js";
import { columnsOf } from "../themes/columns/coding-columns.js";
import { columnCoderOf } from "../themes/columns/column-coder.js";
import type { ThemeCoder } from "../themes/coding/theme-coder.js";
import { coderOf, type SentSource } from "./coder-source.js";
import { SpanCoder } from "./span-coder.js";
import type { WorkerAnswer, WorkerRequest } from "./worker-messages.js";

// Nothing is ever transferred: once memory has left a thread, V8 reads every typed array of that thread slower.
const answer = (message: WorkerAnswer): void => parentPort?.postMessage(message, []);

const fail = (error: unknown): void => {
  const known = error instanceof CoreError ? error : undefined;
  answer({ failed: { code: known?.code, message: error instanceof Error ? error.message : "codingWorkers: the coder failed", path: known?.path ?? [], issues: known?.issues ?? [] } });
};

/** Answers requests with a coder's codings. */
function serve(coder: ThemeCoder): void {
  const columns = columnCoderOf(coder);
  const spans = new SpanCoder(coder);
  const buffer = new CodingBuffer();
  parentPort?.on("message", (request: WorkerRequest) => {
    try {
      if ("span" in request) {
        answer({ coded: spans.code(request.span) });
        return;
      }
      buffer.clear();
      for (const [at, text] of request.texts.entries()) columns.codeText(text, request.languages[at], at, buffer);
      answer({ columns: columnsOf(buffer, columns) });
    } catch (error) {
      fail(error);
    }
  });
  const { codebookId, codebookVersion } = coder;
  answer({ ready: { coder: coder.coder, codebookId, codebookVersion } });
}

coderOf(workerData as SentSource).then(serve).catch(fail);
