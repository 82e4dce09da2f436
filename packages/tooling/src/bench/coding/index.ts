import { childProtectionCoder, type CodableFinding, codeColumns, codeFindings } from "@redheart/analytics";
import { consultations } from "@redheart/consultations";
import { interleaved, type Timed } from "../interleaved.js";
import type { Section, Target } from "../section.js";
import { type Accuracy, checkMatches, checkThemes } from "./check.js";
import { fileRows } from "./file-rows.js";
import { type BenchFinding, generateFindings } from "./generate.js";
import { bruteForce } from "./oracle.js";
import { benchCoder, codeBench, KEEP, matchesOf, NEGATION, textsOf } from "./ours.js";
import { modernAhoCorasick, monyoneFast } from "./peers/npm-peers.js";
import { outsidePeers } from "./peers/outside-peers.js";

/** Findings of the match stage, and of the file stage. `BENCH_FINDINGS` makes both smaller for a quick look. */
const COUNT = Number(process.env["BENCH_FINDINGS"] ?? 100_000);
const ROUNDS = 7;

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
    ["plain", checkMatches(findings, matchesOf(findings, codeBench(findings, keep))), 1],
    ["hard", checkMatches(hard, matchesOf(hard, codeBench(hard, keep))), 0.999],
    ["negation", checkMatches(findings, matchesOf(findings, codeBench(findings, negation)), { negation: true }), 0.999],
    ["hard, negation", checkMatches(hard, matchesOf(hard, codeBench(hard, negation)), { negation: true }), 0.999],
  ] as const;
  return rows.map(([what, accuracy, least]) => ({
    row: 5, claim: `planted matches: ${what}`, measured: percent(accuracy), target: least === 1 ? "1" : `≥ ${least}`, met: Math.min(accuracy.precision, accuracy.recall) >= least,
  }));
}

/** Lines 1, 2 and 4: the match stage of ours and of the peers. */
function matchRows(findings: readonly BenchFinding[]): Target[] {
  const texts = findings.map(({ text }) => text);
  const [keep, negation] = [benchCoder(KEEP), benchCoder(NEGATION)];
  const [fast, modern] = [monyoneFast(), modernAhoCorasick()];
  const codable = textsOf(findings).map((finding, at) => ({ ...finding, id: findings[at]?.id })) as unknown as readonly CodableFinding[];
  const timed = interleaved<unknown>(ROUNDS, {
    "ours: negation, weights, evidence, in columns": () => codeColumns(codable, negation),
    "ours without negation, in columns": () => codeColumns(codable, keep),
    "ours: negation, weights, evidence, as codings": () => codeFindings(codable, negation),
    "@monyone/aho-corasick/fast": () => fast(texts),
  });
  const slower = interleaved(3, { "modern-ahocorasick": () => modern(texts) });
  const outside = outsidePeers(findings);
  const [ours, , objects, monyone] = timed as [Timed<unknown>, Timed<unknown>, Timed<unknown>, Timed<never>];
  const found = [monyone, ...slower].map(({ way, ms, value }) => ({ name: way, ms, matches: value as Parameters<typeof checkMatches>[1] }));
  console.log(`${findings.length.toLocaleString("en")} findings, match stage\tms\t× ours\twhat was found`);
  for (const { way, ms } of timed.slice(0, 3)) console.log(`${way}\t${ms.toFixed(0)}\t${(ms / ours.ms).toFixed(1)}\tsee line 5`);
  for (const { name, ms, matches, themes } of [...found.map((peer) => ({ ...peer, themes: undefined })), ...outside])
    console.log(ms === undefined ? `${name}\tnot installed` : `${name}\t${ms.toFixed(0)}\t${(ms / ours.ms).toFixed(1)}\t${matches ? `matches: ${percent(checkMatches(findings, matches))}` : `themes: ${percent(checkThemes(findings, themes ?? []))}`}`);
  const against = (row: number, least: number, peer: { readonly name: string; readonly ms?: number | undefined }): Target => {
    const ratio = peer.ms && peer.ms / ours.ms;
    return { row, claim: `match stage with negation, weights and evidence, against ${peer.name}`, measured: ratio === undefined ? undefined : `${ratio.toFixed(1)} ×`, target: `≥ ${least} ×`, met: ratio === undefined ? undefined : ratio >= least };
  };
  return [
    { row: 1, claim: "the same as coding records, against @monyone/aho-corasick/fast", measured: `${(monyone.ms / objects.ms).toFixed(1)} ×`, target: "reported" },
    against(1, 8, { name: monyone.way, ms: monyone.ms }),
    ...outside.map((peer, at) => against(at === 0 ? 1 : 2, [8, 30, 60, 120][at] as number, peer)),
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
  const rows = [...matchRows(findings), accurateRow(), ...accuracyRows(findings)];
  return [...rows, ...(await fileRows({ count: 10 * COUNT, rounds: 3 }))];
}

export default { name: "coding", run } satisfies Section;
