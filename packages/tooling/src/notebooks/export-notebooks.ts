import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { toIpynb } from "./jupyter/to-ipynb.js";
import { NOTEBOOKS, readNotebook } from "./read-notebook.js";
import { runNotebooks, type RunNotebooksOptions } from "./run-notebooks.js";

/** Options of {@link exportNotebooks}. */
export interface ExportNotebooksOptions extends RunNotebooksOptions {
  /** Write nothing; report twins that differ from what would be written. @defaultValue false */
  readonly check?: boolean;
}

/**
 * Runs the notebooks and writes their Jupyter twins to `notebooks/jupyter/`.
 *
 * @returns One line for each twin that is missing or differs; with `check` unset these were written.
 * @throws {CellError} From the first cell that fails.
 */
export async function exportNotebooks({ check = false, ...options }: ExportNotebooksOptions = {}): Promise<string[]> {
  const changed: string[] = [];
  for (const run of await runNotebooks(options)) {
    const twin = join("jupyter", run.name.replace(/\.html$/, ".ipynb"));
    const file = join(NOTEBOOKS, twin);
    const text = toIpynb(readNotebook(run.name), run);
    if (existsSync(file) && readFileSync(file, "utf8") === text) continue;
    changed.push(check ? `notebooks/${twin} is not what its notebook gives; run pnpm notebooks:export` : `notebooks/${twin}`);
    if (check) continue;
    mkdirSync(join(NOTEBOOKS, "jupyter"), { recursive: true });
    writeFileSync(file, text);
  }
  return changed;
}
