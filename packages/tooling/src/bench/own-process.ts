import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { median } from "./interleaved.js";

/**
 * A way of a task as a program. It prepares, then reads lines and answers each by a line of JSON: `round` by the milliseconds that doing the
 * task once took, `found` by what that gave: the proof that all ways did the same work.
 */
export type WayCommand = readonly [program: string, ...args: string[]];

/** A module of ours as such a program; see {@link answerRounds}. */
export const moduleCommand = (module: URL, ...args: readonly string[]): WayCommand => [process.execPath, ...process.execArgv, fileURLToPath(module), ...args];

/** How long a way took, and what it found; both undefined where its program is not installed. */
export interface OwnTimed<Found> {
  readonly way: string;
  /** Median over the turns, in milliseconds. */
  readonly ms: number | undefined;
  readonly found: Found | undefined;
}

class OwnProcess {
  readonly #child: ChildProcess;
  readonly #lines: AsyncIterator<string, undefined>;
  readonly #gone: Promise<{ readonly done: true }>;

  constructor([program, ...args]: WayCommand) {
    const child = spawn(program, args, { stdio: ["pipe", "pipe", "ignore"] });
    child.stdin.on("error", () => undefined);
    this.#gone = new Promise((resolve) => {
      for (const event of ["error", "close"]) child.once(event, () => resolve({ done: true }));
    });
    this.#lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]() as AsyncIterator<string, undefined>;
    this.#child = child;
  }

  async ask<Answer>(what: "round" | "found"): Promise<Answer | undefined> {
    this.#child.stdin?.write(`${what}\n`);
    const line = await Promise.race([this.#lines.next(), this.#gone]);
    return line.done === true ? undefined : (JSON.parse(line.value) as Answer);
  }

  end(): void {
    this.#child.stdin?.end();
  }
}

/**
 * Runs the ways of a task in turn, each in a process of its own that stays alive: none pays for another's garbage, or for code that was compiled for
 * another's data. In its turn each does the task twice and only the second time counts, so that none pays for what the others left in the caches.
 * The first turn of each, in which its code is compiled, does not count.
 */
export async function inOwnProcesses<Found>(turns: number, ways: Readonly<Record<string, WayCommand>>): Promise<OwnTimed<Found>[]> {
  const running = Object.entries(ways).map(([way, command]) => ({ way, process: new OwnProcess(command), times: [] as number[] }));
  for (let turn = 0; turn <= turns; turn++) {
    for (const { process, times } of running) {
      await process.ask("round");
      const ms = await process.ask<number>("round");
      if (turn > 0 && ms !== undefined) times.push(ms);
    }
  }
  const timed: OwnTimed<Found>[] = [];
  for (const { way, process, times } of running) {
    timed.push(times.length === 0 ? { way, ms: undefined, found: undefined } : { way, ms: median(times), found: await process.ask<Found>("found") });
    process.end();
  }
  return timed;
}

/** The other side: does a task once for each `round` that is asked for, and tells what the last one gave. */
export async function answerRounds<Value>(run: () => Value, tell: (value: Value) => unknown): Promise<void> {
  let last: { readonly value: Value } | undefined;
  for await (const line of createInterface({ input: process.stdin })) {
    if (line === "round") {
      last = undefined;
      const start = performance.now();
      const value = run();
      const ms = performance.now() - start;
      last = { value };
      process.stdout.write(`${ms}\n`);
    } else if (last !== undefined) process.stdout.write(`${JSON.stringify(tell(last.value))}\n`);
  }
}
