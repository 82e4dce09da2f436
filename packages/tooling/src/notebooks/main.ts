// The notebooks' commands: serve, run, types, export [--check], build [folder], browser.
import { givenArguments, givenPath } from "../arguments.js";
import { orSayWhy } from "../or-say-why.js";
import { testInBrowser } from "./browser/test-in-browser.js";
import { buildSite, CellError, exportNotebooks, type NotebookRun, runNotebooks, serveNotebooks, typecheckNotebooks } from "./index.js";

const [command = "", ...rest] = givenArguments();
const names = rest.filter((word) => word.endsWith(".html"));
const some = names.length === 0 ? {} : { names };

const report = ({ name, milliseconds, outputs }: NotebookRun): void =>
  console.log(`ok   ${name}  ${outputs.size} cells, ${[...outputs.values()].flat().length} outputs, ${(milliseconds / 1000).toFixed(1)} s`);

/** Every command returns what is wrong, one line a problem. */
const COMMANDS: Readonly<Record<string, () => Promise<readonly string[]>>> = {
  async serve() {
    const { url } = await serveNotebooks();
    console.log(`Notebooks: ${url}  (click a cell, change it, press Ctrl+Enter; stop with Ctrl+C)`);
    return [];
  },
  async run() {
    await runNotebooks({ ...some, onNotebook: report });
    return [];
  },
  async types() {
    const problems = typecheckNotebooks(some);
    if (problems.length === 0) console.log("The cells' types are right");
    return problems;
  },
  async export() {
    const check = rest.includes("--check");
    const changed = await exportNotebooks({ ...some, check, onNotebook: report });
    if (check) return changed;
    console.log(changed.length === 0 ? "No Jupyter twin has changed" : `Written: ${changed.join(", ")}`);
    return [];
  },
  async build() {
    const [folder] = rest;
    const [index] = await buildSite({ ...(folder !== undefined && { out: givenPath(folder) }), onProgress: (message) => console.log(message) });
    console.log(`Site: ${index}`);
    return [];
  },
  browser: () => testInBrowser({ ...some, shots: process.env["SHOTS"] }),
};

function failedCell(error: unknown): string[] {
  if (!(error instanceof CellError)) throw error;
  return [`FAIL ${error.message}\n${(error.cause as Error | undefined)?.stack ?? ""}`];
}

const run = COMMANDS[command];
if (run === undefined) {
  console.error(`notebooks: command must be one of ${Object.keys(COMMANDS).join(", ")}`);
  process.exitCode = 2;
} else
  await orSayWhy(async () => {
    const problems = await run().catch(failedCell);
    for (const problem of problems) console.error(problem);
    if (problems.length > 0) process.exitCode = 1;
  });
