import { execFileSync } from "node:child_process";
import { closeSync, createReadStream, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { codeFindings } from "@redheart/analytics";
import { median } from "../interleaved.js";
import type { Target } from "../section.js";
import { progress } from "../../start/progress.js";
import { generateFindings } from "./generate.js";
import { benchCoder, NEGATION } from "./ours.js";

const WAYS = ["parse", "code", "code-with-2-workers"] as const;
type Way = (typeof WAYS)[number];
const NAMES: Readonly<Record<Way, string>> = { parse: "JSON.parse of the lines", code: "codeFile", "code-with-2-workers": "codeFile, 2 workers" };
const CHECKED = 20_000;

interface Stage {
  readonly ms: number;
  /** The same once more in the same process: nothing is left to compile. */
  readonly warmMs: number;
  /** Time of all cores, compiling and collecting garbage included. */
  readonly cpuMs: number;
  readonly megabytes: number;
}

const stage = (way: Way, input: string, output: string): Stage =>
  JSON.parse(execFileSync(process.execPath, [...process.execArgv, fileURLToPath(new URL("file-stage.ts", import.meta.url)), way, input, output], { encoding: "utf8" })) as Stage;

function writeFindings(path: string, count: number): void {
  const writing = progress(`Writing ${count.toLocaleString("en")} findings`, process.stderr);
  const file = openSync(path, "w");
  let lines: string[] = [];
  let written = 0;
  for (const { id, language, text } of generateFindings({ count, seed: 11 })) {
    if (lines.push(JSON.stringify({ id, meeting: `m${++written % 333}`, kind: "challenge", language, text })) < 10_000) continue;
    writeSync(file, `${lines.join("\n")}\n`);
    lines = [];
    writing.step(written, count);
  }
  if (lines.length > 0) writeSync(file, `${lines.join("\n")}\n`);
  closeSync(file);
  writing.end(path);
}

/** The first lines of a codings file are what codeFindings gives for the first findings. */
async function proveFile(input: string, output: string): Promise<void> {
  const findings: never[] = [];
  for await (const line of createInterface({ input: createReadStream(input) })) if (findings.push(JSON.parse(line) as never) === CHECKED) break;
  const expected = codeFindings(findings, benchCoder(NEGATION)).map((coding) => JSON.stringify(coding));
  let at = 0;
  for await (const line of createInterface({ input: createReadStream(output) })) {
    if (at === expected.length) return;
    if (line !== expected[at++]) throw new Error(`coding bench: line ${at} of the codings file is another than codeFindings gives`);
  }
  if (at < expected.length) throw new Error("coding bench: the codings file is too short");
}

/** Lines 3 and 9 of the table: a file of findings to a file of codings. */
export async function fileRows({ count, rounds }: { readonly count: number; readonly rounds: number }): Promise<Target[]> {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  const input = join(folder, "findings.ndjson");
  writeFindings(input, count);
  const stages = new Map<Way, Stage[]>(WAYS.map((way) => [way, []]));
  const measuring = progress("File to file", process.stderr);
  for (let round = 0; round < rounds; round++) for (const way of WAYS) {
    stages.get(way)?.push(stage(way, input, join(folder, `${way}.ndjson`)));
    measuring.step(round + 1, rounds);
  }
  measuring.end(`${rounds} rounds`);
  await proveFile(input, join(folder, "code.ndjson"));
  if (!readFileSync(join(folder, "code.ndjson")).equals(readFileSync(join(folder, "code-with-2-workers.ndjson")))) throw new Error("coding bench: two workers wrote another file than one thread");
  rmSync(folder, { recursive: true });
  const rows = new Map(WAYS.map((way) => {
    const all = stages.get(way) ?? [];
    return [way, { ms: median(all.map(({ ms }) => ms)), warmMs: median(all.map(({ warmMs }) => warmMs)), cpuMs: median(all.map(({ cpuMs }) => cpuMs)), megabytes: Math.max(...all.map((one) => one.megabytes)) }] as const;
  }));
  console.log(`${count.toLocaleString("en")} findings, file to file\tms\tms of all cores\tMB\tms once more`);
  for (const [way, row] of rows) console.log(`${NAMES[way]}\t${row.ms.toFixed(0)}\t${row.cpuMs.toFixed(0)}\t${row.megabytes.toFixed(0)}\t${way === "parse" ? "" : row.warmMs.toFixed(0)}`);
  const [parse, one, two] = WAYS.map((way) => rows.get(way)?.ms) as [number, number, number];
  const [warmOne, warmTwo] = [rows.get("code")?.warmMs, rows.get("code-with-2-workers")?.warmMs] as [number, number];
  const megabytes = rows.get("code")?.megabytes as number;
  return [
    { row: 3, claim: `codeFile, ${count.toLocaleString("en")} findings, against JSON.parse of the same lines`, measured: `${(one / parse).toFixed(2)} ×`, target: "≤ 1.4 ×", met: one / parse <= 1.4 },
    { row: 3, claim: "its memory, whole process", measured: `${megabytes.toFixed(0)} MB`, target: "≤ 200 MB", met: megabytes <= 200 },
    { row: 9, claim: "codeFile, two workers on two cores", measured: `${(warmOne / warmTwo).toFixed(2)} ×`, target: "≥ 1.7 ×", met: warmOne / warmTwo >= 1.7 },
    { row: 9, claim: "the same where every thread has yet to compile its code", measured: `${(one / two).toFixed(2)} ×`, target: "reported" },
  ];
}
