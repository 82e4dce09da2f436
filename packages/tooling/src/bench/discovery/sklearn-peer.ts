import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Milliseconds of the processor and of the clock. */
export interface Times {
  readonly cpu: number;
  readonly wall: number;
}

/** What scikit-learn measured and found. */
export interface SklearnResult {
  readonly versions: string;
  readonly tfIdf: readonly Times[];
  /** Terms, entries, and a sum over all entries weighted by place. */
  readonly proof: readonly [terms: number, entries: number, sum: number];
  readonly discovery: Times;
  /** By set, each text's main part: without and with English stop words. */
  readonly sets: readonly { readonly plain: readonly number[]; readonly stopWords: readonly number[] }[];
}

/** Work for scikit-learn. */
export interface SklearnTask {
  readonly texts: readonly string[];
  readonly rounds: number;
  readonly themes: number;
  readonly sets: readonly { readonly texts: readonly string[]; readonly themes: number }[];
}

/** Runs scikit-learn on one thread; `undefined` where it is not installed. */
export function runSklearn(task: SklearnTask): SklearnResult | undefined {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  const file = join(folder, "task.json");
  writeFileSync(file, JSON.stringify(task));
  const script = fileURLToPath(new URL("peers.py", import.meta.url));
  const { status, stdout } = spawnSync("/usr/bin/python3", [script, file], { encoding: "utf8", maxBuffer: 1e9, env: { ...process.env, OMP_NUM_THREADS: "1", OPENBLAS_NUM_THREADS: "1" } });
  rmSync(folder, { recursive: true });
  return status === 0 ? (JSON.parse(stdout) as SklearnResult) : undefined;
}
