import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import { CoreError } from "@redheart/core/errors";
import type { SentSource } from "./coder-source.js";
import type { CoderIdentity, WorkerAnswer, WorkerRequest } from "./worker-messages.js";

// CommonJS builds have __filename and no import.meta.url; modules the other way round.
const HERE = typeof __filename === "string" ? pathToFileURL(__filename).href : import.meta.url;

/** The worker's own module: built code is cut into chunks, so only the folder of the sources or the build says where it lies. */
const WORKER = new URL(HERE.replace(/^(.*\/(?:src|dist)\/).*(\.[cm]?[jt]s)$/, "$1node/coding-worker$2"));

/** From the sources the worker is TypeScript, which a thread reads only once it has registered a loader, that of the repository's own tools, and with the other packages' sources. */
const fromSource = `import("tsx/esm/api").then(({ register }) => { register(); return import(${JSON.stringify(WORKER.href)}); })`;

interface Waiting {
  readonly resolve: (answer: WorkerAnswer) => void;
  readonly reject: (error: Error) => void;
}

/** One worker thread: answers come in the order of the requests. It keeps the process alive only while an answer is due. */
export class WorkerThread {
  readonly #worker: Worker;
  readonly #waiting: Waiting[] = [];
  #broken: Error | undefined;

  private constructor(source: SentSource) {
    const isSource = WORKER.pathname.endsWith(".ts");
    this.#worker = new Worker(isSource ? fromSource : WORKER, { workerData: source, ...(isSource && { eval: true, execArgv: [...process.execArgv, "--conditions", "@redheart/source"] }) });
    this.#worker.on("message", (answer: WorkerAnswer) => {
      const next = this.#waiting.shift();
      if (this.#waiting.length === 0) this.#worker.unref();
      next?.resolve(answer);
    });
    this.#worker.on("error", (error: Error) => this.#break(error));
    this.#worker.on("exit", () => this.#break(new CoreError("invalid_option", "codingWorkers: workers must be open while they code; got closed ones", ["workers"])));
  }

  /** Starts a worker and waits until its coder is made. */
  static async start(source: SentSource): Promise<{ readonly thread: WorkerThread; readonly identity: CoderIdentity }> {
    const thread = new WorkerThread(source);
    try {
      const answer = await thread.#next();
      if ("ready" in answer) return { thread, identity: answer.ready };
      throw errorOf(answer);
    } catch (error) {
      await thread.close();
      throw error;
    }
  }

  /** How many answers are due. */
  get load(): number {
    return this.#waiting.length;
  }

  /** Sends a request and waits for its answer. */
  async ask(request: WorkerRequest): Promise<WorkerAnswer> {
    const answered = this.#next();
    if (this.#broken === undefined) this.#worker.postMessage(request, []);
    const answer = await answered;
    if ("failed" in answer) throw errorOf(answer);
    return answer;
  }

  /** Ends the thread; what is due is refused. */
  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  #next(): Promise<WorkerAnswer> {
    return new Promise((resolve, reject) => {
      if (this.#broken !== undefined) {
        reject(this.#broken);
        return;
      }
      this.#waiting.push({ resolve, reject });
      this.#worker.ref();
    });
  }

  #break(error: Error): void {
    this.#broken ??= error;
    for (const { reject } of this.#waiting.splice(0)) reject(this.#broken);
  }
}

/** The error that a worker told of, of the same kind as it was there. */
function errorOf(answer: WorkerAnswer): Error {
  if (!("failed" in answer)) return new Error("codingWorkers: a worker gave another answer than was asked for");
  const { code, message, path, issues } = answer.failed;
  return code === undefined ? new Error(message) : new CoreError(code, message, path, { issues });
}
