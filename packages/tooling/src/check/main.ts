// The test command: every check in turn, its time, its output where it fails, and a count of tests at the end.
import { spawn } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { givenArguments } from "../arguments.js";
import { ROOT } from "../files.js";
import { orSayWhy } from "../or-say-why.js";
import { type Step, stepsNamed } from "./steps.js";

interface Outcome {
  readonly name: string;
  readonly ok: boolean;
  readonly seconds: number;
  readonly output: string;
}

const spawned = ([program, ...args]: readonly [string, ...string[]]): Promise<{ ok: boolean; output: string }> =>
  new Promise((done) => {
    const child = spawn(join(ROOT, "node_modules/.bin", program), args, { cwd: ROOT, stdio: ["ignore", "pipe", "pipe"], shell: process.platform === "win32" });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => void (output += chunk.toString()));
    child.on("error", (error) => done({ ok: false, output: `${output}${error.message}` }));
    child.on("close", (code) => done({ ok: code === 0, output }));
  });

async function outcomeOf({ name, run }: Step): Promise<Outcome> {
  const start = performance.now();
  const result = typeof run === "function" ? await Promise.resolve(run()).then((problems) => ({ ok: problems.length === 0, output: problems.join("\n") })) : await spawned(run);
  return { name, ...result, seconds: (performance.now() - start) / 1000 };
}

const REPORT = join(ROOT, "coverage/results.json");

/** What the tests' own report of this run counts, if they were among the checks. */
function testCounts(): string[] {
  if (!existsSync(REPORT)) return [];
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(REPORT, "utf8")) as { numPassedTests: number; numFailedTests: number };
  return [`Tests: ${numPassedTests} passed, ${numFailedTests} failed`];
}

async function check(steps: readonly Step[]): Promise<void> {
  rmSync(REPORT, { force: true });
  const failed: Outcome[] = [];
  const start = performance.now();
  for (const [at, step] of steps.entries()) {
    process.stdout.write(`[${at + 1}/${steps.length}] ${step.name} … `);
    const outcome = await outcomeOf(step);
    process.stdout.write(`${outcome.ok ? "ok" : "FAILED"} (${outcome.seconds.toFixed(1)} s)\n`);
    if (!outcome.ok) {
      failed.push(outcome);
      process.stdout.write(`${outcome.output.trimEnd()}\n\n`);
    }
  }
  console.log(`\n${steps.length - failed.length} of ${steps.length} checks passed in ${((performance.now() - start) / 1000).toFixed(0)} s${failed.length === 0 ? "" : `; failed: ${failed.map(({ name }) => name).join(", ")}`}`);
  for (const line of testCounts()) console.log(line);
  console.log("Browser tests were not run: they need Chromium; run `pnpm test:browser`");
  process.exitCode = failed.length === 0 ? 0 : 1;
}

await orSayWhy(() => check(stepsNamed(givenArguments())));
