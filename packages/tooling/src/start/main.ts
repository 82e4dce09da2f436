// The main command: reads the consultations (or a reader's own dataset), themes what they raised, and writes charts, tables and the notebooks' site.
import { mkdirSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { childProtectionCoder, codeFindings } from "@redheart/analytics";
import { challengesAndRecommendations } from "@redheart/analytics/tables";
import { CoreError, type Dataset, findConflicts, FINDING_KINDS } from "@redheart/core";
import { ROOT } from "../files.js";
import { buildSite, runNotebooks } from "../notebooks/index.js";
import { drawCharts } from "./draw-charts.js";
import { progress } from "./progress.js";
import { readDataset } from "./read-dataset.js";
import { writeTables } from "./write-tables.js";

const OUT = join(ROOT, "out");
const shown = (path: string): string => relative(process.env["INIT_CWD"] ?? process.cwd(), path) || ".";
const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`;

function printWhatWasFound(dataset: Dataset, rows: readonly { codeLabel: string; challenges: number; recommendations: number }[]): void {
  const most = [...rows].sort((a, b) => b.challenges + b.recommendations - (a.challenges + a.recommendations)).slice(0, 5).filter(({ challenges, recommendations }) => challenges + recommendations > 0);
  const conflicts = findConflicts(dataset);
  console.log(`\n${dataset.title}`);
  console.log(`  ${dataset.meetings.filter(({ record }) => record === "reported").length} meetings raised ${dataset.findings.length} findings: ${FINDING_KINDS.map((kind) => `${dataset.findings.filter((finding) => finding.kind === kind).length} ${kind.replace("-", " ")}s`).join(", ")}`);
  console.log(`  most raised: ${most.map(({ codeLabel, challenges, recommendations }) => `${codeLabel} (${challenges} challenges, ${recommendations} recommendations)`).join("; ")}`);
  console.log(`  the sources disagree on ${conflicts.length} matters${conflicts.length === 0 ? "" : `, such as ${conflicts.slice(0, 3).map(({ subject }) => subject).join(", ")}`}`);
}

async function main(file: string | undefined): Promise<void> {
  const start = performance.now();
  const dataset = readDataset(file);
  const out = file === undefined ? OUT : join(OUT, "own");
  mkdirSync(out, { recursive: true });

  const coding = progress("Theming the findings");
  const codings = codeFindings(dataset.findings, childProtectionCoder(), { batchSize: 50, onProgress: (done) => coding.step(done, dataset.findings.length) });
  writeFileSync(join(out, "codings.json"), `${JSON.stringify(codings, null, 1)}\n`);
  coding.end(`${dataset.findings.length} findings, ${codings.length} codings with their evidence`);

  const writing = progress("Writing the tables");
  writing.end(`${writeTables(dataset, codings, { out: join(out, "tables") })} CSV files`);

  const drawing = progress("Drawing the charts");
  const charts = await drawCharts(dataset, codings, { out: join(out, "charts"), onProgress: drawing.step });
  drawing.end(`${charts.length} charts, each as SVG and PNG`);

  if (file === undefined) {
    const running = progress("Running the notebooks");
    const runs = await runNotebooks({ onCell: () => undefined });
    running.end(`${runs.length} notebooks`);
    const building = progress("Building the notebooks' site");
    const pages = await buildSite({ out: join(out, "site") });
    building.end(`${pages.length} pages`);
  }

  printWhatWasFound(dataset, challengesAndRecommendations(dataset, { codings }).objects() as never);
  console.log(`\nIn ${seconds(start)}, written to ${shown(out)}:`);
  console.log(`  ${shown(join(out, "charts"))}          pictures`);
  console.log(`  ${shown(join(out, "tables"))}          tables, each number with the ids of its findings`);
  if (file === undefined) console.log(`  ${shown(join(out, "site"))}            the notebooks; \`npx -y pnpm@10.34.9 notebooks\` opens them live, to be edited`);
}

try {
  await main(process.argv.slice(2).find((argument) => argument !== "--"));
} catch (error) {
  if (!(error instanceof CoreError)) throw error;
  console.error(error.message);
  if (error.issues.length > 1) for (const { message } of error.issues.slice(0, 20)) console.error(`  ${message}`);
  if (error.issues.length > 20) console.error(`  and ${error.issues.length - 20} more`);
  process.exitCode = 1;
}
