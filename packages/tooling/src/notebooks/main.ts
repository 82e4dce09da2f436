// The notebooks' commands: serve, run, types, export [--check], build [folder], browser.
import { join } from "node:path";
import { ROOT } from "../files.js";
import { testInBrowser } from "./browser/test-in-browser.js";
import { buildSite, CellError, exportNotebooks, type NotebookRun, runNotebooks, serveNotebooks, typecheckNotebooks } from "./index.js";

const [command = "", ...rest] = process.argv.slice(2);
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
    const out = join(ROOT, rest[0] ?? "out/site");
    const [index] = await buildSite({ out, onProgress: (message) => console.log(message) });
    console.log(`Site: ${index}`);
    return [];
  },
  browser: () => testInBrowser({ ...some, shots: process.env["SHOTS"] }),
};

const run = COMMANDS[command];
if (run === undefined) {
  console.error(`notebooks: command must be one of ${Object.keys(COMMANDS).join(", ")}`);
  process.exitCode = 2;
} else {
  try {
    const problems = await run();
    for (const problem of problems) console.error(problem);
    if (problems.length > 0) process.exitCode = 1;
  } catch (error) {
    console.error(error instanceof CellError ? `FAIL ${error.message}\n${(error.cause as Error | undefined)?.stack ?? ""}` : error);
    process.exitCode = 1;
  }
}
