import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { childProtectionCoder, codeColumns } from "@redheart/analytics";
import { consultations } from "@redheart/consultations";
import { interleaved } from "../interleaved.js";
import { inOwnProcesses, moduleCommand, type OwnTimed, type WayCommand } from "../own-process.js";
import type { Section, Target } from "../section.js";
import { type Accuracy, checkMatches, checkThemes } from "./check.js";
import { fileRows } from "./file-rows.js";
import { type BenchFinding, generateFindings } from "./generate.js";
import { bruteForce } from "./oracle.js";
import { type Found, heardMatches, writeTask } from "./match-task.js";
import { benchCoder, codeBench, KEEP, matchesOf, NEGATION, textsIn } from "./ours.js";
import { outsidePeers } from "./peers/outside-peers.js";

/** Findings of the match stage, and of the file stage. `BENCH_FINDINGS` makes both smaller for a quick look. */
const COUNT = Number(process.env["BENCH_FINDINGS"] ?? 100_000);
/** Turns of each way of the match stage. */
const TURNS = 5;

const percent = ({ precision, recall }: Accuracy): string => `precision ${precision.toFixed(5)}, recall ${recall.toFixed(5)}`;

/** The truth itself is right: brute force finds on the first findings exactly what was planted. */
function proveTruth(findings: readonly BenchFinding[]): void {
  const few = findings.slice(0, 500);
  const { precision, recall } = checkMatches(few, few.map(bruteForce));
  if (precision !== 1 || recall !== 1) throw new Error("coding bench: brute force must find exactly what was planted; found something else");
}

/** Line 5: what was planted, plain, hard, and with negation. */
function accuracyRows(findings: readonly BenchFinding[]): Target[] {
  const hard = [...generateFindings({ count: findings.length, seed: 7, hard: true })];
  const [keep, negation] = [benchCoder(KEEP), benchCoder(NEGATION)];
  const rows = [
    ["plain", checkMatches(findings, matchesOf(textsIn(findings), codeBench(findings, keep))), 1],
    ["hard", checkMatches(hard, matchesOf(textsIn(hard), codeBench(hard, keep))), 0.999],
    ["negation", checkMatches(findings, matchesOf(textsIn(findings), codeBench(findings, negation)), { negation: true }), 0.999],
    ["hard, negation", checkMatches(hard, matchesOf(textsIn(hard), codeBench(hard, negation)), { negation: true }), 0.999],
  ] as const;
  return rows.map(([what, accuracy, least]) => ({
    row: 5, claim: `planted matches: ${what}`, measured: percent(accuracy), target: least === 1 ? "1" : `≥ ${least}`, met: Math.min(accuracy.precision, accuracy.recall) >= least,
  }));
}

/** Lines 1 and 2: the match stage of ours and of the peers. */
async function matchRows(findings: readonly BenchFinding[]): Promise<Target[]> {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  const task = join(folder, "task.json");
  writeTask(task, findings);
  const way = (name: string): WayCommand => moduleCommand(new URL("match-way.ts", import.meta.url), name, task);
  const timed = await inOwnProcesses<Found>(TURNS, {
    "ours: negation, weights, evidence, in columns": way("negation-columns"),
    "ours without negation, in columns": way("keep-columns"),
    "ours: negation, weights, evidence, as codings": way("negation-codings"),
    "@monyone/aho-corasick/fast": way("monyone"),
    "modern-ahocorasick": way("modern"),
    ...outsidePeers(task),
  });
  rmSync(folder, { recursive: true });
  const ours = timed[0]?.ms as number;
  console.log(`${findings.length.toLocaleString("en")} findings, match stage\tms\t× ours\twhat was found`);
  for (const { way, ms, found } of timed) {
    const options = { negation: way.startsWith("ours: negation") };
    const accuracy = found?.matches === undefined ? `themes: ${percent(checkThemes(findings, found?.themes ?? []))}` : `matches: ${percent(checkMatches(findings, heardMatches(found.matches), options))}`;
    console.log(ms === undefined ? `${way}\tnot installed` : `${found?.name ?? way}\t${ms.toFixed(0)}\t${(ms / ours).toFixed(1)}\t${accuracy}`);
  }
  const against = (row: number, least: number, peer: string): Target => {
    const { ms, found } = timed.find((one) => one.way === peer) as OwnTimed<Found>;
    const ratio = ms === undefined ? undefined : ms / ours;
    return { row, claim: `match stage with negation, weights and evidence, against ${found?.name ?? peer}`, measured: ratio === undefined ? undefined : `${ratio.toFixed(1)} ×`, target: `≥ ${least} ×`, met: ratio === undefined ? undefined : ratio >= least };
  };
  const monyone = "@monyone/aho-corasick/fast";
  const codings = timed[2]?.ms as number;
  return [
    { row: 1, claim: `the same as coding records, against ${monyone}`, measured: `${((timed[3]?.ms as number) / codings).toFixed(1)} ×`, target: "reported" },
    against(1, 8, monyone),
    against(1, 8, "pyahocorasick"),
    against(2, 30, "scikit-learn CountVectorizer(1, 3)"),
    against(2, 60, "quanteda"),
    against(2, 120, "tidytext"),
  ];
}

/** Line 4: the accurate coder on findings of real length. */
function accurateRow(): Target {
  const findings = Array.from({ length: Math.ceil(2_000 / consultations.findings.length) }, () => consultations.findings).flat();
  const coder = childProtectionCoder();
  const [timed] = interleaved(3, { accurate: () => codeColumns(findings, coder).codes.length });
  const each = (timed?.ms ?? 0) / findings.length;
  return { row: 4, claim: "childProtectionCoder() on the published findings", measured: `${(each * 1_000).toFixed(0)} µs a finding, ${Math.round(1_000 / each).toLocaleString("en")} a second`, target: "reported" };
}

async function run(): Promise<Target[]> {
  const findings = [...generateFindings({ count: COUNT, seed: 7 })];
  proveTruth(findings);
  const rows = [...(await matchRows(findings)), accurateRow(), ...accuracyRows(findings)];
  return [...rows, ...(await fileRows({ count: 10 * COUNT, rounds: 3 }))];
}

export default { name: "coding", run } satisfies Section;
