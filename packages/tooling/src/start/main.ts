// The main command: reads the consultations (or a reader's own dataset), themes what they raised, and writes charts, tables, a brief and the notebooks' site.
import { mkdirSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { childProtectionCoder, codeFindings, decidedCodings } from "@redheart/analytics";
import { challengesAndRecommendations } from "@redheart/analytics/tables";
import { type Coding, type Dataset, findConflicts, FINDING_KINDS } from "@redheart/core";
import { CALLED_FROM, givenArguments } from "../arguments.js";
import { writeBrief } from "../brief/write-brief.js";
import { ROOT } from "../files.js";
import { buildSite, runNotebooks } from "../notebooks/index.js";
import { orSayWhy } from "../or-say-why.js";
import { drawCharts } from "./draw-charts.js";
import { progress } from "./progress.js";
import { readDataset } from "./read-dataset.js";
import { writeTables } from "./write-tables.js";

const shown = (path: string): string => relative(CALLED_FROM, path) || ".";
const count = (number: number, one: string): string => `${number} ${one}${number === 1 ? "" : "s"}`;

/** Themes every finding with the machine coder; where a person or a language model has coded a finding, their codes decide. */
function themed(dataset: Dataset, out: string): { readonly dataset: Dataset; readonly codings: readonly Coding[] } {
  const step = progress("Theming the findings");
  const coder = childProtectionCoder();
  const machine = codeFindings(dataset.findings, coder, { batchSize: 50, onProgress: (done) => step.step(done, dataset.findings.length) });
  writeFileSync(join(out, "machine-codings.json"), `${JSON.stringify(machine, null, 1)}\n`);
  const coders = [...dataset.coders, coder.coder];
  const decided = decidedCodings([...dataset.codings, ...machine], coders);
  const deciders = decided.coders.map(({ coderId, findings }) => `${coderId} decides ${count(findings, "finding")}`);
  step.end([`${count(machine.length, "machine coding")} with evidence`, ...deciders].join("; "));
  return { dataset: { ...dataset, coders }, codings: decided.codings };
}

function printWhatWasFound(dataset: Dataset, codings: readonly Coding[]): void {
  const rows = challengesAndRecommendations(dataset, { codings }).objects() as { codeLabel: string; challenges: number; recommendations: number }[];
  const raised = (row: { challenges: number; recommendations: number }): number => row.challenges + row.recommendations;
  const most = rows.filter((row) => raised(row) > 0).toSorted((a, b) => raised(b) - raised(a)).slice(0, 5);
  const conflicts = findConflicts(dataset);
  console.log(`\n${dataset.title}`);
  console.log(`  ${count(dataset.meetings.filter(({ record }) => record === "reported").length, "reported meeting")}, ${count(dataset.findings.length, "finding")}: ${FINDING_KINDS.map((kind) => count(dataset.findings.filter((finding) => finding.kind === kind).length, kind.replace("-", " "))).join(", ")}`);
  if (most.length > 0) console.log(`  most raised: ${most.map((row) => `${row.codeLabel} (${count(row.challenges, "challenge")}, ${count(row.recommendations, "recommendation")})`).join("; ")}`);
  console.log(`  the sources disagree on ${count(conflicts.length, "matter")}${conflicts.length === 0 ? "" : `, such as ${conflicts.slice(0, 3).map(({ subject }) => subject).join(", ")}`}`);
}

async function main(file: string | undefined): Promise<void> {
  const start = performance.now();
  const read = readDataset(file);
  const out = join(ROOT, file === undefined ? "out" : "out/own");
  mkdirSync(out, { recursive: true });
  const { dataset, codings } = themed(read, out);

  const writing = progress("Writing the tables");
  writing.end(`${writeTables(dataset, codings, { out: join(out, "tables") })} CSV files`);

  const drawing = progress("Drawing the charts");
  const charts = await drawCharts(dataset, codings, { out: join(out, "charts"), onProgress: drawing.step });
  drawing.end(`${charts.length} charts, each as SVG and PNG`);

  const briefing = progress("Writing a brief");
  const brief = await writeBrief(dataset, codings, { out: join(out, "briefs"), ...(file === undefined ? { name: "law-ministry", audience: "law-ministry" } : { name: "brief" }) });
  briefing.end("Markdown, and HTML to print");

  if (file === undefined) {
    const running = progress("Running the notebooks");
    const runs = await runNotebooks({ onCell: ({ name, at, of }) => running.step(at, of, name) });
    running.end(`${runs.length} notebooks`);
    const building = progress("Building the notebooks' site");
    const pages = await buildSite();
    building.end(`${pages.length} pages`);
  }

  printWhatWasFound(dataset, codings);
  console.log(`\nIn ${((performance.now() - start) / 1000).toFixed(0)} s, written to ${shown(out)}:`);
  const made = { charts: "pictures", tables: "tables, each number with the ids of its findings", [relative(out, brief)]: "a brief with the evidence behind every number" };
  for (const [name, what] of Object.entries(made)) console.log(`  ${shown(join(out, name)).padEnd(34)} ${what}`);
  if (file === undefined) console.log(`  ${shown(join(out, "site")).padEnd(34)} the notebooks; \`npx -y pnpm@10.34.9 notebooks\` opens them live, to be edited`);
}

await orSayWhy(() => main(givenArguments()[0]));
