import { notebookNames, readNotebook } from "./read-notebook.js";
import { type NotebookRun, runNotebook } from "./run-notebook.js";

/** Options of {@link runNotebooks}. */
export interface RunNotebooksOptions {
  /** File names of the notebooks to run. @defaultValue every numbered notebook */
  readonly names?: readonly string[];
  /** Called after each cell, for progress. */
  readonly onCell?: (progress: { readonly name: string; readonly cellId: number; readonly at: number; readonly of: number }) => void;
  /** Called after each notebook. */
  readonly onNotebook?: (run: NotebookRun) => void;
}

/**
 * Runs notebooks one after another on Node; the first failing cell ends it.
 *
 * @throws {CellError} Naming notebook and cell.
 */
export async function runNotebooks({ names = notebookNames(), onCell, onNotebook }: RunNotebooksOptions = {}): Promise<NotebookRun[]> {
  const runs: NotebookRun[] = [];
  for (const name of names) {
    const notebook = readNotebook(name);
    let at = 0;
    const run = await runNotebook(notebook, { onCell: (cellId) => onCell?.({ name, cellId, at: ++at, of: notebook.cells.length }) });
    onNotebook?.(run);
    runs.push(run);
  }
  return runs;
}
